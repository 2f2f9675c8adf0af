import fc from "fast-check";
import { expect, it } from "vitest";
import { shardOf } from "./shard.ts";

const jobs = (n: number) => Array.from({ length: n }, (_, index) => ({ index }));

it("shardOf() counts from 1, and deals neighbours to different shares", () => {
  expect(shardOf(jobs(7), { index: 1, of: 3 }).map(({ index }) => index)).toEqual([0, 3, 6]);
  expect(shardOf(jobs(7), { index: 3, of: 3 }).map(({ index }) => index)).toEqual([2, 5]);
});

it("shardOf() gives every job to one share and no other, in shares that differ by one job at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 }), (n, of) => {
      const shares = Array.from({ length: of }, (_, i) => shardOf(jobs(n), { index: i + 1, of }));
      const all = shares.flat().map(({ index }) => index);
      expect(all.sort((a, b) => a - b)).toEqual(jobs(n).map(({ index }) => index));
      const sizes = shares.map((share) => share.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

it.each([
  [{ index: 0, of: 3 }, "shard.index must be an integer in [1, 3], got 0."],
  [{ index: 4, of: 3 }, "shard.index must be an integer in [1, 3], got 4."],
  [{ index: 1, of: 0 }, "shard.of must be an integer of at least 1, got 0."],
  [{ index: Number.NaN, of: 2 }, "shard.index must be an integer in [1, 2], got NaN."],
])("shardOf() refuses %j", (shard, message) => {
  expect(() => shardOf(jobs(3), shard)).toThrow(message);
});
