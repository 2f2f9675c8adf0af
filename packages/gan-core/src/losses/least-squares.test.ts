import { expect, it } from "vitest";
import { curveSlope, curveValue } from "./curve.ts";
import { leastSquares } from "./least-squares.ts";

it("leastSquares() is half the squared distance from the marks 0, 1 and 1", () => {
  const { discriminator, generator, verdict } = leastSquares();
  expect(curveValue(discriminator.real, 3)).toBe(2); // ½ (3 − 1)²
  expect(curveValue(discriminator.fake, 3)).toBe(4.5); // ½ (3 − 0)²
  expect(curveValue(generator.fake, 3)).toBe(2);
  expect(verdict).toEqual({ fake: 0, real: 1 });
});

it("leastSquares() takes the marks it is given", () => {
  const { discriminator, generator, verdict } = leastSquares({ a: -1, b: 1, c: 0 });
  expect(curveValue(discriminator.real, 2)).toBe(0.5);
  expect(curveValue(discriminator.fake, 2)).toBe(4.5);
  expect(curveValue(generator.fake, 2)).toBe(2);
  expect(verdict).toEqual({ fake: -1, real: 1 });
});

it("leastSquares() pulls a fake back that is judged more than real", () => {
  const { generator } = leastSquares();
  expect(curveSlope(generator.fake, 5)).toBe(4);
  expect(curveSlope(generator.fake, 1)).toBe(0);
});

it("leastSquares() refuses one mark for real and fake", () => {
  expect(() => leastSquares({ a: 1 })).toThrow("least-squares: a must differ from b");
  expect(() => leastSquares({ a: 1 })).toThrow("got 1.");
});
