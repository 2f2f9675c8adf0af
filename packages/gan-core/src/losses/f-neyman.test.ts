import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { fNeyman } from "./f-neyman.ts";

it("fNeyman() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = 2 log p/q.
  // (1/16)/(1/2) · 2.
  const best = [2 * Math.LN2, 2 * Math.log(2 / 3)];
  const { discriminator, generator } = fNeyman();
  const divergence = 1 / 4;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fNeyman() is 0 for every player where nobody can tell", () => {
  const { discriminator, generator } = fNeyman();
  for (const curve of [discriminator.real, discriminator.fake, generator.fake]) {
    expect(curveValue(curve, 0)).toBeCloseTo(0, 15);
  }
});
