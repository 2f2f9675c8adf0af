import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Cloud } from "../geometry/cloud.ts";
import type { Frame } from "../layer.ts";
import { type DensityOptions, density } from "./density.ts";

let [puts, pixels] = [0, new Uint8ClampedArray(0)];

beforeEach(() => {
  puts = 0;
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext() {
        return {
          createImageData: (width: number, height: number) => ({
            width,
            height,
            data: new Uint8ClampedArray(4 * width * height),
          }),
          putImageData: (image: ImageData) => {
            puts++;
            pixels = image.data.slice() as Uint8ClampedArray<ArrayBuffer>;
          },
        };
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

function deepest(): number {
  let most = 0;
  for (let k = 3; k < pixels.length; k += 4) most = Math.max(most, pixels[k]!);
  return most;
}

function drawn(options: DensityOptions, data: Cloud, where: Frame = frame(100, 100)): string[] {
  return record((context) => density({ color: "#ff0000", ...options }).draw(context, data, where));
}

it("density() draws one image over the view and four bandwidths around it", () => {
  const calls = drawn({ bandwidth: 0.1 }, { points: Float32Array.of(0.5, 0.5) });
  expect(only(calls, "drawImage")).toEqual([`drawImage(${"FakeCanvas".replace("FakeCanvas", "")},-40,-40,180,180)`]);
});

it("density() is as opaque as ρ / (ρ + halfDensity) says, in one colour", () => {
  drawn({ bandwidth: 0.1, halfDensity: 4, maxOpacity: 1 }, { points: Float32Array.of(0.5, 0.5) });
  // One point of h = 0.1 on a plot of area 1: ρ = 1 / (2π · 0.01) = 15.9 at its peak; 15.9 / 19.9 of 255 is 204.
  expect(Math.abs(deepest() - 204)).toBeLessThan(6);
  expect([...pixels.subarray(0, 3)]).toEqual([255, 0, 0]);
});

it("density() is as deep for ten times as many points", () => {
  const one = Float32Array.of(0.3, 0.4, 0.6, 0.6);
  drawn({ bandwidth: 0.1 }, { points: one });
  const before = deepest();
  drawn({ bandwidth: 0.1 }, { points: Float32Array.from({ length: 40 }, (_, k) => one[k % 4]!) });
  expect(Math.abs(deepest() - before)).toBeLessThanOrEqual(1);
});

it("density() paints anew only for another object, version, view or colour", () => {
  const layer = density({ color: "#00ff00" });
  const data: { points: Float32Array; version?: number } = { points: Float32Array.of(0.5, 0.5) };
  const draw = (where = frame(100, 100)) => record((context) => layer.draw(context, data, where));
  draw();
  draw();
  expect(puts).toBe(1);
  data.version = 1;
  draw();
  draw({ ...frame(100, 100), xDomain: [0, 2] });
  draw({ ...frame(100, 100), xDomain: [0, 2], color: () => "#0000ff" });
  expect(puts).toBe(4);
});

it("density() turns the image where the frame runs against the axes", () => {
  const where: Frame = { ...frame(100, 100), xDomain: [1, 0], x: (v) => 100 - 100 * v };
  const calls = drawn({ bandwidth: 0.1 }, { points: Float32Array.of(0.2, 0.5) }, where);
  expect(calls).toEqual(expect.arrayContaining(["translate(140,0)", "scale(-1,1)"]));
});

it("density() says how many points there are, where and how scattered", () => {
  const { summarize } = density();
  expect(summarize!({ points: Float32Array.of(-1, 2, 1, 2, Number.NaN, 0) })).toBe(
    "2 points around (0.00, 2.00), scattered by 1.00 across and 0.00 up.",
  );
  expect(summarize!({ points: Float32Array.of(0, 0, 4, 4), weights: [3, 1] })).toContain("around (1.00, 1.00)");
  expect(summarize!({ points: new Float32Array(0) })).toBe("No points.");
});

it("density() blends points on their way", () => {
  const blended = density().blend!({ points: Float32Array.of(0, 0) }, { points: Float32Array.of(4, 8) }, 0.25);
  expect([...blended.points]).toEqual([1, 2]);
});

it("density() refuses weights that are not one a point", () => {
  expect(() => drawn({}, { points: new Float32Array(6), weights: new Float32Array(2) })).toThrow(
    "density: weights must hold a number for each of 3 points, got 2.",
  );
  expect(() => drawn({}, { points: undefined as never })).toThrow("density: points must be a Float32Array");
});

it.each<[DensityOptions, string]>([
  [{ color: "" }, 'density: color must be a text that is not empty, got "".'],
  [{ bandwidth: 0 }, 'density: bandwidth must be "scott", "silverman", or one or two finite numbers above 0, got 0.'],
  [{ maxOpacity: 2 }, "density: maxOpacity must be in [0, 1], got 2."],
  [{ halfDensity: 0 }, "density: halfDensity must be a finite number above 0, got 0."],
])("density() refuses %o", (options, message) => {
  expect(() => density(options)).toThrow(message);
});
