import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { marked, sweepEraser } from "./eraser.ts";

const paper = frame(100, 200); // the unit square: 100 pixels to the unit across, 200 up

function swept(points: readonly number[], way: readonly [number, number, number, number], radius: number): number[] {
  const gone = new Uint8Array(points.length / 2);
  const count = sweepEraser(Float32Array.from(points), gone, paper, way, radius);
  expect(count).toBe(marked(gone).length);
  return [...marked(gone)];
}

it("sweepEraser() marks the disc it stands on, round in pixels", () => {
  // Around (50, 100) with 10 pixels: 0.1 across, 0.05 up.
  const points = [0.5, 0.5, 0.59, 0.5, 0.61, 0.5, 0.5, 0.545, 0.5, 0.555];
  expect(swept(points, [50, 100, 50, 100], 10)).toEqual([0, 1, 3]);
});

it("sweepEraser() marks all that lies on its way, however far one event is from the next", () => {
  const points = [0.1, 0.5, 0.5, 0.5, 0.9, 0.5, 0.5, 0.7, 0.97, 0.5];
  expect(swept(points, [10, 100, 90, 100], 5)).toEqual([0, 1, 2]);
});

it("sweepEraser() counts only what it marks anew", () => {
  const gone = new Uint8Array(1);
  const points = Float32Array.of(0.5, 0.5);
  expect(sweepEraser(points, gone, paper, [50, 100, 50, 100], 5)).toBe(1);
  expect(sweepEraser(points, gone, paper, [50, 100, 50, 100], 5)).toBe(0);
});

it("sweepEraser() marks nothing where there is no place or no plot", () => {
  expect(swept([0.5, 0.5], [Number.NaN, 100, 50, 100], 5)).toEqual([]);
  expect(sweepEraser(Float32Array.of(0.5, 0.5), new Uint8Array(1), frame(0, 0), [0, 0, 0, 0], 5)).toBe(0);
});
