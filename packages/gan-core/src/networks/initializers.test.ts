import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { InitializerEntry, LayerShape } from "./initializer.ts";
import { ganLab, glorot, he, normal } from "./initializers.ts";

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
