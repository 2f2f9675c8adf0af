import { expect, it } from "vitest";
import { wganGp8Gaussians } from "./wgan-gp-8-gaussians.ts";

it("wganGp8Gaussians() has the constants of gan_toy.py", () => {
  // 2/1.414 = 1.41442716 and 0.02/1.414 = 0.01414427, by long division.
  const { centers, sigmas } = wganGp8Gaussians().modes!;
  const [r, h] = [1.41442716, 1.41442716 / Math.SQRT2];
  [r, 0, h, h, 0, r, -h, h, -r, 0, -h, -h, 0, -r, h, -h].forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 5));
  for (const sigma of sigmas) expect(sigma).toBeCloseTo(0.01414427, 7);
});

it("wganGp8Gaussians() is an eighth of a Gaussian at a mode", () => {
  // Neighbours add less than 2 e^−18, for they are 6σ away or more.
  const found = wganGp8Gaussians().logDensity!([1.41442716, 0]);
  expect(found).toBeCloseTo(-Math.log(8 * 2 * Math.PI * 0.01414427 ** 2), 4);
});
