import { expect, it } from "vitest";
import { allFinite, checkClouds, countPoints, isFinitePoint } from "./check-clouds.ts";

const points = (n: number): Float32Array => new Float32Array(2 * n);

it("countPoints() counts whole points, and refuses half ones by name", () => {
  expect(countPoints("energy", "real", new Float32Array(12), 3)).toBe(4);
  expect(() => countPoints("energy", "real", new Float32Array(13), 3)).toThrow(
    "energy: real must hold a positive multiple of 3 numbers, got 13.",
  );
  expect(() => countPoints("energy", "real", new Float32Array(2), Number.NaN)).toThrow(
    "energy: dims must be an integer",
  );
});

it("checkClouds() gives both sizes, and refuses what the rule forbids", () => {
  expect(checkClouds("mmd", points(3), points(5), 2)).toEqual([3, 5]);
  expect(() => checkClouds("mmd", points(3), points(1), 2, { least: 2 })).toThrow(
    "mmd: fake must hold at least 2 points, got 1.",
  );
  expect(() => checkClouds("mmd", points(3), points(1), 2, { most: 2 })).toThrow(
    "mmd: real must hold at most 2 points, got 3.",
  );
  expect(() => checkClouds("mmd", points(3), points(1), 2, { paired: true })).toThrow(
    "mmd: fake must hold as many points as real, 3, got 1.",
  );
});

it("allFinite() and isFinitePoint() see NaN and both infinities", () => {
  const cloud = Float32Array.of(1, 2, Number.NaN, 0, 0, Number.NEGATIVE_INFINITY, 3e38, 0);
  expect(allFinite(cloud)).toBe(false);
  expect(allFinite(cloud.subarray(6))).toBe(true);
  expect([0, 1, 2, 3].map((i) => isFinitePoint(cloud, i, 2))).toEqual([true, false, false, true]);
});
