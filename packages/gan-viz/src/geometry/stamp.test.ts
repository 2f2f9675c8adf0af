import { expect, it } from "vitest";
import { createStamps, diamondEdge, discEdge, type Edge } from "./stamp.ts";

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

it.each<[string, Edge, (r: number) => number]>([
  ["a disc, πr²", discEdge, (r) => Math.PI * r * r],
  ["a diamond, 2r²", diamondEdge, (r) => 2 * r * r],
])("createStamps() covers the area of %s, wherever in its pixel it stands", (_, edge, area) => {
  const stamp = createStamps(edge);
  for (const radius of [1, 2.5, 6]) {
    for (const [phaseX, phaseY] of [
      [0, 0],
      [3, 6],
      [7, 7],
    ] as const) {
      const { mark, whole } = stamp(radius, 0.75, phaseX, phaseY, 100);
      // Nine samples a side err by up to a 27th of a pixel each, and nearly cancel over the edge.
      expect(Math.abs(sum(mark) / 256 / area(radius) - 1)).toBeLessThan(0.06 / radius);
      expect(Math.abs(sum(whole) / 256 / area(radius + 0.75) - 1)).toBeLessThan(0.06 / radius);
    }
  }
});

it("createStamps() puts the centre of mass where the centre is", () => {
  const { offsets, mark } = createStamps(discEdge)(3, 0, 6, 1, 1000);
  const x = (k: number): number => ((((offsets[k]! + 500) % 1000) + 1000) % 1000) - 500 + 0.5;
  const y = (k: number): number => Math.round(offsets[k]! / 1000) + 0.5;
  const mean = (of: (k: number) => number): number =>
    Array.from(mark, (m, k) => m * of(k)).reduce((a, b) => a + b, 0) / sum(mark);
  expect(mean(x)).toBeCloseTo(6.5 / 8, 1);
  expect(mean(y)).toBeCloseTo(1.5 / 8, 1);
});

it("createStamps() never lets a mark cover more than mark and ring", () => {
  const { mark, whole } = createStamps(diamondEdge)(3.1, 1.1, 2, 5, 64);
  expect(mark.every((m, k) => m <= whole[k]!)).toBe(true);
});

it("createStamps() hands out the same stamp again, until the raster's width changes", () => {
  const stamp = createStamps(discEdge);
  const first = stamp(2.5, 0, 1, 1, 64);
  expect(stamp(2.5, 0, 1, 1, 64)).toBe(first);
  expect(stamp(2.5, 0, 1, 1, 65)).not.toBe(first);
});
