import { expect, it } from "vitest";
import { type Curve, curveNodes } from "./curve-nodes.ts";

const integrate = (curve: Curve, scale: number, f: (x: number, y: number) => number): number => {
  const { centers, shares } = curveNodes(curve, scale);
  return shares.reduce((sum, share, j) => sum + share * f(centers[2 * j]!, centers[2 * j + 1]!), 0);
};

it("curveNodes() of one piece is exact for polynomials of degree 15", () => {
  // ∫₀¹ tᵏ dt = 1/(k + 1); the scale is so large that four quarters are never halved.
  const segment: Curve = { from: 0, to: 1, at: (t) => [t, 0] };
  for (const k of [0, 1, 8, 15]) expect(integrate(segment, 10, (x) => x ** k)).toBeCloseTo(1 / (k + 1), 14);
});

it("curveNodes() takes the share of every piece from the weight of t", () => {
  // t with density 2t on [0, 1]: E t² = ∫ 2 t³ dt = 1/2.
  const curve: Curve = { from: 0, to: 1, at: (t) => [t, t], weight: (t) => 2 * t };
  expect(integrate(curve, 0.1, () => 1)).toBeCloseTo(1, 13);
  expect(integrate(curve, 0.1, (x, y) => x * y)).toBeCloseTo(1 / 2, 13);
});

it("curveNodes() leaves no gap wider than its scale, where the curve is fast and where it is slow", () => {
  const curve: Curve = { from: 0, to: 2, at: (t) => [t ** 6, 0] };
  const { centers } = curveNodes(curve, 0.5);
  const xs = centers.filter((_, i) => i % 2 === 0).toSorted((a, b) => a - b);
  for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeLessThan(0.5);
});

it("curveNodes() is not deceived by a closed curve", () => {
  const circle: Curve = { from: 0, to: 2 * Math.PI, at: (t) => [Math.cos(t), Math.sin(t)] };
  // Mean of x² over the circle, of x⁸: (2k − 1)!!/(2k)!! = 1/2 and 105/384.
  expect(integrate(circle, 0.1, (x) => x ** 2)).toBeCloseTo(1 / 2, 13);
  expect(integrate(circle, 0.1, (x) => x ** 8)).toBeCloseTo(105 / 384, 13);
});
