import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { cos } from "./cos.ts";
import { exactSinCos, worstUnitsOff } from "./high-precision.ts";
import { powerOfTwo } from "./power-of-two.ts";
import { sin } from "./sin.ts";

/** Small, of a few turns, of many, too many for two parts of π, and of any exponent. */
function angles(): number[] {
  const rng = createRng(6);
  return Array.from({ length: 500 }, (_, i) => {
    const u = 2 * rng.uniform() - 1;
    return [u, 10 * u, 1e6 * u, 1e8 * u, u * powerOfTwo(rng.integer(1024))][i % 5]!;
  });
}

/** The doubles nearest to multiples of π/2, where the digits of the answer are those of π far behind the point. */
const nearZeros = [1, 2, 3, 4, 5, 22, 355, 710, 103993, 312689].map((n) => (n * Math.PI) / 2);

describe.each([
  ["sin", sin, (x: number) => exactSinCos(x)[0]],
  ["cos", cos, (x: number) => exactSinCos(x)[1]],
] as const)("%s()", (_, f, truth) => {
  it("is within 0.8 units in the last place of the truth to 300 bits, however large the angle", () => {
    expect(worstUnitsOff(angles(), f, truth)).toBeLessThan(0.8);
  });

  it("is as good where it is nearest to 0", () => {
    expect(worstUnitsOff(nearZeros, f, truth)).toBeLessThan(0.8);
    // 4.7e-19 from a multiple of π/2: no double comes closer (Muller 1997, Elementary Functions).
    expect(worstUnitsOff([5.319372648326541e255], f, truth)).toBeLessThan(0.8);
  });

  it("is no number at infinities and where there is none", () => {
    for (const x of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) expect(f(x)).toBeNaN();
  });

  it("never leaves [−1, 1]", () => {
    for (const x of angles()) expect(Math.abs(f(x))).toBeLessThanOrEqual(1);
  });
});

it("sin() of 0 and of the least double is that, with its sign", () => {
  for (const x of [0, -0, 5e-324, -5e-324, 1e-10]) expect(sin(x)).toBe(x);
});

it("cos() of 0 is 1, and of a negative angle that of the positive one", () => {
  expect(cos(0)).toBe(1);
  for (const x of angles()) expect(cos(-x)).toBe(cos(x));
  for (const x of angles()) expect(sin(-x)).toBe(-sin(x));
});
