import { scaleLinear } from "d3-scale";
import { describe, expect, it } from "vitest";
import { niceDomain } from "./nice.ts";

describe("niceDomain()", () => {
  it.each([
    // Span 1.9, a quarter of it 0.475, so steps of 0.5.
    [0.1, 2, [0, 2]],
    [0, 1, [0, 1]],
    // Span 0.6, quarter 0.15, steps of 0.2.
    [-0.3, 0.3, [-0.4, 0.4]],
    // Span 4444, quarter 1111, steps of 1000.
    [1234, 5678, [1000, 6000]],
  ])("goes from %d and %d outwards to multiples of a round step: %j", (lo, hi, domain) => {
    expect(niceDomain(lo, hi)).toEqual(domain);
  });

  it("never cuts off an end, and leaves less than half of the span free at either", () => {
    for (let k = 0; k < 200; k++) {
      const lo = Math.sin(k) * 10 ** (k % 7);
      const hi = lo + Math.abs(Math.cos(3 * k)) * 10 ** (k % 5) + 1e-6;
      const [from, to] = niceDomain(lo, hi);
      const span = hi - lo;
      expect(from).toBeLessThanOrEqual(lo);
      expect(to).toBeGreaterThanOrEqual(hi);
      // A quarter of the span is rounded to a step of at most 5/√10 = 1.58 times it: 0.4 of the span, or a little more
      // as the domain is rounded once more when it has grown.
      expect(Math.max(lo - from, to - hi)).toBeLessThan(0.5 * span);
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

  it("is the domain that d3-scale makes", () => {
    for (let k = 1; k < 200; k++) {
      const lo = Math.sin(k) * 10 ** (k % 9);
      const hi = lo + Math.abs(Math.cos(3 * k)) * 10 ** (k % 5);
      const theirs = scaleLinear([lo, hi], [0, 1]).nice(4).domain();
      for (const [end, value] of niceDomain(lo, hi).entries()) {
        expect(Math.abs(value - theirs[end]!)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      }
    }
  });
});
