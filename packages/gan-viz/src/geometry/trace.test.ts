import { describe, expect, it } from "vitest";
import { trace } from "./trace.ts";

/** The runs of a traced line, each a list of [x, y]. A move alone draws nothing and is left out. */
function runs(xs: readonly number[], ys: readonly number[], dot = 1): [number, number][][] {
  const all: [number, number][][] = [];
  const pen = {
    moveTo: (x: number, y: number) => void all.push([[x, y]]),
    lineTo: (x: number, y: number) => void all.at(-1)!.push([x, y]),
  };
  trace(
    pen,
    xs.length,
    (i) => xs[i]!,
    (i) => ys[i]!,
    dot,
  );
  return all.filter((run) => run.length > 1);
}

it("trace() draws a short line as it is", () => {
  expect(runs([0, 10, 20], [5, 6, 7])).toEqual([
    [
      [0, 5],
      [10, 6],
      [20, 7],
    ],
  ]);
});

it("trace() keeps the first, lowest, highest and last point of a pixel column, in their order", () => {
  // All within one column; the first is 1, then the top 9, the bottom 0, and the last is 4.
  const xs = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06];
  expect(runs(xs, [1, 9, 5, 0, 3, 4])).toEqual([
    [
      [0.01, 1],
      [0.02, 9],
      [0.04, 0],
      [0.06, 4],
    ],
  ]);
});

it("trace() does not repeat a point that is two of the four", () => {
  expect(runs([0.1, 0.2], [1, 2])).toEqual([
    [
      [0.1, 1],
      [0.2, 2],
    ],
  ]);
});

it("trace() loses no extreme: a lone peak among a million points is drawn", () => {
  const n = 1_000_000;
  let top = 0;
  let written = 0;
  const see = (_: number, y: number): void => {
    written++;
    top = Math.max(top, y);
  };
  const pen = { moveTo: see, lineTo: see };
  trace(
    pen,
    n,
    (i) => (i / n) * 200,
    (i) => (i === 345_678 ? 99 : i % 3),
    1,
  );
  expect(top).toBe(99);
  expect(written).toBeLessThanOrEqual(4 * 400); // 200 pixels are 400 columns
});

it("trace() covers, in every column, exactly the height of the whole line there", () => {
  const xs = Array.from({ length: 5000 }, (_, i) => i / 50);
  const ys = xs.map((x, i) => 50 + 40 * Math.sin(x) + ((i * 7919) % 13));
  const height = (points: readonly (readonly [number, number])[]): Map<number, [number, number]> => {
    const all = new Map<number, [number, number]>();
    for (const [x, y] of points) {
      const [lo, hi] = all.get(Math.floor(2 * x)) ?? [y, y];
      all.set(Math.floor(2 * x), [Math.min(lo, y), Math.max(hi, y)]);
    }
    return all;
  };
  const whole = xs.map((x, i) => [x, ys[i]!] as const);
  expect(height(runs(xs, ys).flat())).toEqual(height(whole));
});

describe("trace() at what is not finite", () => {
  it.each([Number.NaN, Infinity, -Infinity])("leaves a gap for %d", (hole) => {
    expect(runs([0, 10, 20, 30, 40], [1, 2, hole, 3, 4])).toEqual([
      [
        [0, 1],
        [10, 2],
      ],
      [
        [30, 3],
        [40, 4],
      ],
    ]);
  });

  it("shows a lone point as a dash", () => {
    expect(runs([10], [5], 2)).toEqual([
      [
        [8, 5],
        [12, 5],
      ],
    ]);
  });

  it("parts two points of one column with a hole between them", () => {
    expect(runs([0.1, 0.2, 0.3], [1, Number.NaN, 3], 1)).toHaveLength(2);
  });

  it("draws nothing where nothing is finite", () => {
    expect(runs([0, 1], [Number.NaN, Infinity])).toEqual([]);
    expect(runs([], [])).toEqual([]);
  });

  it("holds a line that leaves the frame within what a rasteriser can bear", () => {
    expect(runs([0, 10], [-1e30, 1e30]).flat()).toEqual([
      [0, -1e5],
      [10, 1e5],
    ]);
  });
});
