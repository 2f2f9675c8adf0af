import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { labelSmoothing } from "./label-smoothing.ts";

it("labelSmoothing() is the cross-entropy with the target", () => {
  // σ(log 3) = 3/4: −0.9 log(3/4) − 0.1 log(1/4).
  const { discriminator } = labelSmoothing();
  expect(curveValue(discriminator.real, Math.log(3))).toBeCloseTo(-0.9 * Math.log(3 / 4) - 0.1 * Math.log(1 / 4), 14);
  expect(curveValue(discriminator.fake, Math.log(3))).toBeCloseTo(Math.log(4), 14);
});

it("labelSmoothing() wants a real point at the target, and no higher", () => {
  // The least of t sp(−r) + (1 − t) sp(r) is where σ(r) = t: at 0.8, r = log 4.
  const { discriminator } = labelSmoothing({ target: 0.8 });
  expect(curveSlope(discriminator.real, Math.log(4))).toBeCloseTo(0, 15);
  expect(curveSlope(discriminator.real, 5)).toBeGreaterThan(0);
});

it("labelSmoothing() is at rest where σ(r) = t p/(p + q)", () => {
  // p = 3/4, q = 1/4, t = 0.9: σ = 0.675. D's loss there is p · real + q · fake.
  const { discriminator } = labelSmoothing();
  const best = Math.log(0.675 / 0.325);
  const slope = 0.75 * curveSlope(discriminator.real, best) + 0.25 * curveSlope(discriminator.fake, best);
  expect(slope).toBeCloseTo(0, 15);
});

it("labelSmoothing() smooths real points only", () => {
  const { discriminator, generator } = labelSmoothing({ target: 0.6 });
  expect(discriminator.fake).toEqual(labelSmoothing({ target: 1 }).discriminator.fake);
  expect(generator).toEqual(labelSmoothing({ target: 1 }).generator);
});
