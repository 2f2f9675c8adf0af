import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { fPearson } from "./f-pearson.ts";

it("fPearson() is minus the divergence at the best discriminator", () => {
  // Two outcomes, p = (1/2, 1/2), q = (1/4, 3/4); v = 2 (p/q − 1).
  // (1/16)/(1/4) + (1/16)/(3/4) = 1/4 + 1/12.
  const best = [2, -2 / 3];
  const { discriminator, generator } = fPearson();
  const divergence = 1 / 3;
  const loss =
    (curveValue(discriminator.real, best[0]!) + curveValue(discriminator.real, best[1]!)) / 2 +
    curveValue(discriminator.fake, best[0]!) / 4 +
    (3 * curveValue(discriminator.fake, best[1]!)) / 4;
  expect(loss).toBeCloseTo(-divergence, 14);
  // The saturating generator lowers the only part of −L_D that depends on it.
  expect(curveValue(generator.fake, best[1]!)).toBeCloseTo(-curveValue(discriminator.fake, best[1]!), 14);
});

it("fPearson() pushes fakes below −2 the wrong way when saturating, as the theory's conjugate has it", () => {
  expect(curveSlope(fPearson().generator.fake, -4)).toBe(1);
  expect(curveSlope(fPearson({ generator: "alternative" }).generator.fake, -4)).toBe(-1);
});
