import { expect, it } from "vitest";
import type { DecayConfig } from "./config.ts";
import { rateFactor } from "./rate-factor.ts";

const decay: DecayConfig = { shape: "linear", start: 100, iterations: 200, end: 0.04 };

// A quarter and half of the way, by hand: 1 − 0.96/4 and 1 − 0.96/2; 0.04 + 0.96 (1 + √½)/2 and 0.04 + 0.48; 0.04^¼ and 0.2.
it.each([
  ["constant", 1, 1],
  ["linear", 0.76, 0.52],
  ["cosine", 0.859411, 0.52],
  ["exponential", 0.447214, 0.2],
] as const)("rateFactor() of %s is %d after a quarter and %d after half of its time", (shape, quarter, half) => {
  expect(rateFactor({ ...decay, shape }, 150)).toBeCloseTo(quarter, 6);
  expect(rateFactor({ ...decay, shape }, 200)).toBeCloseTo(half, 6);
});

it.each(["linear", "cosine", "exponential"] as const)(
  "rateFactor() of %s is 1 before its start, exactly its end after it, and falls between",
  (shape) => {
    const factors = Array.from({ length: 400 }, (_, t) => rateFactor({ ...decay, shape }, t));
    expect(factors.slice(0, 101).every((factor) => factor === 1)).toBe(true);
    expect(factors.slice(300).every((factor) => factor === 0.04)).toBe(true);
    for (let t = 101; t <= 300; t++) expect(factors[t]!).toBeLessThan(factors[t - 1]!);
  },
);
