import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { relativisticAverageLeastSquares } from "./relativistic-average-least-squares.ts";

const { compare, discriminator, generator } = relativisticAverageLeastSquares();

it("relativisticAverageLeastSquares() asks for a step of one, up for real points and down for fakes", () => {
  expect(compare).toBe("average");
  expect(curveValue(discriminator.real, 1)).toBe(0);
  expect(curveValue(discriminator.fake, -1)).toBe(0);
  expect(curveValue(discriminator.real, 3)).toBe(4); // (3 − 1)²
  expect(curveValue(discriminator.fake, 1)).toBe(4); // (1 + 1)²
});

it("relativisticAverageLeastSquares() asks the generator for the reverse", () => {
  expect(generator.real).toEqual(discriminator.fake);
  expect(generator.fake).toEqual(discriminator.real);
});

it("relativisticAverageLeastSquares() pulls a fake back that is above the real points by more than one", () => {
  expect(curveSlope(generator.fake, 3)).toBe(4);
});
