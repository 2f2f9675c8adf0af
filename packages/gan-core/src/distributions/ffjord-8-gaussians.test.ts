import { expect, it } from "vitest";
import { ffjord8Gaussians } from "./ffjord-8-gaussians.ts";

it("ffjord8Gaussians() has the constants of toy_data.py", () => {
  // 4/1.414 = 2.82885431 and 0.5/1.414 = 0.35360679, by long division.
  const { centers, sigmas } = ffjord8Gaussians().modes!;
  const [r, h] = [2.82885431, 2.82885431 / Math.SQRT2];
  [r, 0, h, h, 0, r, -h, h, -r, 0, -h, -h, 0, -r, h, -h].forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 5));
  for (const sigma of sigmas) expect(sigma).toBeCloseTo(0.35360679, 7);
});

it("ffjord8Gaussians() is an eighth of a Gaussian at a mode", () => {
  // Neighbours add less than 2 e^−18, for they are 6σ away or more.
  const found = ffjord8Gaussians().logDensity!([2.82885431, 0]);
  expect(found).toBeCloseTo(-Math.log(8 * 2 * Math.PI * 0.35360679 ** 2), 4);
});
