import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { Distribution, DistributionEntry, Modes } from "./distribution.ts";

const entries: readonly DistributionEntry[] = registry.distributions;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const distribution = entry();
  const { dims, sample, logDensity, modes } = distribution;

  it("draws the same points from the same seed, and others from another", () => {
    expect(sample(100, createRng(1))).toEqual(sample(100, createRng(1)));
    expect(sample(100, createRng(1))).not.toEqual(sample(100, createRng(2)));
  });

  it("draws n points of finite numbers", () => {
    const points = sample(500, createRng(3));
    expect(points).toHaveLength(500 * dims);
    expect(points.every(Number.isFinite)).toBe(true);
    expect(sample(0, createRng(3))).toHaveLength(0);
  });

  it("draws into the array it is given, and refuses one of another length", () => {
    const out = new Float32Array(20 * dims);
    expect(sample(20, createRng(4), out)).toBe(out);
    expect(out).toEqual(sample(20, createRng(4)));
    expect(() => sample(20, createRng(4), new Float32Array(1))).toThrow(`${id}: out must hold`);
  });

  it("goes on where the stream stands, so that two batches are one twice as long", () => {
    const rng = createRng(5);
    expect([...sample(30, rng), ...sample(30, rng)]).toEqual([...sample(60, createRng(5))]);
  });

  it("keeps to the square the pictures show, but for a few points", () => {
    const points = sample(5000, createRng(6));
    const inside = points.filter((x) => x >= -1.2 && x <= 1.2).length;
    expect(inside / points.length).toBeGreaterThan(0.99);
  });

  if (logDensity !== undefined) {
    it("reads the point at the offset it is given", () => {
      const points = sample(3, createRng(7));
      expect(logDensity(points, 2 * dims)).toBe(logDensity(points.slice(2 * dims)));
      expect(logDensity(points)).toBe(logDensity(points, 0));
    });
  }

  if (logDensity !== undefined && dims === 2) {
    it("has a density that integrates to one, and draws from it: the mean of −log p is the entropy", () => {
      const { mass, entropy } = quadrature(distribution);
      expect(mass).toBeCloseTo(1, 4);
      const n = 10_000;
      const points = sample(n, createRng(8));
      const surprises = Array.from({ length: n }, (_, i) => -logDensity(points, 2 * i));
      const mean = surprises.reduce((sum, s) => sum + s / n, 0);
      const variance = surprises.reduce((sum, s) => sum + (s - mean) ** 2 / n, 0);
      // Four standard errors of the mean, and the quadrature's own 1e-3.
      expect(Math.abs(mean - entropy)).toBeLessThan(4 * Math.sqrt(variance / n) + 1e-3);
    });
  }

  if (modes !== undefined) {
    it("has its modes where its points are, and its points where its modes are", () => {
      const n = 4000;
      const { centers, sigmas } = modes;
      expect(sigmas).toHaveLength(centers.length);
      const k = centers.length / dims;
      const points = sample(n, createRng(9));
      const near = new Array<number>(k).fill(0);
      let far = 0;
      for (let i = 0; i < n; i++) {
        const distances = Array.from({ length: k }, (_, j) => mahalanobis(points, i, modes, j, dims));
        const least = Math.min(...distances);
        if (least < 4) near[distances.indexOf(least)]!++;
        else far++;
      }
      // Beyond 4σ lies e^−8 = 0.03 % of a two-dimensional Gaussian.
      expect(far / n).toBeLessThan(0.01);
      for (const count of near) expect(count / n).toBeGreaterThan(1 / (4 * k));
    });
  }
});

/** Mass and entropy by the midpoint rule, over the sample's bounding box and a margin, in cells of a hundredth. */
function quadrature({ sample, logDensity }: Distribution): { mass: number; entropy: number } {
  const points = sample(4000, createRng(10));
  const [xs, ys] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
  const [left, right] = [Math.min(...xs!) - 0.3, Math.max(...xs!) + 0.3];
  const [low, high] = [Math.min(...ys!) - 0.3, Math.max(...ys!) + 0.3];
  const h = 0.01;
  let mass = 0;
  let entropy = 0;
  for (let x = left + h / 2; x < right; x += h) {
    for (let y = low + h / 2; y < high; y += h) {
      const log = logDensity!([x, y]);
      const share = Math.exp(log) * h * h;
      mass += share;
      if (share > 0) entropy -= share * log;
    }
  }
  return { mass, entropy };
}

/** Distance of point i from mode j, in the mode's standard deviations. */
function mahalanobis(points: Float32Array, i: number, { centers, sigmas }: Modes, j: number, dims: number): number {
  let squares = 0;
  for (let k = 0; k < dims; k++) {
    squares += ((points[i * dims + k]! - centers[j * dims + k]!) / sigmas[j * dims + k]!) ** 2;
  }
  return Math.sqrt(squares);
}
