import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { minimax } from "./minimax.ts";

const { discriminator, generator } = minimax();

it("minimax() sets the generator against the discriminator's own loss on fakes", () => {
  for (const f of [-3, 0, 0.5, 7]) {
    expect(curveValue(generator.fake, f)).toBe(-curveValue(discriminator.fake, f));
  }
});

it("minimax() is 2 log 2 − 2 JS at the best discriminator", () => {
  // Two outcomes, real with (3/4, 1/4), fake with (1/4, 3/4). The best logits are ±log 3, and, in nats,
  // JS = ½ (¾ log(¾/½) + ¼ log(¼/½)) · 2 = ¾ log 3 − log 2, so that 2 log 2 − 2 JS = 4 log 2 − (3/2) log 3.
  const logits = [Math.log(3), -Math.log(3)];
  const mean = (curve: typeof generator.fake, p: readonly number[]): number =>
    p[0]! * curveValue(curve, logits[0]!) + p[1]! * curveValue(curve, logits[1]!);
  const loss = mean(discriminator.real, [3 / 4, 1 / 4]) + mean(discriminator.fake, [1 / 4, 3 / 4]);
  expect(loss).toBeCloseTo(4 * Math.LN2 - 1.5 * Math.log(3), 14);
});

it("minimax() lets go of a fake that is judged surely fake: it saturates", () => {
  expect(Math.abs(curveSlope(generator.fake, -20))).toBeLessThan(1e-8);
});
