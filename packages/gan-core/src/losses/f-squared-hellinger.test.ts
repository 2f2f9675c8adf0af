import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { fSquaredHellinger } from "./f-squared-hellinger.ts";

it("fSquaredHellinger() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = ½ log p/q.
  // 2 − 2 ∑√(pq) = 2 − 2 (√(1/8) + √(3/8)).
  const best = [Math.LN2 / 2, Math.log(2 / 3) / 2];
  const { discriminator, generator } = fSquaredHellinger();
  const divergence = 2 - 2 * (Math.sqrt(1 / 8) + Math.sqrt(3 / 8));
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fSquaredHellinger() is never above 2", () => {
  // Clouds apart, outputs ±v: −L_D = (1 − e^−v) − (e^−v − 1) = 2 − 2 e^−v.
  const { discriminator } = fSquaredHellinger();
  expect(-curveValue(discriminator.real, 3) - curveValue(discriminator.fake, -3)).toBeCloseTo(2 - 2 * Math.exp(-3), 14);
});
