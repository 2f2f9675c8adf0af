import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { fGan } from "./f-gan.ts";
import { minimax } from "./minimax.ts";
import { nonSaturating } from "./non-saturating.ts";

it("fGan() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = log p/q.
  // m = (3/8, 5/8): ½ log(4/3) + ½ log(4/5) + ¼ log(2/3) + ¾ log(6/5), less 2 log 2.
  const best = [Math.LN2, Math.log(2 / 3)];
  const { discriminator, generator } = fGan();
  const divergence =
    Math.log(4 / 3) / 2 + Math.log(4 / 5) / 2 + Math.log(2 / 3) / 4 + (3 * Math.log(6 / 5)) / 4 - 2 * Math.LN2;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fGan() is minimax when saturating, and non-saturating in the alternative", () => {
  for (const v of [-4, 0, 2.5]) {
    expect(curveValue(fGan().generator.fake, v)).toBe(curveValue(minimax().generator.fake, v));
    const { generator } = fGan({ generator: "alternative" });
    expect(curveValue(generator.fake, v)).toBe(curveValue(nonSaturating().generator.fake, v));
  }
});
