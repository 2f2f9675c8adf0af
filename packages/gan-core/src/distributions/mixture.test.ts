import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { mixture } from "./mixture.ts";

const pair = mixture("pair", { dims: 1, centers: [-1, 2], sigmas: [0.5, 1], shares: [0.25, 0.75] });

it("mixture() adds its components' densities", () => {
  // At 0, by hand: 0.25 · e^(−(1/0.5)²/2) / (0.5 √2π) + 0.75 · e^(−2²/2) / √2π = (0.5 + 0.75) e^−2 / √2π.
  expect(pair.logDensity([0])).toBeCloseTo(Math.log(1.25) - 2 - 0.5 * Math.log(2 * Math.PI), 12);
});

it("mixture() leaves out no component that a double can hold", () => {
  // At 2: 0.75/√2π, and 6σ from the other 0.25 e^−18/(0.5 √2π): a share of e^−18 · 2/3 = 1.0e-8.
  const expected = Math.log(0.75) - 0.5 * Math.log(2 * Math.PI) + Math.log1p((2 / 3) * Math.exp(-18));
  expect(pair.logDensity([2])).toBeCloseTo(expected, 12);
});

it("mixture() multiplies over the coordinates of a point, read from the given offset", () => {
  const { logDensity } = mixture("one", { dims: 3, centers: [1, 2, 3], sigmas: [1, 2, 4] });
  // One σ off along each axis: three times −1/2, and the volume 1 · 2 · 4.
  const expected = -1.5 - Math.log(8) - 1.5 * Math.log(2 * Math.PI);
  expect(logDensity([9, 9, 2, 4, -1], 2)).toBeCloseTo(expected, 12);
});

it("mixture() has a finite log density where every component underflows", () => {
  // 1000 from the nearest centre, whose σ is 1; the other is 2000σ away.
  expect(pair.logDensity([1002])).toBeCloseTo(Math.log(0.75) - 500_000 - 0.5 * Math.log(2 * Math.PI), 6);
});

it("mixture() gives each component its share of the points", () => {
  const n = 20_000;
  const { sample } = mixture("far", { dims: 1, centers: [-9, 0, 9], sigmas: [1, 1, 1], shares: [0.5, 0.3, 0.2] });
  const counts = [0, 0, 0];
  for (const x of sample(n, createRng(1))) counts[Math.round(x / 9) + 1]!++;
  [0.5, 0.3, 0.2].forEach((share, j) => {
    expect(Math.abs(counts[j]! / n - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n));
  });
});

it("mixture() shares equally when no shares are given", () => {
  const n = 20_000;
  const { sample, logDensity } = mixture("far", { dims: 1, centers: [-9, 9], sigmas: [1, 1] });
  const left = sample(n, createRng(2)).filter((x) => x < 0).length;
  expect(Math.abs(left / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n));
  expect(logDensity([9])).toBeCloseTo(Math.log(1 / 2) - 0.5 * Math.log(2 * Math.PI), 12);
});
