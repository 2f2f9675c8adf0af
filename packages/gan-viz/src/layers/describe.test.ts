import { expect, it } from "vitest";
import { formatCount, formatNumber, summarizePoints } from "./describe.ts";

it.each([
  [0, "0"],
  [0.1 + 0.2, "0.3"],
  [-1.0449, "−1.04"],
  [123.4, "123"],
  [43210, "43210"],
  [0.00012, "1.20e−4"],
  [-3.4e38, "−3.40e38"],
  [Infinity, "∞"],
  [-Infinity, "−∞"],
  [Number.NaN, "not a number"],
])("formatNumber() writes %d as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it("formatCount() parts thousands", () => {
  expect([1, 999, 1000, 1234567].map(formatCount)).toEqual(["1", "999", "1,000", "1,234,567"]);
});

it("summarizePoints() says how many, where, and how many are lost", () => {
  expect(summarizePoints(new Float32Array([0, -1, 2, 4]), "fakes")).toBe(
    "2 fakes, x from 0 to 2, y from −1 to 4, centred at (1, 1.5).",
  );
  expect(summarizePoints(new Float32Array([1, 1, Number.NaN, 4]), "fakes")).toContain(" 1 more are not finite.");
});

it("summarizePoints() says when there are none", () => {
  expect(summarizePoints(new Float32Array(0), "points")).toBe("No points.");
  expect(summarizePoints(new Float32Array(4).fill(Number.NaN), "points")).toBe("2 points, none of them finite.");
});
