import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { hinge } from "./hinge.ts";

const { discriminator, generator } = hinge();

it("hinge() charges what is missing from the margin", () => {
  expect([-1, 0, 0.5, 1, 4].map((r) => curveValue(discriminator.real, r))).toEqual([2, 1, 0.5, 0, 0]);
  expect([-4, -1, -0.5, 0, 1].map((f) => curveValue(discriminator.fake, f))).toEqual([0, 0, 0.5, 1, 2]);
});

it("hinge() gives the discriminator nothing to gain beyond the margin, and the generator always the same", () => {
  expect(curveSlope(discriminator.real, 1.01)).toBeCloseTo(0, 15);
  expect(curveSlope(discriminator.fake, -1.01)).toBe(0);
  expect([-50, 0, 50].map((f) => curveSlope(generator.fake, f))).toEqual([-1, -1, -1]);
});

it("hinge() is 2 − 2 TV at the best discriminator", () => {
  // Two outcomes, real with (3/4, 1/4), fake with (1/4, 3/4): TV = ½ (½ + ½) = ½. The best D says 1 and −1:
  // real: ¾ · 0 + ¼ · 2 = ½, fake: ¼ · 2 + ¾ · 0 = ½, together 1 = 2 − 2 · ½.
  const real = 0.75 * curveValue(discriminator.real, 1) + 0.25 * curveValue(discriminator.real, -1);
  const fake = 0.25 * curveValue(discriminator.fake, 1) + 0.75 * curveValue(discriminator.fake, -1);
  expect(real + fake).toBe(1);
});
