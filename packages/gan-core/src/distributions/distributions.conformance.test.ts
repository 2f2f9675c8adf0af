import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { Distribution, DistributionEntry, Modes } from "./distribution.ts";

const entries: readonly DistributionEntry[] = registry.distributions;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const distribution = entry();
  const { dims, sample, logDensity, modes, extent = 1 } = distribution;

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

  it("keeps to the square that pictures show, but for a few points, and fills it", () => {
    const points = sample(5000, createRng(6));
    const inside = points.filter((x) => Math.abs(x) <= 1.2 * extent).length;
    expect(inside / points.length).toBeGreaterThan(0.99);
    expect(points.some((x) => Math.abs(x) > extent / 2)).toBe(true);
  });

  if (logDensity !== undefined) {
    it("reads the point at the offset it is given", () => {
      const points = sample(3, createRng(7));
      expect(logDensity(points, 2 * dims)).toBe(logDensity(points.slice(2 * dims)));
      expect(logDensity(points)).toBe(logDensity(points, 0));
    });

    it("has a log density at each of its points, and a number for it anywhere else", () => {
      const points = sample(2000, createRng(11));
      for (let i = 0; i < 2000; i++) expect(logDensity(points, i * dims)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
      const at = (value: number): number => logDensity(new Array<number>(dims).fill(value));
      for (const far of [0, 50, -1e6, 1e30, -1e200]) expect(at(far)).not.toBeNaN();
      for (const far of [1e30, -1e200]) expect(at(far)).toBeLessThan(-1e6);
      expect(at(Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
      expect(at(Number.NaN)).toBeNaN();
    });
  }

  if (logDensity !== undefined && dims === 2) {
    it("has a density that integrates to one, and draws from it: the mean of −log p is the entropy", () => {
      const { mass, entropy } = quadrature(distribution);
      expect(Math.abs(mass - 1)).toBeLessThan(1e-4);
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

/**
 * Mass and entropy by the midpoint rule over a square twice as wide as the extent, in ever smaller cells until two in a
 * row agree. For a Gaussian, cells of one σ leave an error of 2 e^(−2π²) = 5e-9 only; for a jump between cells, which
 * would be a cell's error, both are looked at in 16 × 16 places. Cells are cut in four where they or a neighbour hold more
 * than e^−25 of the densest: what is left out by that would be missing from the mass.
 */
function quadrature({ logDensity, extent = 1 }: Distribution): { mass: number; entropy: number } {
  let last = { mass: Number.NaN, entropy: Number.NaN };
  let worth: (i: number, j: number) => boolean = () => true;
  for (const cells of [80, 160, 320, 640, 1280]) {
    const h = (4 * extent) / cells;
    const at = (i: number): number => (i + 0.5) * h - 2 * extent;
    const logs = new Float64Array(cells * cells).fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < cells; i++) {
      for (let j = 0; j < cells; j++) if (worth(i >> 1, j >> 1)) logs[i * cells + j] = logDensity!([at(i), at(j)]);
    }
    const top = logs.reduce((most, log) => Math.max(most, log));
    const around = [-cells, -1, 1, cells];
    const jumps = (k: number): boolean =>
      around.some((step) => {
        const [here, there] = [logs[k]!, logs[k + step] ?? Number.NEGATIVE_INFINITY];
        return Math.max(here, there) > top - 15 && Math.abs(here - there) > 60;
      });
    const next = { mass: 0, entropy: 0 };
    logs.forEach((log, k) => {
      const parts = jumps(k) ? 16 : 1;
      for (let p = 0; p < parts ** 2; p++) {
        const within = (q: number): number => ((q + 0.5) / parts - 0.5) * h;
        const x = at(Math.floor(k / cells)) + within(Math.floor(p / parts));
        const found = parts === 1 ? log : logDensity!([x, at(k % cells) + within(p % parts)]);
        const share = Math.exp(found) * (h / parts) ** 2;
        next.mass += share;
        if (share > 0) next.entropy -= share * found;
      }
    });
    const agree = Math.abs(next.mass - last.mass) < 5e-5 && Math.abs(next.entropy - last.entropy) < 5e-4;
    if (agree && next.mass > 0.5) return next;
    last = next;
    worth = (i, j) =>
      [-1, 0, 1].some((di) => [-1, 0, 1].some((dj) => !((logs[(i + di) * cells + j + dj] ?? top) < top - 25)));
  }
  return last;
}

/** Distance of point i from mode j, in the mode's standard deviations. */
function mahalanobis(points: Float32Array, i: number, { centers, sigmas }: Modes, j: number, dims: number): number {
  let squares = 0;
  for (let k = 0; k < dims; k++) {
    squares += ((points[i * dims + k]! - centers[j * dims + k]!) / sigmas[j * dims + k]!) ** 2;
  }
  return Math.sqrt(squares);
}
