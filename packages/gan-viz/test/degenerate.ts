import { afterEach, beforeEach, expect, vi } from "vitest";
import type { Frame, Layer } from "../src/layer.ts";
import { frame, record } from "./recorder.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

export const NUMBERS = [Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, -0, 0.5, 1];
const LENGTHS = [0, 1, 2, 3, 4, 7, 24];

/** Arrays of every length that hold one number throughout, and others that mix them all. */
export const arrays = LENGTHS.flatMap((length) => [
  ...NUMBERS.map((value) => new Float32Array(length).fill(value)),
  ...[1, 3, 7].map((step) => Float32Array.from({ length }, (_, i) => NUMBERS[(i * step) % NUMBERS.length]!)),
]);

export const frames: [string, Frame][] = [
  ["an ordinary frame", frame(100, 80)],
  ["an inverted domain", { ...frame(100, 80), x: (v) => 100 - 100 * v, y: (v) => 80 * v }],
  ["a frame of no size", frame(0, 0)],
  ["a sliver", frame(300, 0.4)],
  ["a frame of one pixel", frame(1, 1)],
];

/** Before each test, canvases that nobody sees take pixels and draw nothing. */
export function stubScratch(): void {
  beforeEach(() => {
    class Nowhere {
      getContext() {
        return {
          createImageData: (width: number, height: number) => ({
            width,
            height,
            data: new Uint8ClampedArray(4 * width * height),
          }),
          putImageData: () => {},
        };
      }
    }
    vi.stubGlobal("OffscreenCanvas", Nowhere);
  });
  afterEach(() => void vi.unstubAllGlobals());
}

/** Draws, points at, sums up and blends: nothing may throw, nor any place be none. */
export function check<Data>(layer: Layer<Data>, data: Data, where: Frame): void {
  expect(layer.summarize?.(data) ?? "").not.toMatch(/NaN|undefined|Infinity/);
  for (const place of [0, 50, Number.NaN, Infinity]) {
    const hit = layer.nearest?.(data, place, place, where, 22);
    expect(Number.isFinite(hit?.distance ?? 0) && Number.isFinite((hit?.x ?? 0) + (hit?.y ?? 0))).toBe(true);
  }
  const half = layer.blend?.(data, data, 0.5);
  const calls = record((context) => {
    layer.draw(context, data, where);
    if (half !== undefined) layer.draw(context, half, where);
  });
  const placed = calls.filter((call) =>
    /^(moveTo|lineTo|arc|ellipse|rect|fillRect|drawImage|translate|scale|fillText)\(/.test(call),
  );
  const places = placed.map((call) => call.replace(/^fillText\(.*(,.*,)/, "fillText($1")); // words may say anything
  expect(places.filter((place) => /NaN|Infinity|\de\+?\d|\d{8}/.test(place))).toEqual([]);
}

export const PLAIN = { color: "#7a35a8", emptyColor: "#f1ede4" };

export const GREYS = { low: "#000", mid: "#888", high: "#fff" };
