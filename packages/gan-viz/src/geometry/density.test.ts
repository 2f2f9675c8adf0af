import { expect, it } from "vitest";
import { createDensity, type Density, levelsOf } from "./density.ts";

function areaOf({ columns, rows, x, y }: Density): number {
  return ((x[1] - x[0]) * (y[1] - y[0])) / (columns * rows);
}

it("createDensity() gives a density whose integral is one", () => {
  const points = Float32Array.of(0, 0, 0.5, 0.2, -0.3, 0.4, 0.1, -0.9);
  const field = createDensity(0.2)({ points }, [-2, 2], [-2, 2]);
  expect(field.values.reduce((a, b) => a + b) * areaOf(field)).toBeCloseTo(1, 4);
  expect(field.mass).toBe(1);
});

it("createDensity() of one point is the Gaussian itself: 1 / (2πh²) at its peak, h² its variance along each axis", () => {
  const field = createDensity(0.3)({ points: Float32Array.of(0.1, 0.2) }, [-1, 1], [-1, 1]);
  const peak = field.values.reduce((a, b) => Math.max(a, b));
  let [xx, yy] = [0, 0];
  for (const [k, value] of field.values.entries()) {
    const x = field.x[0] + (((k % field.columns) + 0.5) / field.columns) * (field.x[1] - field.x[0]);
    const y = field.y[0] + ((Math.floor(k / field.columns) + 0.5) / field.rows) * (field.y[1] - field.y[0]);
    xx += value * areaOf(field) * (x - 0.1) ** 2;
    yy += value * areaOf(field) * (y - 0.2) ** 2;
  }
  // Cells of h/2: what sharing out spreads is known to within a sixth of a cell², 4 % of h².
  expect(Math.abs(xx / 0.09 - 1)).toBeLessThan(0.045);
  expect(Math.abs(yy / 0.09 - 1)).toBeLessThan(0.045);
  expect(Math.abs(peak * 2 * Math.PI * 0.09 - 1)).toBeLessThan(0.08);
});

it("createDensity() counts a point of weight 3 as three points, and one of weight 0 not at all", () => {
  const where = [[-1, 1] as const, [-1, 1] as const] as const;
  const thrice = createDensity(0.2)({ points: Float32Array.of(0, 0, 0, 0, 0, 0, 0.5, 0.5) }, ...where);
  const points = Float32Array.of(0, 0, 0.5, 0.5, 0.9, 0.9);
  const weighted = createDensity(0.2)({ points, weights: [3, 1, 0] }, ...where);
  for (let k = 0; k < thrice.values.length; k++) expect(weighted.values[k]).toBeCloseTo(thrice.values[k]!, 5);
});

it("createDensity() leaves out points that are not finite, and counts those out of view for the whole", () => {
  const points = Float32Array.of(0, 0, Number.NaN, 0, 0, Infinity, 50, 50);
  const field = createDensity(0.2)({ points }, [-1, 1], [-1, 1]);
  expect(field.mass).toBe(0.5);
});

it("createDensity() covers an inverted view as the upright one", () => {
  const points = Float32Array.of(0.3, 0.1);
  const upright = createDensity(0.2)({ points }, [-1, 1], [-1, 1]);
  const inverted = createDensity(0.2)({ points }, [1, -1], [1, -1]);
  expect(inverted).toEqual(upright);
});

it("createDensity() of points all in one place, or of none, is finite", () => {
  const same = createDensity("scott")({ points: new Float32Array(20).fill(0.5) }, [0, 1], [0, 1]);
  expect(same.bandwidth).toEqual([0.01, 0.01]);
  expect(same.values.every(Number.isFinite)).toBe(true);
  const none = createDensity("scott")({ points: new Float32Array(0) }, [0, 1], [0, 1]);
  expect(none.values.every((v) => v === 0)).toBe(true);
});

it("levelsOf() of a Gaussian are where it encloses the shares: 1 − share of its peak", () => {
  const field = createDensity(0.2)({ points: Float32Array.of(0, 0) }, [-1, 1], [-1, 1]);
  // In the plane the mass within density ≥ t · peak is 1 − t.
  const peak = field.values.reduce((a, b) => Math.max(a, b));
  const [wide, half] = levelsOf(field, [0.9, 0.5]);
  expect(wide! / peak).toBeCloseTo(0.1, 1);
  expect(half! / peak).toBeCloseTo(0.5, 1);
});

it("levelsOf() gives 0 for a share that the view does not hold", () => {
  const points = Float32Array.of(0, 0, 50, 50);
  const field = createDensity(0.2)({ points }, [-1, 1], [-1, 1]);
  const [most, some] = levelsOf(field, [0.8, 0.3]);
  expect(most).toBe(0);
  expect(some).toBeGreaterThan(0);
});
