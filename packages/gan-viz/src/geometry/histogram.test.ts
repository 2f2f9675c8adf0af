import { expect, it } from "vitest";
import { histogramOf } from "./histogram.ts";

const points = Float32Array.of(0, 5, 0.1, 5, 0.6, 5, 1, 5);

it("histogramOf() gives each bin its points' share of all, over its width; the upper end is in the last", () => {
  // Halves of [0, 1]: two points each of four. 0.5 / 0.5.
  expect([...histogramOf({ points }, 0, [0, 1], 2, undefined).bars]).toEqual([1, 1]);
});

it("histogramOf() counts points out of view for the whole, and so integrates to the share in view", () => {
  const { bars, most } = histogramOf({ points }, 0, [0.5, 2.5], 4, undefined);
  expect([...bars]).toEqual([0.5, 0.5, 0, 0]); // 1 of 4 points over a width of 0.5
  expect(most).toBe(0.5);
});

it("histogramOf() weighs points, and looks along y for axis 1", () => {
  const { bars } = histogramOf({ points, weights: [1, 1, 6, 0] }, 0, [0, 1], 2, undefined);
  expect([...bars]).toEqual([0.5, 1.5]);
  expect([...histogramOf({ points }, 1, [4, 6], 2, undefined).bars]).toEqual([0, 1]);
});

it("histogramOf() reads an inverted domain upright, and skips a point with a place that is not finite", () => {
  const lost = Float32Array.of(0.1, Number.NaN, 0.9, 1);
  expect([...histogramOf({ points: lost }, 0, [1, 0], 2, undefined).bars]).toEqual([0, 2]);
});

it("histogramOf() smooths one point into a Gaussian of the given width", () => {
  const { curve } = histogramOf({ points: Float32Array.of(0, 0) }, 0, [-1, 1], 4, 0.2);
  // Evenly spaced from −1 to 1: the middle at 80, one width off at 96.
  expect(curve).toHaveLength(161);
  expect(curve[80]).toBeCloseTo(1 / (0.2 * Math.sqrt(2 * Math.PI)), 2);
  expect(curve[96]! / curve[80]!).toBeCloseTo(Math.exp(-0.5), 3);
  expect(curve.reduce((a, b) => a + b) * (2 / 160)).toBeCloseTo(1, 3);
});

it("histogramOf() of nothing is flat", () => {
  const { bars, curve, most } = histogramOf({ points: new Float32Array(0) }, 0, [0, 1], 3, "scott");
  expect([...bars]).toEqual([0, 0, 0]);
  expect(curve.every((v) => v === 0)).toBe(true);
  expect(most).toBe(0);
});
