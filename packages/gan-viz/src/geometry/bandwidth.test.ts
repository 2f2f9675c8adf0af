import { expect, it } from "vitest";
import { bandwidthOf } from "./bandwidth.ts";

const pairs = Float32Array.of(0, 9, 1, 9, 2, 9, 3, 9, 4, 9);

it("bandwidthOf() is the spread times n^(−1/(d + 4)) by Scott's rule", () => {
  // 0 … 4: deviation √2.5 = 1.581; quartiles 1 and 3, so 2 / 1.349 = 1.483, the lesser. n = 5, d = 2: 5^(−1/6).
  expect(bandwidthOf("scott", pairs, 0, 2, 5)).toBeCloseTo((2 / 1.349) * 5 ** (-1 / 6), 9);
});

it("bandwidthOf() gives the same by Silverman's rule in two dimensions, and (4/3)^(1/5) times as much in one", () => {
  expect(bandwidthOf("silverman", pairs, 0, 2, 5)).toBeCloseTo(bandwidthOf("scott", pairs, 0, 2, 5), 12);
  const ratio = bandwidthOf("silverman", pairs, 0, 1, 5) / bandwidthOf("scott", pairs, 0, 1, 5);
  expect(ratio).toBeCloseTo((4 / 3) ** 0.2, 12);
});

it("bandwidthOf() takes a width as it is", () => {
  expect(bandwidthOf(0.25, pairs, 0, 2, 5)).toBe(0.25);
  expect([bandwidthOf([2, 3], pairs, 0, 2, 5), bandwidthOf([2, 3], pairs, 1, 2, 5)]).toEqual([2, 3]);
});

it("bandwidthOf() is not moved by one value far out", () => {
  const near = Float32Array.from({ length: 202 }, (_, k) => (k >> 1) / 100);
  const far = near.slice();
  far[200] = 1e30;
  // Quartiles stay at 0.25 and 0.75.
  expect(bandwidthOf("scott", far, 0, 1, 101)).toBeCloseTo((0.5 / 1.349) * 101 ** -0.2, 6);
  expect(near[200]).toBe(1);
});

it("bandwidthOf() falls back on the deviation where the quartiles meet, and on 0 where nothing differs", () => {
  const mostlyEqual = Float32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  // Mean 1/8; squares 7/64 + 49/64 = 56/64; over 7: 1/8.
  expect(bandwidthOf("scott", mostlyEqual, 1, 1, 8)).toBeCloseTo(Math.sqrt(1 / 8) * 8 ** -0.2, 9);
  expect(bandwidthOf("scott", new Float32Array(9).fill(3), 0, 1, 9)).toBe(0);
  expect(bandwidthOf("scott", Float32Array.of(Number.NaN, 1), 0, 1, 1)).toBe(0);
});
