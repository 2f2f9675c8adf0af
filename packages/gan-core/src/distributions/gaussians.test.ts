import { expect, it } from "vitest";
import { gaussians } from "./gaussians.ts";

it("gaussians() has GAN Lab's constants, moved to the square of side 2", () => {
  // In [0, 1]²: (0.3 + 0.1 ε, 0.7 + 0.1 ε) and (0.7 + 0.05 ε, 0.4 + 0.2 ε); x ↦ 2x − 1, σ ↦ 2σ.
  const { centers, sigmas } = gaussians().modes!;
  expect(centers).toEqual(new Float32Array([-0.4, 0.4, 0.4, -0.2]));
  expect(sigmas).toEqual(new Float32Array([0.2, 0.2, 0.1, 0.4]));
});

it("gaussians() is the sum of its two clouds, by hand at the round one's centre", () => {
  // Half of 1/(2π 0.2²), plus half of e^(−(8² + 1.5²)/2)/(2π 0.1 · 0.4): 0.8 is 8σ along x, 0.6 is 1.5σ along y.
  const expected = (0.5 / 0.04 + (0.5 / 0.04) * Math.exp(-(64 + 2.25) / 2)) / (2 * Math.PI);
  expect(gaussians().logDensity!([-0.4, 0.4])).toBeCloseTo(Math.log(expected), 10);
});

it("gaussians() gives the round one its share", () => {
  const [few, many] = [0.2, 0.8].map((share) => Math.exp(gaussians({ share }).logDensity!([-0.4, 0.4])));
  expect(many! / few!).toBeCloseTo(4, 9);
});

it("gaussians() moves both centres to their midpoint at separation 0, and twice as far at 2", () => {
  expect(gaussians({ separation: 0 }).modes!.centers).toEqual(new Float32Array([-0, 0.1, 0, 0.1]));
  expect(gaussians({ separation: 2 }).modes!.centers).toEqual(new Float32Array([-0.8, 0.7, 0.8, -0.5]));
});

it("gaussians() multiplies every σ by spread", () => {
  expect(gaussians({ spread: 0.5 }).modes!.sigmas).toEqual(new Float32Array([0.1, 0.1, 0.05, 0.2]));
});
