import fc from "fast-check";
import { expect, it } from "vitest";
import { type Desk, everywhere } from "../test/kernels.ts";

const floats = fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });

/** The sum a kernel leaves, a float64, as two f32. */
function sumOf(work: (desk: Desk, sums: number) => void): number {
  let total = Number.NaN;
  everywhere((desk) => {
    const sums = desk.put(new Float32Array(8));
    work(desk, sums);
    total = desk.run.takeSum(sums);
    expect(desk.run.takeSum(sums)).toBe(0);
    return Float32Array.of(total, total - Math.fround(total));
  });
  return total;
}

it("addSum() adds n numbers in float64, and none past them", () => {
  fc.assert(
    fc.property(floats, (x) => {
      const sum = sumOf((desk, sums) =>
        desk.run.addSum(desk.put([...x, Number.NaN, Number.NaN, Number.NaN]), x.length, sums),
      );
      expect(sum).toBeCloseTo(
        x.reduce((total, v) => total + v),
        9,
      );
    }),
  );
});

it("addDot() adds n products in float64, and none past them", () => {
  fc.assert(
    fc.property(floats, (x) => {
      const y = x.map((v) => Math.fround(Math.sin(v)));
      const sum = sumOf((desk, sums) => {
        const pads = [Number.NaN, Number.NaN, Number.NaN];
        desk.run.addDot(desk.put([...x, ...pads]), desk.put([...y, ...pads]), x.length, sums);
      });
      expect(sum).toBeCloseTo(
        x.reduce((total, v, i) => total + v * y[i]!, 0),
        9,
      );
    }),
  );
});

it("addDot() of numbers with themselves does not overflow where f32 would", () => {
  expect(
    sumOf((desk, sums) => {
      const x = desk.put(new Float32Array(4).fill(2 ** 100));
      desk.run.addDot(x, x, 4, sums);
    }),
  ).toBe(2 ** 202);
});

it("finite() sees one NaN or infinity among finite numbers, wherever it is", () => {
  const finite = (x: ArrayLike<number>): number => {
    const [got] = everywhere((desk) => Float32Array.of(desk.run.finite(desk.put(x), x.length)));
    return got[0]!;
  };
  const fine = Float32Array.from({ length: 12 }, (_, i) => 3e38 * Math.cos(i));
  expect(finite(fine)).toBe(1);
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    for (let i = 0; i < 12; i++) expect(finite(fine.map((v, k) => (k === i ? bad : v)))).toBe(0);
  }
});
