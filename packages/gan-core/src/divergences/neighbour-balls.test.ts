import { expect, it } from "vitest";
import { neighbourBalls, shareInBalls } from "./neighbour-balls.ts";

it("neighbourBalls() reach to the k-th nearest other point, and to nothing from nowhere or among equals", () => {
  expect([...neighbourBalls(Float32Array.of(0, 1, 3, 10), 1, 1).squaredRadii]).toEqual([1, 1, 4, 49]);
  expect([...neighbourBalls(Float32Array.of(0, 1, 3, 10), 1, 2).squaredRadii]).toEqual([9, 4, 9, 81]);
  expect([...neighbourBalls(Float32Array.of(7, 7, 7), 1, 1).squaredRadii]).toEqual([0, 0, 0]);
});

it("neighbourBalls() has no radius for a point that is nowhere, which others do not see either", () => {
  expect([...neighbourBalls(Float32Array.of(0, Number.NaN, 3), 1, 1).squaredRadii]).toEqual([9, 0, 9]);
});

it("shareInBalls() is the share of points inside any ball", () => {
  const balls = neighbourBalls(Float32Array.of(0, 1), 1, 1);
  expect(shareInBalls(balls, Float32Array.of(0.5, -0.9, -1, 9), 1)).toBe(0.5);
});
