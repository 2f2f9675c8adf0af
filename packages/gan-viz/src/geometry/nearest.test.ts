import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { nearestPoint } from "./nearest.ts";
import { createProjection, type Projection, readProjection } from "./projection.ts";

const plain: Projection = { fromX: 0, toX: 0, perX: 1, fromY: 0, toY: 0, perY: 1 };
const doubled: Projection = { ...plain, perX: 2, perY: 2 };

it("nearestPoint() is the nearest in pixels, no further than the radius", () => {
  const points = new Float32Array([0, 0, 10, 0, 10, 4]);
  expect(nearestPoint(points, 9, 1, plain, 5)).toBe(1);
  expect(nearestPoint(points, 10, 3, plain, 5)).toBe(2);
  expect(nearestPoint(points, 5, 0, plain, 4.9)).toBe(-1);
  expect(nearestPoint(points, 5, 0, plain, 5)).toBe(1);
  expect(nearestPoint(points, 20, 7, doubled, 5)).toBe(2);
});

it("nearestPoint() looks on the canvas, not in data space", () => {
  // On 200 × 20 pixels the first is 20 away across, the second 8 up.
  const points = Float32Array.of(0.6, 0.5, 0.5, 0.9);
  const wide = readProjection(createProjection(), frame(200, 20));
  expect(nearestPoint(points, 100, 10, wide, 50)).toBe(1);
});

it("nearestPoint() takes the later of two in one place: it lies on top", () => {
  expect(nearestPoint(new Float32Array([1, 1, 1, 1, 9, 9]), 1, 1, plain, 5)).toBe(1);
});

it("nearestPoint() finds nothing among numbers that are none, or from nowhere", () => {
  expect(nearestPoint(new Float32Array(6).fill(Number.NaN), 0, 0, plain, 99)).toBe(-1);
  expect(nearestPoint(new Float32Array(0), 0, 0, plain, 99)).toBe(-1);
  expect(nearestPoint(new Float32Array([0, 0]), Number.NaN, 0, plain, 99)).toBe(-1);
  expect(nearestPoint(new Float32Array([0, 0]), 0, 0, plain, Number.NaN)).toBe(-1);
  expect(nearestPoint(new Float32Array([0, 0]), 0, 0, plain, -1)).toBe(-1);
});

it("nearestPoint() notices points that were moved in their array", () => {
  const points = new Float32Array([0, 0, 10, 0]);
  expect(nearestPoint(points, 1, 0, plain, 5)).toBe(0);
  points[0] = 50;
  expect(nearestPoint(points, 9, 0, plain, 5)).toBe(1);
});
