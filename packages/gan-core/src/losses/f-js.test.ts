import { expect, it } from "vitest";
import { curveValue } from "./curve.ts";
import { fJs } from "./f-js.ts";
import { minimax } from "./minimax.ts";

it("fJs() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = log p/q.
  // m = (3/8, 5/8): ½ log(4/3) + ½ log(4/5) + ¼ log(2/3) + ¾ log(6/5).
  const best = [Math.LN2, Math.log(2 / 3)];
  const { discriminator, generator } = fJs();
  const divergence = Math.log(4 / 3) / 2 + Math.log(4 / 5) / 2 + Math.log(2 / 3) / 4 + (3 * Math.log(6 / 5)) / 4;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fJs() is the minimax loss less 2 log 2", () => {
  const { discriminator, generator } = fJs();
  for (const v of [-4, 0, 2.5]) {
    expect(curveValue(discriminator.real, v)).toBeCloseTo(curveValue(minimax().discriminator.real, v) - Math.LN2, 14);
    expect(curveValue(generator.fake, v)).toBeCloseTo(curveValue(minimax().generator.fake, v) + Math.LN2, 14);
  }
});
