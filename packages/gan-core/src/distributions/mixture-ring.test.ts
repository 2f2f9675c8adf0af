import { expect, it } from "vitest";
import { mixtureRing } from "./mixture-ring.ts";

it("mixtureRing() puts its modes evenly on the circle, the first on the x axis", () => {
  const { centers, sigmas } = mixtureRing({ modes: 4, radius: 2, sigma: 0.25 }).modes!;
  [2, 0, 0, 2, -2, 0, 0, -2].forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 6));
  expect(sigmas).toEqual(new Float32Array(8).fill(0.25));
});

it("mixtureRing() is a share of one Gaussian at a mode, the others being too far to count", () => {
  // Neighbours are 2 · 0.8 sin(π/8) = 0.61 apart, 12σ: e^−75 of the whole.
  const found = mixtureRing().logDensity!([0.8, 0]);
  expect(found).toBeCloseTo(-Math.log(8) - Math.log(2 * Math.PI * 0.0025), 12);
});

it("mixtureRing() of one mode, or of radius 0, is a round Gaussian", () => {
  const density = -0.5 - Math.log(2 * Math.PI * 0.01); // one σ off
  expect(mixtureRing({ modes: 1, radius: 1, sigma: 0.1 }).logDensity!([1, 0.1])).toBeCloseTo(density, 12);
  expect(mixtureRing({ modes: 5, radius: 0, sigma: 0.1 }).logDensity!([0.1, 0])).toBeCloseTo(density, 12);
});
