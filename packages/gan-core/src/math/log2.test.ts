import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { bits, exactLog, fixed, worstUnitsOff } from "./high-precision.ts";
import { log2 } from "./log2.ts";
import { powerOfTwo } from "./power-of-two.ts";

it("log2() is within two units in the last place of the truth to 300 bits", () => {
  const rng = createRng(5);
  const ln2 = exactLog(2n << bits);
  const xs = Array.from({ length: 900 }, (_, i) => {
    const u = rng.uniform();
    return [u, 1 + (u - 0.5) / 1000, 0.5 + 1.5 * u, u * 1e100][i % 4]!;
  });
  expect(worstUnitsOff(xs, log2, (x) => (exactLog(fixed(x)) << bits) / ln2)).toBeLessThan(2);
});

it("log2() of every power of 2 is its exponent", () => {
  for (let k = -1074; k <= 1023; k++) expect(log2(powerOfTwo(k))).toBe(k);
});

it("log2() of 0 is −∞, of ∞ itself, and of the rest no number", () => {
  expect(log2(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log2(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  for (const x of [-1, Number.NEGATIVE_INFINITY, Number.NaN]) expect(log2(x)).toBeNaN();
});
