import { expect, it } from "vitest";
import { pacganGrid } from "./pacgan-grid.ts";

it("pacganGrid() has spacing 2 and σ 0.05, as the paper", () => {
  // The grid is {−4, −2, 0, 2, 4}².
  const { centers, sigmas } = pacganGrid().modes!;
  const axis = [-4, -2, 0, 2, 4];
  const expected = axis.flatMap((x) => axis.flatMap((y) => [x, y]));
  expect(centers).toHaveLength(50);
  expected.forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 5));
  for (const sigma of sigmas) expect(sigma).toBeCloseTo(0.05, 7);
});

it("pacganGrid() is a twenty-fifth of a Gaussian at its middle", () => {
  // The nearest other mode is 40σ away.
  expect(pacganGrid().logDensity!([0, 0])).toBeCloseTo(-Math.log(25 * 2 * Math.PI * 0.05 ** 2), 5);
});
