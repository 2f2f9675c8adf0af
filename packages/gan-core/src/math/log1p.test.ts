import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { bits, exactLog, fixed, worstUnitsOff } from "./high-precision.ts";
import { log1p } from "./log1p.ts";
import { neighbours, neverFalls } from "./neighbours.ts";

const rng = createRng(4);

it("log1p() is within one unit in the last place of the truth to 300 bits, and as good towards 0 and −1", () => {
  const xs = Array.from({ length: 1200 }, (_, i) => {
    const u = rng.uniform();
    return [u, -u, u / 1e9, -u / 1e9, 1e-9 * u - 1, 1000 * u][i % 6]!;
  });
  expect(worstUnitsOff(xs, log1p, (x) => exactLog(fixed(x) + (1n << bits)))).toBeLessThan(1);
});

it("log1p() of what is smaller than a unit in the last place of 1 is that, with its sign", () => {
  for (const x of [0, -0, 1e-17, -1e-17, 5e-324]) expect(log1p(x)).toBe(x);
});

it("log1p() is −∞ at −1, no number below, and log x where 1 is lost beside x", () => {
  expect(log1p(-1)).toBe(Number.NEGATIVE_INFINITY);
  for (const x of [-1.0000000000000002, Number.NEGATIVE_INFINITY, Number.NaN]) expect(log1p(x)).toBeNaN();
  expect(log1p(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(log1p(Number.MAX_VALUE)).toBe(709.782712893384); // 1024 log 2 − 2^-54
});

it("log1p() never falls where its form changes", () => {
  for (const x of [0.41, -0.29, Math.SQRT2 - 1, Math.SQRT1_2 - 1, 1, 1e-16, -1e-16]) {
    expect(neverFalls(log1p, neighbours(x, 1000))).toBe(true);
  }
});
