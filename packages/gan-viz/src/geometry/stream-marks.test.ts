import { expect, it } from "vitest";
import { addArrows, addComets } from "./stream-marks.ts";
import type { Streams } from "./streams.ts";

/** A level line of 11 points, 2 apart. */
const level: Streams = {
  points: Float32Array.from({ length: 22 }, (_, k) => (k % 2 === 0 ? k : 5)),
  starts: [0, 11],
  step: 2,
};

function written(draw: (pen: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => void) {
  const shapes: [number, number][][] = [];
  draw({
    moveTo: (x, y) => void shapes.push([[x, y]]),
    lineTo: (x, y) => void shapes.at(-1)!.push([x, y]),
  });
  return shapes;
}

it("addComets() grows a stroke from nothing to its width along the line", () => {
  // 20 long and a period of 20: one stroke.
  const [stroke, ...rest] = written((pen) => addComets(pen, level, 4, 20, Number.NaN));
  expect(rest).toEqual([]);
  expect(stroke![0]).toEqual([0, 5]);
  expect(stroke![10]).toEqual([20, 7]); // half of 4 to one side
  expect(stroke![11]).toEqual([20, 3]); // and to the other, on the way back
  expect(stroke![5]![1] - 5).toBeCloseTo(1, 6);
});

it("addComets() divides a line into whole strokes of about the period", () => {
  expect(written((pen) => addComets(pen, level, 4, 9, Number.NaN))).toHaveLength(2);
});

it("addComets() moves along by the phase, and comes round after a period", () => {
  const at = (phase: number) => written((pen) => addComets(pen, level, 4, 8, phase));
  expect(at(2)).not.toEqual(at(0));
  expect(at(8)).toEqual(at(0));
});

it("addArrows() puts a head in the middle of a line, its tip to the flow", () => {
  const [head, ...rest] = written((pen) => addArrows(pen, level, 4, 100));
  expect(rest).toEqual([]);
  // The middle point is at 10: the tip half a head beyond it, the corners half a head before.
  expect(head).toEqual([
    [12, 5],
    [8, 5 + 4 * 0.52],
    [8, 5 - 4 * 0.52],
  ]);
});
