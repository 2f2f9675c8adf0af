import { expect, it } from "vitest";
import { count, decimal, percent, rate } from "./format.ts";

it("count() sets a comma at each thousand", () => {
  expect([0, 999, 1000, 12345, 1234567].map(count)).toEqual(["0", "999", "1,000", "12,345", "1,234,567"]);
});

it("decimal() writes true minus signs, and never minus zero", () => {
  expect(decimal(-1.23456)).toBe("−1.235");
  expect(decimal(-0.0001, 2)).toBe("0.00");
  expect(decimal(0.693147, 2)).toBe("0.69");
});

it("decimal() drops decimals that say nothing, and then digits", () => {
  expect([99.5, 123.456, -12_126.2, 3.28e14].map((v) => decimal(v, 2))).toEqual(["99.50", "123", "−12,126", "3.3e14"]);
});

it("decimal() says of what is no number that it is not finite", () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY].map((v) => decimal(v))).toEqual(["not finite", "not finite"]);
});

it("rate() keeps two or three digits", () => {
  expect([0.42, 7.14, 9.96, 318.4, 12_412, 999.6].map(rate)).toEqual(["0.42", "7.1", "10", "318", "12,400", "1,000"]);
});

it("percent() does not round some to none, nor nearly all to all", () => {
  const words = [0, 0.001, 0.034, 0.999, 1].map((share) => percent(share).replace("\u00a0", " "));
  expect(words).toEqual(["0 %", "under 1 %", "3 %", "over 99 %", "100 %"]);
});
