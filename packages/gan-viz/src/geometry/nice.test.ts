import { describe, expect, it } from "vitest";
import { niceDomain, niceStep } from "./nice.ts";

it.each([
  [1, 1],
  [1.1, 2],
  [2, 2],
  [2.5, 5],
  [6, 10],
  [0.3 / 3, 0.1],
  [0.04, 0.05],
  [430, 500],
  [1e-12, 1e-12],
])("niceStep() of %d is %d", (least, step) => {
  expect(niceStep(least)).toBeCloseTo(step, 14);
});

describe("niceDomain()", () => {
  it.each([
    // Span 1.9, a quarter of it 0.475, so steps of 0.5.
    [0.1, 2, [0, 2]],
    [0, 1, [0, 1]],
    // Span 0.6, quarter 0.15, steps of 0.2.
    [-0.3, 0.3, [-0.4, 0.4]],
    [1234, 5678, [0, 6000]],
  ])("goes from %d and %d outwards to multiples of a round step: %j", (lo, hi, domain) => {
    expect(niceDomain(lo, hi)).toEqual(domain);
  });

  it("never cuts off an end and never leaves more than a step free", () => {
    for (let k = 0; k < 200; k++) {
      const lo = Math.sin(k) * 10 ** (k % 7);
      const hi = lo + Math.abs(Math.cos(3 * k)) * 10 ** (k % 5) + 1e-6;
      const [from, to] = niceDomain(lo, hi);
      const step = niceStep((hi - lo) / 4);
      const slack = step * 1e-6;
      expect(from).toBeLessThanOrEqual(lo + slack);
      expect(to).toBeGreaterThanOrEqual(hi - slack);
      expect(lo - from).toBeLessThan(step + slack);
      expect(to - hi).toBeLessThan(step + slack);
    }
  });

  it.each([0, 3, -3, 1e-9, 1e9])("gives a single value, %d, room on both sides", (value) => {
    const [lo, hi] = niceDomain(value, value);
    expect(lo).toBeLessThan(value);
    expect(hi).toBeGreaterThan(value);
  });

  it("stands still while data grow within it", () => {
    expect(niceDomain(0, 1.6)).toEqual(niceDomain(0, 1.9));
  });
});
