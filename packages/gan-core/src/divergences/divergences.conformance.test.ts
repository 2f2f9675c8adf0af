import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { Divergence, DivergenceEntry, Estimate, Truth } from "./divergence.ts";

const entries: readonly DivergenceEntry[] = registry.divergences;

/** Every knob that has a meaning of its own, away from its default, and every option. */
const variants: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  mmd: { estimator: "unbiased", bandwidths: 5, unit: "fixed", scale: 0.3 },
  "sliced-wasserstein": { order: 1, directions: 7 },
  sinkhorn: { blur: 0.3 },
  "knn-kl": { k: 1 },
  coverage: { k: 3 },
};

function cloud(seed: number, n: number, dims = 2, shift = 0): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => shift + 0.3 * rng.normal());
}

/** What is true of those clouds at shift 0: one normal, of which three modes are made up along the diagonal. */
function truth(dims: number): Truth {
  const centers = Float32Array.from({ length: 3 * dims }, (_, i) => 0.4 * (Math.floor(i / dims) - 1));
  return {
    modes: { centers, sigmas: new Float32Array(3 * dims).fill(0.1) },
    logDensity: (point, offset = 0) => {
      let sum = 0;
      for (let k = 0; k < dims; k++) sum -= ((point[offset + k]! / 0.3) ** 2 + Math.log(2 * Math.PI * 0.09)) / 2;
      return sum;
    },
  };
}

/** The same points, last first. */
function reversed(points: Float32Array, dims: number): Float32Array {
  const out = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += dims) out.set(points.subarray(i, i + dims), points.length - dims - i);
  return out;
}

const measure = (made: Divergence, real: Float32Array, fake: Float32Array, dims = 2): Estimate =>
  made.estimate(real, fake, dims, truth(dims));

/** Small enough for what costs more than a sort, large enough for chance not to hide a shift. */
const sizeFor = ({ cost }: Divergence): number => (cost === "n²" || cost === "n³" ? 120 : 1500);

const cases = entries.flatMap((entry) => {
  const variant = variants[entry.id];
  return [
    [entry.id, entry, {}] as const,
    ...(variant ? [[`${entry.id} ${JSON.stringify(variant)}`, entry, variant] as const] : []),
  ];
});

describe.each(cases)("%s", (_, entry, params) => {
  const made = entry(params);
  const { id, least = 0, ceiling = Number.POSITIVE_INFINITY, ideal = 0, paired = false } = made;

  it.each([1, 2, 3])("is as good as can be between a cloud and itself, in any order, in %i dimensions", (dims) => {
    // A grid of the default number of cells would be too large for some in three dimensions.
    const made = entry({ ...params, ...(dims === 3 && "cells" in entry.params && { cells: 10 }) });
    const points = cloud(1, sizeFor(made) / 4, dims);
    const self = measure(made, points, points, dims).value;
    if (made.independent) return;
    expect(measure(made, points, reversed(points, dims), dims).value).toBeCloseTo(self, 5);
    if (!made.needs) expect(self).toBeCloseTo(ideal, 5);
  });

  it("stays between its least and its ceiling", () => {
    for (const shift of [0, 0.1, 0.5, 5]) {
      const { value } = measure(made, cloud(2, 150), cloud(3, paired ? 150 : 100, 2, shift));
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(ceiling);
    }
  });

  it("gets worse as one cloud moves away", () => {
    const sign = made.better === "higher" ? -1 : 1;
    const n = sizeFor(made);
    const values = [0, 0.2, 0.5, 2].map((shift) => sign * measure(made, cloud(4, n), cloud(5, n, 2, shift)).value);
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
    expect(values[3]).toBeGreaterThan(values[0]!);
  });

  it("gives equal values for equal clouds, and leaves them as they were", () => {
    const [real, fake] = [cloud(6, 100), cloud(7, 100)];
    const first = measure(made, real, fake);
    expect(measure(made, real, fake)).toEqual(first);
    expect(real).toEqual(cloud(6, 100));
    expect(fake).toEqual(cloud(7, 100));
  });

  it("stays a number when a cloud holds points that are none", () => {
    const fake = cloud(8, 100);
    fake[5] = Number.NaN;
    fake[20] = Number.POSITIVE_INFINITY;
    expect(measure(made, cloud(9, 100), fake).value).not.toBeNaN();
    fake.fill(Number.NaN);
    expect(measure(made, cloud(9, 100), fake).value).not.toBeNaN();
  });

  it("states shares outside, where it looks at a region only, as shares", () => {
    const { outside } = measure(made, cloud(10, 100, 2, 50), cloud(11, 100));
    if (outside === undefined) return;
    expect(outside.real).toBe(1);
    expect(outside.fake).toBeGreaterThanOrEqual(0);
    expect(outside.fake).toBeLessThan(1);
  });

  it("refuses an empty cloud and half a point, by name", () => {
    const good = cloud(12, 10);
    expect(() => measure(made, new Float32Array(), good)).toThrow(`${id}: real must`);
    expect(() => measure(made, good, new Float32Array())).toThrow(`${id}: fake must`);
    expect(() => measure(made, good, good.subarray(1))).toThrow(`${id}: fake must`);
    expect(() => made.estimate(good, good, 0, truth(2))).toThrow(`${id}: dims must`);
  });

  it("refuses clouds of unequal size and too many points, where it says so", () => {
    const refused = () => measure(made, cloud(13, 20), cloud(14, 10));
    if (paired) expect(refused).toThrow(`${id}: fake must hold as many points as real, 20, got 10.`);
    else expect(refused).not.toThrow();
    if (made.most === undefined) return;
    const many = new Float32Array(2 * (made.most + 1));
    expect(() => measure(made, many, many)).toThrow(`${id}: real must hold at most ${made.most} points`);
  });

  it("refuses to go without what it needs to know", () => {
    const points = cloud(15, 20);
    const without = () => made.estimate(points, points, 2);
    if (made.needs) expect(without).toThrow(`${id}: truth.${made.needs} must be known, got undefined.`);
    else expect(without).not.toThrow();
  });

  it("answers any cloud with a number in range, or refuses it by name", () => {
    fc.assert(
      fc.property(degenerate(paired), ([real, fake, dims]) => {
        const small = entry({ ...params, ...("cells" in entry.params && { cells: 5 }) });
        try {
          const { value } = measure(small, real, fake, dims);
          expect(value).toBeGreaterThanOrEqual(least); // and so not NaN
          expect(value).toBeLessThanOrEqual(ceiling);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          expect(error.message).toMatch(new RegExp(`^${id}: (real|fake) must hold `));
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

/** Two clouds and their dimension: few points or none, all equal, on a line, huge, tiny, not numbers. */
function degenerate(paired: boolean) {
  const coordinate = fc.oneof(
    fc.float({ min: -2, max: 2, noNaN: true }),
    fc.constantFrom(0, -0, 1, 1e30, -1e30, 1e-30, 3.4e38, Number.NaN, Number.POSITIVE_INFINITY),
  );
  const clouds = (dims: number, n: number): fc.Arbitrary<Float32Array> =>
    fc.oneof(
      fc.array(coordinate, { minLength: n * dims, maxLength: n * dims }).map((v) => Float32Array.from(v)),
      coordinate.map((v) => new Float32Array(n * dims).fill(v)),
      fc
        .array(coordinate, { minLength: n, maxLength: n })
        .map((v) => Float32Array.from(v.flatMap((x) => Array<number>(dims).fill(x)))),
    );
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
    .chain(([dims, n, m]) => fc.tuple(clouds(dims, n), clouds(dims, paired ? n : m), fc.constant(dims)));
}
