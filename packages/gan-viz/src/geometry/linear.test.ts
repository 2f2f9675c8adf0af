import { expect, it } from "vitest";
import { linear } from "./linear.ts";

it("linear() takes the ends of the domain to the ends of the range, and its middle to the middle", () => {
  const map = linear([-2, 2], [0, 560]);
  expect([map(-2), map(0), map(2)]).toEqual([0, 280, 560]);
});

it("linear() runs the other way for a domain or a range that does", () => {
  expect(linear([2, -2], [0, 100])(2)).toBe(0);
  expect(linear([0, 1], [100, 0])(0.25)).toBe(75);
});

it("linear() goes on beyond the ends, and keeps what is not a number", () => {
  expect(linear([0, 1], [0, 10])(2)).toBe(20);
  expect(linear([0, 1], [0, 10])(Number.NaN)).toBeNaN();
});
