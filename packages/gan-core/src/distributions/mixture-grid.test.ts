import { expect, it } from "vitest";
import { mixtureGrid } from "./mixture-grid.ts";

it("mixtureGrid() stands in rows and columns around 0", () => {
  const { centers, sigmas } = mixtureGrid({ side: 3, spacing: 1, sigma: 0.125 }).modes!;
  expect([...centers]).toEqual([-1, -1, -1, 0, -1, 1, 0, -1, 0, 0, 0, 1, 1, -1, 1, 0, 1, 1]);
  expect(sigmas).toEqual(new Float32Array(18).fill(0.125));
});

it("mixtureGrid() is a share of one Gaussian at a mode, in any number of dimensions", () => {
  // Neighbours are 20σ apart. At a centre: 5⁻ᵈ (2π σ²)^(−d/2).
  for (const dims of [1, 2, 3]) {
    const { logDensity, modes } = mixtureGrid({ dims });
    expect(modes!.centers).toHaveLength(dims * 5 ** dims);
    const expected = -dims * Math.log(5) - (dims / 2) * Math.log(2 * Math.PI * 0.0004);
    expect(logDensity!([0.4, -0.8, 0].slice(0, dims))).toBeCloseTo(expected, 9);
  }
});

it("mixtureGrid() of one mode is a round Gaussian at 0", () => {
  expect(mixtureGrid({ side: 1, sigma: 0.1 }).logDensity!([0.1, 0])).toBeCloseTo(
    -0.5 - Math.log(2 * Math.PI * 0.01),
    12,
  );
});
