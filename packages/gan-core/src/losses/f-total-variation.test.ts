import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { fTotalVariation } from "./f-total-variation.ts";

it("fTotalVariation() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v → ±∞.
  // ½ (1/4 + 1/4).
  const best = [30, -30];
  const { discriminator, generator } = fTotalVariation();
  const divergence = 1 / 4;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fTotalVariation() gives no point more than half a say", () => {
  for (const v of [-1e6, -2, 3, 1e6]) {
    expect(Math.abs(curveValue(fTotalVariation().discriminator.real, v))).toBeLessThanOrEqual(0.5);
  }
});

it("fTotalVariation() has one generator under two names", () => {
  expect(fTotalVariation({ generator: "alternative" }).generator).toEqual(fTotalVariation().generator);
});
