import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { place } from "./grid.ts";
import { createProjection, readProjection } from "./projection.ts";

const ends = new Float32Array([0.5, 0.5, 1, 0]);
const starts = new Float32Array([0, 1, 1, 1]);

function placed(blend: number, from: Float32Array | undefined = starts): number[] {
  const target = new Float32Array(4);
  place(target, ends, from, blend, readProjection(createProjection(), frame(100, 200)));
  return [...target];
}

it("place() puts vertices where they land in the frame", () => {
  // x · 100, (1 − y) · 200
  expect(placed(1)).toEqual([50, 100, 100, 200]);
});

it("place() goes straight from start to end", () => {
  expect(placed(0)).toEqual([0, 0, 100, 0]);
  expect(placed(0.5)).toEqual([25, 50, 100, 100]);
});

it("place() needs no starts where all have landed", () => {
  expect(placed(1, undefined)).toEqual([50, 100, 100, 200]);
});

it("place() of all landed does not ask where they started, be it nowhere", () => {
  expect(placed(1, new Float32Array(4).fill(Number.NaN))).toEqual([50, 100, 100, 200]);
});
