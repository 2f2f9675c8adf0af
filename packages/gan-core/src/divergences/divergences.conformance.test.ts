import { describe, expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { registry } from "../registry.ts";
import type { DivergenceEntry } from "./divergence.ts";

const entries: readonly DivergenceEntry[] = registry.divergences;

function cloud(seed: number, n: number, dims = 2, shift = 0): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => shift + 0.3 * rng.normal());
}

/** The same points, last first. */
function reversed(points: Float32Array, dims: number): Float32Array {
  const out = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += dims) out.set(points.subarray(i, i + dims), points.length - dims - i);
  return out;
}

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  it.each([1, 2, 3])("is zero between a cloud and itself, in any order, in %i dimensions", (dims) => {
    const { estimate } = entry(dims === 3 ? inThree(entry) : {});
    const points = cloud(1, 500, dims);
    expect(estimate(points, points, dims).value).toBeCloseTo(0, 12);
    expect(estimate(points, reversed(points, dims), dims).value).toBeCloseTo(0, 12);
  });

  it("is never below zero, and no higher than its ceiling", () => {
    const { estimate, ceiling = Number.POSITIVE_INFINITY } = entry();
    for (const shift of [0, 0.1, 0.5, 5]) {
      const { value } = estimate(cloud(2, 400), cloud(3, 300, 2, shift), 2);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(ceiling);
    }
  });

  it("grows as one cloud moves away", () => {
    const { estimate } = entry();
    const values = [0, 0.2, 0.5].map((shift) => estimate(cloud(4, 4000), cloud(5, 4000, 2, shift), 2).value);
    expect(values[1]).toBeGreaterThan(values[0]!);
    expect(values[2]).toBeGreaterThan(values[1]!);
  });

  it("leaves both clouds as they were", () => {
    const [real, fake] = [cloud(6, 100), cloud(7, 100)];
    entry().estimate(real, fake, 2);
    expect(real).toEqual(cloud(6, 100));
    expect(fake).toEqual(cloud(7, 100));
  });

  it("stays a number when a cloud holds points that are none", () => {
    const fake = cloud(8, 100);
    fake[5] = Number.NaN;
    fake[20] = Number.POSITIVE_INFINITY;
    expect(entry().estimate(cloud(9, 100), fake, 2).value).toBeGreaterThanOrEqual(0);
  });

  it("states shares outside, where it looks at a region only, as shares", () => {
    const { outside } = entry().estimate(cloud(10, 100, 2, 50), cloud(11, 100), 2);
    if (outside === undefined) return;
    expect(outside.real).toBe(1);
    expect(outside.fake).toBeGreaterThanOrEqual(0);
    expect(outside.fake).toBeLessThan(1);
  });

  it("refuses an empty cloud and half a point, by name", () => {
    const { estimate } = entry();
    const good = cloud(12, 10);
    expect(() => estimate(new Float32Array(), good, 2)).toThrow(`${id}: real must`);
    expect(() => estimate(good, new Float32Array(), 2)).toThrow(`${id}: fake must`);
    expect(() => estimate(good, good.subarray(1), 2)).toThrow(`${id}: fake must`);
    expect(() => estimate(good, good, 0)).toThrow(`${id}: dims must`);
  });
});

/** A grid of the default number of cells would be too large for some in three dimensions. */
function inThree(entry: DivergenceEntry): Record<string, number> {
  return "cells" in entry.params ? { cells: 10 } : {};
}
