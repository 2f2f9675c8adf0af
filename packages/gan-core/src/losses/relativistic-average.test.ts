import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { relativisticAverage } from "./relativistic-average.ts";

const { compare, discriminator, generator } = relativisticAverage();

it("relativisticAverage() of two and two points is as worked out by hand", () => {
  // r = log 3, −log 3 and f = 0, 0: r̄ = f̄ = 0, so u = ±log 3 and v = 0.
  // D: ½ (log 4/3 + log 4) + log 2 = ½ log(16/3) + log 2, and for G the same, u entering with its sign turned.
  expect(compare).toBe("average");
  const mean = (curve: typeof generator.fake, values: readonly number[]): number =>
    values.reduce((sum, v) => sum + curveValue(curve, v) / values.length, 0);
  const u = [Math.log(3), -Math.log(3)];
  const byHand = Math.log(16 / 3) / 2 + Math.LN2;
  expect(mean(discriminator.real, u) + mean(discriminator.fake, [0, 0])).toBeCloseTo(byHand, 14);
  expect(mean(generator.real!, u) + mean(generator.fake, [0, 0])).toBeCloseTo(byHand, 14);
});

it("relativisticAverage() gives the generator the discriminator's loss with real and fake exchanged", () => {
  expect(generator.real).toEqual(discriminator.fake);
  expect(generator.fake).toEqual(discriminator.real);
});
