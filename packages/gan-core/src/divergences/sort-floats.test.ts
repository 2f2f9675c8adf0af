import fc from "fast-check";
import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { sortFloats } from "./sort-floats.ts";

const sorted = (values: Float32Array): Float32Array => {
  const copy = values.slice();
  sortFloats(copy, new Uint32Array(2 * values.length).fill(77));
  return copy;
};

it.each([0, 1, 2, 255, 256, 1000, 9999])("sortFloats() sorts %i numbers as the built-in does", (n) => {
  const rng = createRng(n);
  const values = Float32Array.from({ length: n }, () => rng.normal() * 10 ** (20 * rng.normal()));
  expect(sorted(values)).toEqual(values.slice().sort());
});

it("sortFloats() sorts both zeros, both infinities and the smallest floats, many times over", () => {
  const { POSITIVE_INFINITY: inf } = Number;
  const value = fc.constantFrom(0, -0, 1, -1, inf, -inf, 1e-45, -1e-45, 3.4e38, -3.4e38);
  fc.assert(
    fc.property(fc.array(value, { minLength: 256, maxLength: 400 }), (list) => {
      const values = Float32Array.from(list);
      expect(sorted(values)).toEqual(values.slice().sort());
    }),
    { numRuns: 20, seed: 1 },
  );
});

it("sortFloats() sorts a part of a buffer in place, and leaves the rest", () => {
  const rng = createRng(3);
  const all = Float32Array.from({ length: 1002 }, () => rng.normal());
  const [first, last] = [all[0], all[1001]];
  const expected = all.slice(1, 1001).sort();
  sortFloats(all.subarray(1, 1001), new Uint32Array(2000));
  expect(all.slice(1, 1001)).toEqual(expected);
  expect([all[0], all[1001]]).toEqual([first, last]);
});
