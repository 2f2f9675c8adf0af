import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { sCurve } from "./s-curve.ts";

it("sCurve() without noise lies on two circles of radius 1, around (0, −1) and (0, 1)", () => {
  // t > 0: (sin t, cos t − 1); t < 0: (sin t, 1 − cos t). Both at distance 1 from their centre, below and above 0.
  const points = sCurve({ noise: 0 }).sample(500, createRng(1));
  for (let i = 0; i < 500; i++) {
    const [x, z] = [points[2 * i]!, points[2 * i + 1]!];
    expect(Math.hypot(x, z - Math.sign(z))).toBeCloseTo(1, 5);
  }
});

it("sCurve() misses the quarter of each circle that would close it", () => {
  // Below, t runs to 3π/2, which is (−1, −1): no point has x < 0 and −1 < z < 0 but close to 0 or that end.
  const points = sCurve({ noise: 0 }).sample(2000, createRng(2));
  for (let i = 0; i < 2000; i++) {
    const [x, z] = [points[2 * i]!, points[2 * i + 1]!];
    if (z < 0) expect(x < -1e-3 && z > -0.999).toBe(false);
    else expect(x > 1e-3 && z < 0.999).toBe(false);
  }
});

it("sCurve() on its arc has the mass of its length, blurred across", () => {
  // Speed 1, so a share 1/3π per length; a circle of radius 1 blurred by 0.05 is denser by σ²/8 on itself.
  const expected = -Math.log(3 * Math.PI * 0.05 * Math.sqrt(2 * Math.PI));
  expect(sCurve({ noise: 0.05 }).logDensity!([1, -1])).toBeCloseTo(expected, 2);
  expect(sCurve({ noise: 0.05 }).logDensity!([-1, 1])).toBeCloseTo(expected, 2);
});

it("sCurve() in three dimensions is a sheet two wide, as dense in its middle as its profile over 2", () => {
  const [profile, sheet] = [sCurve(), sCurve({ dims: 3 })];
  expect(sheet.dims).toBe(3);
  expect(sheet.logDensity!([1, 1, -1])).toBeCloseTo(profile.logDensity!([1, -1]) - Math.LN2, 10);
  expect(sheet.logDensity!([1, 0, -1])).toBeCloseTo(profile.logDensity!([1, -1]) - 2 * Math.LN2, 10); // its edge
  const points = sCurve({ dims: 3, noise: 0 }).sample(5000, createRng(3));
  const ys = points.filter((_, i) => i % 3 === 1);
  const mean = ys.reduce((sum, y) => sum + y / 5000, 0);
  expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(1 / 3 / 5000)); // uniform on [0, 2): variance 1/3
});

it("sCurve() without noise has no density, in two dimensions and in three", () => {
  expect(sCurve({ noise: 0 }).logDensity).toBeUndefined();
  expect(sCurve({ noise: 0, dims: 3 }).logDensity).toBeUndefined();
});
