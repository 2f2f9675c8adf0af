import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { relativistic } from "./relativistic.ts";

const { compare, discriminator, generator } = relativistic();

it("relativistic() charges −log of the odds that the real one of a pair looks more real", () => {
  // r − f = log 3: the pair is told apart with probability 3/4.
  expect(compare).toBe("paired");
  expect(curveValue(discriminator.real, Math.log(3))).toBeCloseTo(Math.log(4 / 3), 14);
  expect(curveValue(discriminator.fake, -Math.log(3))).toBe(0);
  expect(curveValue(generator.fake, -Math.log(3))).toBeCloseTo(Math.log(4), 14);
});

it("relativistic() is one loss seen from two sides", () => {
  for (const gap of [-2, 0, 5]) {
    expect(curveValue(generator.fake, gap)).toBe(curveValue(discriminator.real, gap));
  }
});

it("relativistic() keeps pulling a generator that is far behind", () => {
  expect(curveSlope(generator.fake, -30)).toBeCloseTo(-1, 12);
});
