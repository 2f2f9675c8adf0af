import { expect, it } from "vitest";
import type { Context2D } from "../layer.ts";
import { createDots, type Dots } from "./dots.ts";

/** What was brought to a context: opacities in [0, 255], row by row, and where. */
function flushed(dots: Dots): { alpha: number[]; width: number; at: [number, number] } | undefined {
  let seen: { alpha: number[]; width: number; at: [number, number] } | undefined;
  const context = {
    createImageData: (width: number, height: number) => ({ width, data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: ({ data, width }: ImageData, left: number, top: number) => {
      seen = { alpha: [...data].filter((_, i) => i % 4 === 3), width, at: [left, top] };
    },
  };
  dots.flush(context as unknown as Context2D, [1, 2, 3, 1]);
  return seen;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

it("createDots() stamps a disc of the area it should have, wherever its centre lies in a pixel", () => {
  for (const offset of [0, 0.3, 0.5, 0.9]) {
    const dots = createDots(40, 40, 5, 1);
    dots.add(20 + offset, 20 - offset);
    // πr² = 78.5 pixels; a soft edge of one pixel adds π/12 at most
    expect(Math.abs(sum(flushed(dots)!.alpha) / 255 - Math.PI * 25)).toBeLessThan(1.5);
  }
});

it("createDots() lays dots over dots: opacity s on s makes 1 − (1 − s)²", () => {
  const dots = createDots(21, 21, 4, 0.5);
  for (let i = 0; i < 2; i++) dots.add(10.5, 10.5);
  const { alpha, width } = flushed(dots)!;
  expect(alpha[10 * width + 10]).toBe(191); // 0.75 · 255
});

it("createDots() brings only what has changed", () => {
  const dots = createDots(100, 100, 2, 1);
  expect(flushed(dots)!.at).toEqual([0, 0]);
  expect(flushed(dots)).toBeUndefined();
  dots.add(50.5, 60.5);
  const { at, width } = flushed(dots)!;
  expect([at, width]).toEqual([[47, 57], 7]); // two pixels, a soft one, and one for its place within a pixel
});

it("createDots() cuts discs at the edge, and leaves out those beyond and those that are nowhere", () => {
  const dots = createDots(10, 10, 3, 1);
  flushed(dots);
  for (const place of [Number.NaN, Infinity, -1e30, 99]) dots.add(place, 5);
  expect(flushed(dots)).toBeUndefined();
  dots.add(0, 0);
  // a quarter of π·9 = 7.1
  expect(Math.abs(sum(flushed(dots)!.alpha) / 255 - 7.07)).toBeLessThan(1.5);
});

it("createDots() forgets all at clear()", () => {
  const dots = createDots(10, 10, 3, 1);
  dots.add(5, 5);
  dots.clear();
  expect(sum(flushed(dots)!.alpha)).toBe(0);
});
