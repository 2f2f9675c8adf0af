import { scaleLog } from "d3-scale";
import { expect, it } from "vitest";
import { roundDomain, xExtent, yExtent } from "./extent.ts";

const free = [null, null] as const;

it("xExtent() goes from the first to the last finite x of all series", () => {
  const all = [
    { x: [Number.NaN, 3, 9], y: [0, 0, 0] },
    { x: [1, 4, Infinity], y: [0, 0, 0] },
  ];
  expect(xExtent(all, free)).toEqual([1, 9]);
  expect(xExtent(all, [0, null])).toEqual([0, 9]);
  expect(xExtent([], free)).toBeUndefined();
});

it("xExtent() on a log axis begins at the first x above 0", () => {
  expect(xExtent([{ x: [-1, 0, 2, 8], y: [0, 0, 0, 0] }], free, true)).toEqual([2, 8]);
  expect(xExtent([{ x: [-1, 0], y: [0, 0] }], free, true)).toBeUndefined();
});

it("xExtent() of a single x has room to its right", () => {
  expect(xExtent([{ x: [3], y: [0] }], free)).toEqual([3, 4]);
  expect(xExtent([{ x: [3], y: [0] }], free, true)).toEqual([3, 30]);
});

it("yExtent() looks only at finite y with x within", () => {
  const one = { x: [0, 1, 2, 3], y: [99, 1, Number.NaN, 2] };
  expect(yExtent([one], [1, 3])).toEqual([1, 2]);
  expect(yExtent([{ ...one, length: 2 }], [1, 3])).toEqual([1, 1]);
  expect(yExtent([one], [2, 2])).toBeUndefined();
  expect(yExtent([{ x: [0, 1], y: [-1, 5] }], [0, 1], true)).toEqual([5, 5]);
});

it("roundDomain() is round around the data and what else must be seen, but for given ends", () => {
  expect(roundDomain([1.2, 1.9], [0.693], free)).toEqual([0.5, 2]);
  expect(roundDomain([1.2, 1.9], [], [0, null])).toEqual([0, 2]);
});

it("roundDomain() on a log axis ends at powers of ten, and leaves out what has no logarithm", () => {
  const [lo, hi] = roundDomain([0.02, 30], [-1, 0], free, true);
  expect(lo).toBeCloseTo(0.01, 12);
  expect(hi).toBeCloseTo(100, 9);
});

it("roundDomain() on a log axis is that of d3-scale", () => {
  for (let k = 1; k < 100; k++) {
    const lo = 10 ** (7 * Math.sin(k));
    const hi = lo * (1 + 10 ** (3 * Math.cos(5 * k)));
    expect(roundDomain([lo, hi], [], free, true)).toEqual(scaleLog([lo, hi], [0, 1]).nice().domain());
  }
});
