import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { expect, it } from "vitest";
import { numeralsOf } from "./numerals.ts";
import { ticksOf } from "./ticks.ts";

it("numeralsOf() are as long as the step needs, with a comma before thousands and a minus as wide as a digit", () => {
  expect(numeralsOf([-0.5, 0, 0.5], 0.5, true)).toEqual(["−0.5", "0.0", "0.5"]);
  expect(numeralsOf([999, 1000, 250000], 1, true)).toEqual(["999", "1,000", "250,000"]);
  expect(numeralsOf([1000, 1000.0001], 0.0001, true)).toEqual(["1,000.0000", "1,000.0001"]);
});

it("numeralsOf() are powers of ten far from one, zero but for itself", () => {
  expect(numeralsOf([-2e9, 0, 2e9], 2e9, false)).toEqual(["−2e+9", "0", "2e+9"]);
  expect(numeralsOf([1e9, 1.05e9], 5e7, false)).toEqual(["1e+9", "1.05e+9"]);
  expect(numeralsOf([2e-7, 4e-7], 2e-7, false)).toEqual(["2e-7", "4e-7"]);
});

it("ticksOf() are where d3-scale puts them, and written as d3-format writes them", () => {
  const end = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -12, max: 12 }))
    .map(([m, e]) => Number(`${m}e${e}`));
  fc.assert(
    fc.property(end, end, fc.integer({ min: 1, max: 20 }), (lo, hi, count) => {
      fc.pre(lo !== hi);
      const scale = scaleLinear([lo, hi], [0, 1]);
      const largest = Math.max(Math.abs(lo), Math.abs(hi));
      const plain = largest < 1e6 && largest > 1e-3;
      const write = scale.tickFormat(count, plain ? undefined : "~e");
      const { values, labels } = ticksOf([lo, hi], count);
      expect(values).toEqual(scale.ticks(count));
      expect(labels).toEqual(values.map((value) => (value === 0 && !plain ? "0" : write(value))));
    }),
    { seed: 5, numRuns: 2000 },
  );
});
