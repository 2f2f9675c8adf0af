import { expect, it } from "vitest";
import { wganGp25Gaussians } from "./wgan-gp-25-gaussians.ts";

it("wganGp25Gaussians() has the constants of gan_toy.py", () => {
  // 2/2.828 = 0.70721358, 4/2.828 = 1.41442716 and 0.05/2.828 = 0.01768034, by long division.
  const { centers, sigmas } = wganGp25Gaussians().modes!;
  const axis = [-1.41442716, -0.70721358, 0, 0.70721358, 1.41442716];
  const expected = axis.flatMap((x) => axis.flatMap((y) => [x, y]));
  expect(centers).toHaveLength(50);
  expected.forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 5));
  for (const sigma of sigmas) expect(sigma).toBeCloseTo(0.01768034, 7);
});

it("wganGp25Gaussians() is a twenty-fifth of a Gaussian at its middle", () => {
  // The nearest other mode is 40σ away.
  expect(wganGp25Gaussians().logDensity!([0, 0])).toBeCloseTo(-Math.log(25 * 2 * Math.PI * 0.01768034 ** 2), 5);
});
