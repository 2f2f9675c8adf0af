import { expect, it } from "vitest";
import { fromPanels, paddedLanes, paddedLength, rowStride, toPanels } from "./layout.ts";

it("paddedLanes() and paddedLength() go up to the next multiple of eight and of four", () => {
  expect([1, 8, 9, 150].map(paddedLanes)).toEqual([8, 8, 16, 152]);
  expect([1, 4, 5].map(paddedLength)).toEqual([4, 4, 8]);
});

it("rowStride() is never a multiple of 256 bytes, and room for the lanes", () => {
  for (let lanes = 1; lanes <= 300; lanes++) {
    expect(rowStride(lanes) % 256).not.toBe(0);
    expect(rowStride(lanes)).toBeGreaterThanOrEqual(4 * lanes);
    expect(rowStride(lanes) % 32).toBe(0);
  }
});

it("toPanels() cuts seven columns into panels of four, two and one", () => {
  const weights = Float32Array.from({ length: 14 }, (_, k) => k); // rows 0 … 6 and 7 … 13
  const panels = new Float32Array(14);
  toPanels(weights, panels, 2, 7);
  expect([...panels]).toEqual([0, 1, 2, 3, 7, 8, 9, 10, 4, 5, 11, 12, 6, 13]);
});

it("fromPanels() undoes toPanels()", () => {
  for (const [fanIn, fanOut] of [
    [3, 1],
    [1, 9],
    [5, 11],
    [4, 4],
  ] as const) {
    const weights = Float32Array.from({ length: fanIn * fanOut }, (_, k) => Math.sin(k));
    const panels = new Float32Array(weights.length);
    const back = new Float32Array(weights.length);
    toPanels(weights, panels, fanIn, fanOut);
    fromPanels(panels, back, fanIn, fanOut);
    expect(back).toEqual(weights);
  }
});
