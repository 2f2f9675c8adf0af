import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { wasserstein } from "./wasserstein.ts";

const { discriminator, generator, verdict } = wasserstein();
const mean = (curve: typeof generator.fake, scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + curveValue(curve, score) / scores.length, 0);

it("wasserstein() is the gap between the mean scores, turned round", () => {
  // mean r = 4, mean f = 1: L_D = 1 − 4, L_G = −1.
  expect(mean(discriminator.real, [3, 5]) + mean(discriminator.fake, [0, 2])).toBe(-3);
  expect(mean(generator.fake, [0, 2])).toBe(-1);
});

it("wasserstein() does not change for the discriminator when every score moves by the same", () => {
  expect(curveSlope(discriminator.real, 9) + curveSlope(discriminator.fake, 9)).toBe(0);
});

it("wasserstein() has no score that means real: it is read against the batch", () => {
  expect(verdict).toBe("relative");
});
