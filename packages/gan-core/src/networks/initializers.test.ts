import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { InitializerEntry, LayerShape } from "./initializer.ts";
import { ganLab, glorot, he, lecun, normal, orthogonal } from "./initializers.ts";

const entries: readonly InitializerEntry[] = registry.initializers;

function filled(entry: InitializerEntry, shape: LayerShape, seed = 1): Float32Array {
  const weights = new Float32Array(shape.fanIn * shape.fanOut);
  entry().fill(weights, shape, createRng(seed));
  return weights;
}

const meanSquare = (weights: Float32Array): number => weights.reduce((sum, w) => sum + w * w, 0) / weights.length;

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  const shape = { fanIn: 40, fanOut: 50, index: 1 };

  it("fills every weight, with finite numbers", () => {
    const weights = new Float32Array(2000).fill(Number.NaN);
    entry().fill(weights, shape, createRng(1));
    expect(weights.every(Number.isFinite)).toBe(true);
    expect(new Set(weights).size).toBeGreaterThan(1900);
  });

  it("fills the same weights from the same seed", () => {
    expect(filled(entry, shape, 2)).toEqual(filled(entry, shape, 2));
    expect(filled(entry, shape, 2)).not.toEqual(filled(entry, shape, 3));
  });

  it("has mean 0", () => {
    const weights = filled(entry, shape);
    const mean = weights.reduce((sum, w) => sum + w / weights.length, 0);
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(meanSquare(weights) / weights.length));
  });

  it("works in a layer of one unit", () => {
    expect(filled(entry, { fanIn: 1, fanOut: 1, index: 0 }).every(Number.isFinite)).toBe(true);
  });
});

// A mean of n squares of normals scatters by √(2/n) of itself, of uniforms by √(4/5/n). Four of these are allowed.
const n = 10_000;
const allowed = 4 * Math.sqrt(2 / n);

it("he() has variance 2/fanIn", () => {
  expect(Math.abs(meanSquare(filled(he, { fanIn: 50, fanOut: 200, index: 2 })) / (2 / 50) - 1)).toBeLessThan(allowed);
});

it("glorot() is uniform on ±√(6/(fanIn + fanOut)), of variance 2/(fanIn + fanOut)", () => {
  const weights = filled(glorot, { fanIn: 50, fanOut: 200, index: 2 });
  expect(Math.abs(meanSquare(weights) / (2 / 250) - 1)).toBeLessThan(allowed);
  const reach = Math.max(...weights.map(Math.abs));
  expect(reach).toBeLessThanOrEqual(Math.fround(Math.sqrt(6 / 250)));
  expect(reach).toBeGreaterThan(0.99 * Math.sqrt(6 / 250));
});

it("ganLab() has variance ½ in the first layer, whatever feeds it, and 1/fanIn in the others", () => {
  expect(Math.abs(meanSquare(filled(ganLab, { fanIn: 1, fanOut: n, index: 0 })) / 0.5 - 1)).toBeLessThan(allowed);
  expect(Math.abs(meanSquare(filled(ganLab, { fanIn: 100, fanOut: 100, index: 0 })) / 0.5 - 1)).toBeLessThan(allowed);
  expect(Math.abs(meanSquare(filled(ganLab, { fanIn: 100, fanOut: 100, index: 1 })) * 100 - 1)).toBeLessThan(allowed);
});

it("normal() has the spread it is given, in every layer", () => {
  const weights = new Float32Array(n);
  normal({ sigma: 0.02 }).fill(weights, { fanIn: 10, fanOut: 1000, index: 3 }, createRng(4));
  expect(Math.abs(meanSquare(weights) / 0.0004 - 1)).toBeLessThan(allowed);
});

it("lecun() has variance 1/fanIn", () => {
  expect(Math.abs(meanSquare(filled(lecun, { fanIn: 50, fanOut: 200, index: 2 })) * 50 - 1)).toBeLessThan(allowed);
});

it.each([
  [5, 8],
  [8, 5],
  [6, 6],
  [1, 9],
  [9, 1],
])("orthogonal() of %i × %i has orthonormal rows or columns, times its gain", (fanIn, fanOut) => {
  const weights = new Float32Array(fanIn * fanOut);
  orthogonal({ gain: 2 }).fill(weights, { fanIn, fanOut, index: 0 }, createRng(3));
  const rows = Array.from({ length: fanIn }, (_, i) => [...weights.slice(i * fanOut, (i + 1) * fanOut)]);
  const columns = Array.from({ length: fanOut }, (_, j) => rows.map((row) => row[j]!));
  const vectors = fanIn <= fanOut ? rows : columns;
  vectors.forEach((a, i) => {
    vectors.forEach((b, j) => {
      const product = a.reduce((sum, v, k) => sum + v * b[k]!, 0);
      expect(product).toBeCloseTo(i === j ? 4 : 0, 5);
    });
  });
});

it("orthogonal() favours no side: an entry's square is 1/n on average", () => {
  // A coordinate of a uniform unit vector in n = 4 dimensions: mean square 1/4, fourth moment 3/(n(n + 2)) = 1/8, so a
  // square scatters by √(1/8 − 1/16) = 1/4. Four standard errors of 400 draws are allowed.
  const squares = Array.from({ length: 400 }, (_, seed) => {
    const weights = new Float32Array(16);
    orthogonal().fill(weights, { fanIn: 4, fanOut: 4, index: 0 }, createRng(seed));
    return weights[15]! ** 2;
  });
  const mean = squares.reduce((sum, v) => sum + v / 400, 0);
  expect(Math.abs(mean - 1 / 4)).toBeLessThan((4 * 0.25) / Math.sqrt(400));
});
