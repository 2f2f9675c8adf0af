import { describe, expect, it } from "vitest";
import { type Numbers, setScale } from "./scale.ts";
import { createTrace, type Pen } from "./trace.ts";

// Pixels are data: 0 … 1e5 across, and as large a y.
const across = setScale(0, 1e5, 0, 1e5);
const down = setScale(0, 1, 0, 1);

function trace(pen: Pen, x: Numbers, y: Numbers, dot = 1): void {
  const line = createTrace();
  line.read(x, y, x.length, across, down);
  line.line(pen, dot);
  line.ribbon(pen, 0, []);
}

/** The runs of a traced line, each a list of [x, y]. A move alone draws nothing and is left out. */
function runs(xs: readonly number[], ys: readonly number[], dot = 1): [number, number][][] {
  const all: [number, number][][] = [];
  const pen = {
    moveTo: (x: number, y: number) => void all.push([[x, y]]),
    lineTo: (x: number, y: number) => void all.at(-1)!.push([x, y]),
  };
  trace(pen, xs, ys, dot);
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

it("trace() keeps the lowest and highest of a column of six and more, but a run's own first and last point", () => {
  const six = [5, 3, 9, 1, 4, 6]; // the highest comes before the lowest
  const xs = [0, 1, 2].flatMap((column) => six.map((_, i) => column + i / 10));
  expect(runs(xs, [...six, ...six, ...six])[0]!.map(([, y]) => y)).toEqual([5, 9, 1, 9, 1, 9, 1, 6]);
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
  const x = Float64Array.from({ length: n }, (_, i) => (i / n) * 200);
  const y = Float64Array.from(x, (_, i) => (i === 345_678 ? 99 : i % 3));
  trace(pen, x, y);
  expect(top).toBe(99);
  expect(written).toBeLessThanOrEqual(4 * 400); // 200 pixels are 400 columns
});

it("trace() covers, in every column, the height of the whole line there, and no more than it comes from", () => {
  const xs = Array.from({ length: 5000 }, (_, i) => i / 50);
  const ys = xs.map((x, i) => 50 + 40 * Math.sin(x) + ((i * 7919) % 13));
  const whole = new Map<number, [number, number]>();
  const allowed = new Map<number, [number, number]>();
  for (const [i, x] of xs.entries()) {
    const column = Math.floor(x);
    widen(whole, column, ys[i]!);
    widen(allowed, column, ys[i]!);
    if (i > 0) widen(allowed, column, ys[i - 1]!); // the line comes in from there
  }
  const steps = ribbons(xs, ys, 0);
  expect(steps.size).toBe(100); // all of it is dense and tall
  for (const [column, [lo, hi]] of steps) {
    expect(lo).toBeLessThanOrEqual(whole.get(column)![0]);
    expect(hi).toBeGreaterThanOrEqual(whole.get(column)![1]);
    expect(lo).toBeGreaterThanOrEqual(allowed.get(column)![0]);
    expect(hi).toBeLessThanOrEqual(allowed.get(column)![1]);
  }
});

function widen(map: Map<number, [number, number]>, column: number, y: number): void {
  const [lo, hi] = map.get(column) ?? [y, y];
  map.set(column, [Math.min(lo, y), Math.max(hi, y)]);
}

/** The lowest and highest of the ribbon, by column: its outline is a step over each, and back under each. */
function ribbons(xs: readonly number[], ys: readonly number[], width: number, dash: readonly number[] = []) {
  const line = createTrace();
  line.read(xs, ys, xs.length, across, down);
  const found = new Map<number, [number, number]>();
  const places: [number, number][] = [];
  const see = (x: number, y: number): void => void places.push([x, y]);
  line.ribbon({ moveTo: see, lineTo: see }, width, dash);
  for (let k = 0; k < places.length; k += 2) {
    const [from, to] = [places[k]!, places[k + 1]!];
    expect(from[1]).toBe(to[1]);
    expect(Math.abs(from[0] - to[0])).toBe(1);
    widen(found, Math.min(from[0], to[0]), from[1]);
  }
  return found;
}

describe("trace() of a line that is dense and tall", () => {
  // Ten points a column that swing between 10 and 30: 20 columns.
  const xs = Array.from({ length: 200 }, (_, i) => i / 10);
  const ys = xs.map((_, i) => (i % 2 === 0 ? 10 : 30));

  it("strokes nothing and fills a ribbon with half the line's width around it", () => {
    const line = createTrace();
    line.read(xs, ys, 200, across, down);
    expect(line.hasRibbon()).toBe(true);
    const stroked: number[] = [];
    line.line({ moveTo: (x) => void stroked.push(x), lineTo: (x) => void stroked.push(x) }, 1);
    expect(stroked).toEqual([]);
    const steps = ribbons(xs, ys, 4);
    expect([...steps.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, k) => k));
    for (const step of steps.values()) expect(step).toEqual([8, 32]);
  });

  it("strokes it into the ribbon and out of it again", () => {
    const before = [-3, -2, -1].map((x) => x + 4);
    const places = [...before, ...xs.map((x) => x + 4), 25, 26];
    expect(runs(places, [1, 2, 3, ...ys, 5, 6])[0]).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 10],
    ]);
    const line = createTrace();
    line.read(places, [1, 2, 3, ...ys, 5, 6], places.length, across, down);
    const last: string[] = [];
    const pen = {
      moveTo: (x: number, y: number) => void last.push(`move ${x} ${y}`),
      lineTo: (x: number, y: number) => void last.push(`line ${x} ${y}`),
    };
    line.line(pen, 1);
    expect(last.slice(-3)).toEqual(["move 23.9 30", "line 25 5", "line 26 6"]);
  });

  it("leaves the pattern's gaps in a dashed ribbon, and shows a peak from a gap at the dash after it", () => {
    // 7 on, 3 off: columns 7, 8, 9 and 17, 18, 19 are gaps. Column 8 holds a peak of 90.
    const peaked = ys.map((y, i) => (i === 85 ? 90 : y));
    const steps = ribbons(xs, peaked, 0, [7, 3]);
    expect([...steps.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 16, 19]);
    expect(steps.get(10)).toEqual([10, 90]);
    expect(steps.get(6)).toEqual([10, 30]);
  });

  it("strokes what is dense but level, since a stroke shows it better", () => {
    const line = createTrace();
    const level = xs.map((_, i) => 10 + (i % 2));
    line.read(xs, level, 200, across, down);
    expect(line.hasRibbon()).toBe(false);
  });
});

it("trace() reads no more than comes into the frame: one point before it and one after", () => {
  const narrow = setScale(100, 110, 0, 10);
  const xs = Array.from({ length: 1000 }, (_, i) => i);
  const line = createTrace();
  const seen: number[] = [];
  line.read(xs, xs, 1000, narrow, down);
  line.line({ moveTo: (x) => void seen.push(x), lineTo: (x) => void seen.push(x) }, 1);
  expect(seen).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

it("trace() grows its buffer and keeps what it has read", () => {
  const xs = Array.from({ length: 5000 }, (_, i) => 2 * i);
  expect(runs(xs, xs)[0]).toHaveLength(5000);
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
