import fc from "fast-check";
import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { createKdTree } from "./kd-tree.ts";
import { squaredDistance } from "./squared-distance.ts";

/** Coarse coordinates, so that many points and many distances coincide; now and then no number. */
const clouds = fc.integer({ min: 1, max: 4 }).chain((dims) => {
  const coordinate = fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: -3, max: 3 }) },
    fc.constantFrom(Number.NaN, 1e30),
  );
  const cloud = fc
    .array(coordinate, { minLength: 1, maxLength: 60 * dims })
    .map((v) => Float32Array.from(v.slice(0, Math.max(dims, v.length - (v.length % dims)))))
    .filter((v) => v.length % dims === 0);
  return fc.tuple(fc.constant(dims), cloud, cloud);
});

/** Squared distances to all finite points but one, by looking at each. */
function all(cloud: Float32Array, query: Float32Array, j: number, dims: number, skip = -1): number[] {
  return Array.from({ length: cloud.length / dims }, (_, i) =>
    i === skip ? NaN : squaredDistance(query, j, cloud, i, dims),
  )
    .filter((d) => Number.isFinite(d))
    .sort((a, b) => a - b);
}

it("createKdTree().kth() finds what looking at every point finds, ties and all", () => {
  fc.assert(
    fc.property(clouds, fc.integer({ min: 1, max: 12 }), ([dims, cloud, queries], k) => {
      const tree = createKdTree(cloud, dims);
      for (let j = 0; j < queries.length / dims; j++) {
        const expected = all(cloud, queries, j, dims);
        expect(tree.kth(queries, j * dims, k)).toBe(expected[k - 1] ?? Number.POSITIVE_INFINITY);
        const found = tree.found.map((i) => squaredDistance(queries, j, cloud, i, dims));
        expect(found).toEqual(expected.slice(0, k));
        expect(new Set(tree.found).size).toBe(found.length);
      }
      for (let i = 0; i < cloud.length / dims; i++) {
        expect(tree.kth(cloud, i * dims, k, i)).toBe(all(cloud, cloud, i, dims, i)[k - 1] ?? Number.POSITIVE_INFINITY);
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

it.each([1, 2, 3, 6])("createKdTree().kth() finds the same among a thousand points in %i dimensions", (dims) => {
  const rng = createRng(dims);
  const [cloud, queries] = [1000, 60].map((n) => Float32Array.from({ length: n * dims }, () => rng.normal())) as [
    Float32Array,
    Float32Array,
  ];
  const tree = createKdTree(cloud, dims);
  for (let j = 0; j < 60; j++) {
    const expected = all(cloud, queries, j, dims);
    for (const k of [1, 5, 40]) expect(tree.kth(queries, j * dims, k)).toBe(expected[k - 1]);
  }
});

it("createKdTree().atom() counts the points in one place, and finds the nearest elsewhere", () => {
  fc.assert(
    fc.property(clouds, ([dims, cloud, queries]) => {
      const tree = createKdTree(cloud, dims);
      for (let j = 0; j < queries.length / dims; j++) {
        const distances = all(cloud, queries, j, dims);
        expect(tree.atom(queries, j * dims)).toEqual({
          count: distances.filter((d) => d === 0).length,
          next: distances.find((d) => d > 0) ?? Number.POSITIVE_INFINITY,
        });
      }
    }),
    { numRuns: 60, seed: 2 },
  );
});

it("createKdTree().balls() counts the open balls around a point as looking at each does", () => {
  fc.assert(
    fc.property(clouds, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), ([dims, cloud, queries], stream) => {
      const radii = Array.from({ length: cloud.length / dims }, () => stream.next().value);
      const count = createKdTree(cloud, dims).balls(radii);
      for (let j = 0; j < queries.length / dims; j++) {
        const inside = radii.filter((radius, i) => squaredDistance(queries, j, cloud, i, dims) < radius);
        expect(count(queries, j * dims)).toBe(inside.length);
      }
    }),
    { numRuns: 60, seed: 3 },
  );
});

it("createKdTree() takes ten thousand points in one place", () => {
  const tree = createKdTree(new Float32Array(20_000).fill(1), 2);
  expect(tree.kth(Float32Array.of(4, 5), 0, 5)).toBe(25);
  expect(tree.atom(Float32Array.of(1, 1), 0)).toEqual({ count: 10_000, next: Number.POSITIVE_INFINITY });
});

it("createKdTree() looks at few of many points", () => {
  // Not a stopwatch but a bound: 20,000 queries against 20,000 points are 4e8 distances otherwise.
  const rng = createRng(1);
  const cloud = Float32Array.from({ length: 40_000 }, () => rng.normal());
  const tree = createKdTree(cloud, 2);
  let sum = 0;
  for (let i = 0; i < 20_000; i++) sum += Math.sqrt(tree.kth(cloud, 2 * i, 1, i));
  // The mean nearest distance under density p is ½ E p^(−½)/√n; for N(0, I), E p^(−½) = 2√(2π), so √(2π/n) = 0.0177.
  expect(sum / 20_000).toBeCloseTo(Math.sqrt((2 * Math.PI) / 20_000), 2);
}, 5000);
