import fc from "fast-check";
import { expect, it } from "vitest";
import { curveFunctions } from "../src/engines/simd/kernel-functions.ts";
import { type CurveFunction, curveSlope, curveValue } from "../src/losses/curve.ts";
import { everywhere } from "../test/kernels.ts";

const names = Object.keys(curveFunctions) as CurveFunction[];

it.each(names)("curveTerm() by %s is value and slope of the curve, and pads count as nothing", (f) => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 30 }),
      fc.record({
        a: fc.float({ min: -2, max: 2, noNaN: true }),
        b: fc.float({ min: -2, max: 2, noNaN: true }),
        c: fc.float({ min: -2, max: 2, noNaN: true }),
      }),
      (x, { a, b, c }) => {
        const points = x.length;
        const lanes = (points + 7) & ~7;
        const answers = everywhere((desk) => {
          const row = desk.put(Float32Array.from({ length: lanes }, (_, i) => x[i] ?? Number.NaN)); // pads hold anything
          const [slopes, sums] = [desk.blank(lanes), desk.put(new Float32Array(8))];
          desk.run.curveTerm(curveFunctions[f], row, slopes, sums, points, lanes, a, b, c, 0.25, 0);
          return Float32Array.of(desk.run.takeSum(sums), ...desk.take(slopes, lanes));
        });
        // b·x + c is rounded before f sees it, which exp carries on: the size of what is compared has that factor.
        const size = x.reduce((sum, v) => sum + 1 + Math.abs(curveValue([{ f, a, b, c }], v)), 0);
        const strain = 1 + Math.max(...x.map((v) => Math.abs(b * v) + Math.abs(c)));
        for (const [sum, ...slopes] of answers) {
          const wanted = x.reduce((total, v) => total + curveValue([{ f, a, b, c }], v), 0);
          expect(Math.abs(sum! - wanted)).toBeLessThanOrEqual(3e-7 * size * strain);
          slopes.forEach((slope, i) => {
            const exact = i < points ? 0.25 * curveSlope([{ f, a, b, c }], x[i]!) : 0;
            if (!isKink(f, b * x[i]! + c))
              expect(Math.abs(slope - exact)).toBeLessThanOrEqual(5e-7 * strain * (1 + Math.abs(exact)));
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Where rounding may put b·x + c on the other side. */
const isKink = (f: CurveFunction, u: number): boolean => f === "relu" && Math.abs(u) < 1e-5;

it("curveTerm() adds up term after term, slopes and values", () => {
  const [got] = everywhere((desk) => {
    const [row, slopes, sums] = [desk.put([1, 2, 3, 4, 5, 6, 7, 8]), desk.blank(8), desk.put(new Float32Array(8))];
    desk.run.curveTerm(curveFunctions.square, row, slopes, sums, 3, 8, 1, 1, 0, 1, 0);
    desk.run.curveTerm(curveFunctions.identity, row, slopes, sums, 3, 8, 10, 1, 0, 1, 1);
    return Float32Array.of(desk.run.takeSum(sums), ...desk.take(slopes, 8));
  });
  // x² + 10 x at 1, 2, 3: 11 + 24 + 39; slopes 2 x + 10.
  expect([...got]).toEqual([74, 12, 14, 16, 0, 0, 0, 0, 0]);
});

it("curveTerm() sums to the same bits however a batch is cut into multiples of four lanes", () => {
  const x = Float32Array.from({ length: 64 }, (_, i) => Math.sin(i) * 10 ** (i % 5));
  const cut = (pieces: number[]): number => {
    let sum = Number.NaN;
    everywhere((desk) => {
      const [row, sums] = [desk.put(x), desk.put(new Float32Array(8))];
      let start = 0;
      for (const n of pieces) {
        desk.run.curveTerm(curveFunctions.softplus, row + 4 * start, 0, sums, n, n, 1, 1, 0, 1, 0);
        start += n;
      }
      const total = desk.run.takeSum(sums);
      if (desk.variant === "simd") sum = total;
      return Float32Array.of(total);
    });
    return sum;
  };
  expect(cut([8, 16, 40])).toBe(cut([64]));
  expect(cut([56, 4, 4])).toBe(cut([64]));
});

it("curveTerm() is 0 for softplus far below and the number itself far above, infinities too", () => {
  const [got] = everywhere((desk) => {
    const [x, y] = [
      desk.put([-1000, 1000, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0, 0, 0]),
      desk.blank(8),
    ];
    desk.run.curveTerm(curveFunctions.softplus, x, y, 0, 4, 8, 1, 1, 0, 1, 0);
    return desk.take(y, 8);
  });
  expect([...got]).toEqual([0, 1, 0, 1, 0, 0, 0, 0]);
});

/** Value and slope of a curve's function at each number, one row of one point each. */
function each(f: CurveFunction, x: readonly number[]): number[][] {
  const [got] = everywhere((desk) => {
    const slopes = desk.blank(8);
    const pairs = x.flatMap((v) => {
      const sums = desk.put(new Float32Array(8));
      desk.run.curveTerm(curveFunctions[f], desk.put(new Array(8).fill(v)), slopes, sums, 1, 8, 1, 1, 0, 1, 0);
      return [desk.run.takeSum(sums), desk.take(slopes, 1)[0]!];
    });
    return Float32Array.from(pairs);
  });
  return x.map((_, i) => [...got.subarray(2 * i, 2 * i + 2)]);
}

it.each(["softplus", "exp", "tanh"] as const)("curveTerm() by %s is that of float64 over its whole range", (f) => {
  // From tiny to far past every saturation and overflow, both signs, evenly in the logarithm.
  const sweep = Array.from({ length: 800 }, (_, i) => Math.fround((i % 2 === 0 ? 1 : -1) * 2 ** (-30 + i / 20)));
  each(f, sweep).forEach((got, i) => {
    const x = sweep[i]!;
    const wanted = [curveValue([{ f }], x), f === "tanh" ? 1 / Math.cosh(x) ** 2 : curveSlope([{ f }], x)];
    wanted.forEach((exact, k) => {
      if (Math.abs(exact) > 3.4e38)
        expect(got[k]).toBe(exact > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
      else if (Math.abs(exact) > 1e-36) expect(Math.abs(got[k]! / exact - 1)).toBeLessThan(6e-7);
      else expect(Math.abs(got[k]!)).toBeLessThan(2e-36);
    });
  });
});

it.each([
  ["softplus", [Number.POSITIVE_INFINITY, 0, Number.NaN], [1, 0, Number.NaN]],
  ["exp", [Number.POSITIVE_INFINITY, 0, Number.NaN], [Number.POSITIVE_INFINITY, 0, Number.NaN]],
  ["tanh", [1, -1, Number.NaN], [0, 0, Number.NaN]],
] as const)("curveTerm() by %s has its limits at infinities, and shows NaN", (f, values, slopes) => {
  const got = each(f, [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]);
  expect(got.map(([value]) => value)).toEqual([...values]);
  expect(got.map(([, slope]) => slope! + 0)).toEqual([...slopes]); // −0 as 0
});

it("curveTerm() shows NaN of a point that counts, in sum and slope", () => {
  for (const f of names) {
    if (f === "identity") continue; // its slope is 1 everywhere
    const [got] = everywhere((desk) => {
      const [x, y, sums] = [desk.put([1, Number.NaN, 1, 1, 1, 1, 1, 1]), desk.blank(8), desk.put(new Float32Array(8))];
      desk.run.curveTerm(curveFunctions[f], x, y, sums, 2, 8, 1, 1, 0, 1, 0);
      return Float32Array.of(desk.run.takeSum(sums), ...desk.take(y, 8));
    });
    expect(got[0]).toBeNaN();
    expect(got[2]).toBeNaN();
    expect(got[1]).not.toBeNaN();
  }
});
