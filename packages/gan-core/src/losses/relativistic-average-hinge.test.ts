import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { relativisticAverageHinge } from "./relativistic-average-hinge.ts";

const { compare, discriminator, generator } = relativisticAverageHinge();

it("relativisticAverageHinge() charges what is missing from the margin", () => {
  expect(compare).toBe("average");
  expect([-1, 0, 1, 4].map((u) => curveValue(discriminator.real, u))).toEqual([2, 1, 0, 0]);
  expect([-4, -1, 0, 1].map((v) => curveValue(discriminator.fake, v))).toEqual([0, 0, 1, 2]);
});

it("relativisticAverageHinge() gives the generator a margin of its own", () => {
  expect(generator.real).toEqual(discriminator.fake);
  expect(generator.fake).toEqual(discriminator.real);
  expect(curveSlope(generator.fake, 2) === 0).toBe(true);
  expect(curveSlope(generator.fake, 0)).toBe(-1);
});
