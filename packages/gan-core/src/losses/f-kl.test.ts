import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { fKl } from "./f-kl.ts";

it("fKl() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = 1 + log p/q.
  // ½ log 2 + ½ log(2/3) = ½ log(4/3).
  const best = [1 + Math.LN2, 1 + Math.log(2 / 3)];
  const { discriminator, generator } = fKl();
  const divergence = Math.log(4 / 3) / 2;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fKl() lets go of a fake far below the middle when saturating, and not in the alternative", () => {
  expect(Math.abs(curveSlope(fKl().generator.fake, -30))).toBeLessThan(1e-12);
  expect(curveSlope(fKl({ generator: "alternative" }).generator.fake, -30)).toBe(-1);
});
