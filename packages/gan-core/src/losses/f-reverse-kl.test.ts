import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { fReverseKl } from "./f-reverse-kl.ts";

it("fReverseKl() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = log p/q.
  // ¼ log(1/2) + ¾ log(3/2).
  const best = [Math.LN2, Math.log(2 / 3)];
  const { discriminator, generator } = fReverseKl();
  const divergence = Math.log(1 / 2) / 4 + (3 * Math.log(3 / 2)) / 4;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fReverseKl() pulls all fakes alike when saturating, and the bad ones most in the alternative", () => {
  for (const f of [-9, 0, 9]) expect(curveSlope(fReverseKl().generator.fake, f)).toBe(-1);
  expect(curveSlope(fReverseKl({ generator: "alternative" }).generator.fake, -3)).toBeCloseTo(-Math.exp(3), 12);
});
