import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { fixed, worstUnitsOff } from "./high-precision.ts";
import { hypot } from "./hypot.ts";

/** Newton's iteration for the whole part of √n. */
function root(n: bigint): bigint {
  let x = 1n << BigInt((n.toString(2).length >> 1) + 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

it("hypot() is within 1.1 units in the last place of the truth to 300 bits", () => {
  const rng = createRng(9);
  const points = Array.from({ length: 900 }, (): [number, number] => [rng.uniform() - 0.5, rng.uniform() - 0.5]);
  const truth = ([x, y]: [number, number]): bigint => root(fixed(x) * fixed(x) + fixed(y) * fixed(y));
  expect(worstUnitsOff(points, ([x, y]) => hypot(x, y), truth)).toBeLessThan(1.1);
});

it("hypot() of 3 and 4 is 5, at every scale, for either sign", () => {
  for (const scale of [1, 2 ** 1000, 2 ** -1000, 2 ** -1070]) {
    expect(hypot(3 * scale, -4 * scale)).toBe(5 * scale);
  }
});

it("hypot() is 0 at 0, ∞ beside an infinity even where there is no number, and otherwise none there", () => {
  expect(hypot(0, -0)).toBe(0);
  expect(hypot(Number.NEGATIVE_INFINITY, Number.NaN)).toBe(Number.POSITIVE_INFINITY);
  expect(hypot(1, Number.NaN)).toBeNaN();
  expect(hypot(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.POSITIVE_INFINITY);
});
