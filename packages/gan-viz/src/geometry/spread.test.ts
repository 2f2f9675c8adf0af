import { expect, it } from "vitest";
import { spread } from "./spread.ts";

it("spread() leaves labels that are apart where they are, in the order given", () => {
  expect(spread([50, 10, 30], 12, 0, 100)).toEqual([50, 10, 30]);
});

it("spread() moves two labels in the same place half a gap each way", () => {
  expect(spread([50, 50], 12, 0, 100)).toEqual([44, 56]);
});

it("spread() moves a cluster as one: the mean of the moves is zero", () => {
  // 40, 41, 42 at a gap of 10 centre on 41: 31, 41, 51.
  expect(spread([42, 40, 41], 10, 0, 100)).toEqual([51, 31, 41]);
});

it("spread() pools clusters that only meet once they have grown", () => {
  // 20 and 20 become 15 and 25; 30 is then too near, and all three centre on 70 / 3.
  const places = spread([20, 20, 30], 10, 0, 100);
  expect(places[0]).toBeCloseTo(70 / 3 - 10, 12);
  expect(places[1]).toBeCloseTo(70 / 3, 12);
  expect(places[2]).toBeCloseTo(70 / 3 + 10, 12);
});

it("spread() keeps to the space there is, and to the gap where there is too little", () => {
  expect(spread([1, 2], 12, 6, 94)).toEqual([6, 18]);
  expect(spread([99, 98], 12, 6, 94)).toEqual([94, 82]);
  expect(spread([5, 5, 5], 12, 6, 20)).toEqual([6, 18, 30]);
});

it("spread() of nothing is nothing", () => {
  expect(spread([], 12, 0, 100)).toEqual([]);
});

it("spread() has no better neighbour: any shift of a part that keeps the gap costs more", () => {
  const cost = (a: readonly number[], b: readonly number[]): number => a.reduce((s, v, i) => s + (v - b[i]!) ** 2, 0);
  for (let k = 1; k < 40; k++) {
    const wanted = Array.from({ length: 6 }, (_, i) => 50 + 30 * Math.sin(k * (i + 1)));
    const best = spread(wanted, 8, 0, 100);
    const rank = best.map((_, i) => i).sort((a, b) => best[a]! - best[b]!);
    for (let from = 0; from < 6; from++) {
      for (let to = from; to < 6; to++) {
        for (const step of [-0.01, 0.01]) {
          const part = new Set(rank.slice(from, to + 1));
          const other = best.map((v, i) => (part.has(i) ? v + step : v));
          const sorted = rank.map((i) => other[i]!);
          const allowed = sorted.every((v, i) => i === 0 || v - sorted[i - 1]! >= 8 - 1e-9);
          if (allowed) expect(cost(other, wanted)).toBeGreaterThanOrEqual(cost(best, wanted) - 1e-9);
        }
      }
    }
  }
});
