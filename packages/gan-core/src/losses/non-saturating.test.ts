import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { nonSaturating } from "./non-saturating.ts";

const { discriminator, generator } = nonSaturating();

it("nonSaturating() is log 2 a term where the discriminator can not tell", () => {
  for (const curve of [discriminator.real, discriminator.fake, generator.fake]) {
    expect(curveValue(curve, 0)).toBeCloseTo(Math.LN2, 15);
  }
});

it("nonSaturating() is minus the log of the probability given to the truth", () => {
  // σ(log 3) = 3/4: a real point judged so costs −log(3/4), a fake one −log(1/4), and G's fake −log(3/4).
  const logit = Math.log(3);
  expect(curveValue(discriminator.real, logit)).toBeCloseTo(Math.log(4 / 3), 14);
  expect(curveValue(discriminator.fake, logit)).toBeCloseTo(Math.log(4), 14);
  expect(curveValue(generator.fake, logit)).toBeCloseTo(Math.log(4 / 3), 14);
});

it("nonSaturating() keeps pulling at a fake that is judged surely fake", () => {
  expect(curveSlope(generator.fake, -20)).toBeCloseTo(-1, 8);
});
