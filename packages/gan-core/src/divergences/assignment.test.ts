import fc from "fast-check";
import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { assign } from "./assignment.ts";

function total(cost: Float64Array, columnOf: Iterable<number>): number {
  const n = Math.sqrt(cost.length);
  return [...columnOf].reduce((sum, column, row) => sum + cost[row * n + column]!, 0);
}

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

it("assign() finds what trying every permutation finds, ties, equal and negative costs included", () => {
  const cost = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }));
  const matrix = fc
    .integer({ min: 1, max: 6 })
    .chain((n) => fc.array(cost, { minLength: n * n, maxLength: n * n }).map((v) => Float64Array.from(v)));
  fc.assert(
    fc.property(matrix, (costs) => {
      const n = Math.sqrt(costs.length);
      const columnOf = assign(costs, n);
      const rows = Array.from({ length: n }, (_, i) => i);
      expect([...columnOf].toSorted((a, b) => a - b)).toEqual(rows);
      const least = Math.min(...permutations(rows).map((permutation) => total(costs, permutation)));
      expect(total(costs, columnOf)).toBeLessThanOrEqual(least + 1e-12);
    }),
    { numRuns: 200, seed: 1 },
  );
});

it("assign() keeps the order of points on a line, which is optimal for squared distances", () => {
  const rng = createRng(1);
  const n = 300;
  const [x, y] = [0, 1].map((shift) => Float64Array.from({ length: n }, () => shift + rng.normal()).sort()) as [
    Float64Array,
    Float64Array,
  ];
  const costs = Float64Array.from({ length: n * n }, (_, k) => (x[Math.floor(k / n)]! - y[k % n]!) ** 2);
  expect([...assign(costs, n)]).toEqual(Array.from({ length: n }, (_, i) => i));
});

it("assign() undoes a shuffle", () => {
  const rng = createRng(2);
  const n = 400;
  const shuffled = Array.from({ length: n }, (_, i) => [rng.uniform(), i] as const).sort(([a], [b]) => a - b);
  const costs = new Float64Array(n * n).map(() => 1 + rng.uniform());
  for (const [row, [, column]] of shuffled.entries()) costs[row * n + column] = 0;
  expect([...assign(costs, n)]).toEqual(shuffled.map(([, column]) => column));
});

it("assign() gives a huge cost to no one who can avoid it", () => {
  // Row 0 must pay 1e60 somewhere; rows 1 and 2 only if they are told to.
  const columnOf = assign(Float64Array.of(1e60, 1e60, 1e60, 1e60, 0, 0, 1, 1e60, 0), 3);
  expect(total(Float64Array.of(1e60, 1e60, 1e60, 1e60, 0, 0, 1, 1e60, 0), columnOf)).toBe(1e60);
});

it("assign() takes a thousand equal costs without end", () => {
  expect(new Set(assign(new Float64Array(1e6).fill(7), 1000)).size).toBe(1000);
});
