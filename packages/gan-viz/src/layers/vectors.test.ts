import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { vectors } from "./vectors.ts";
import type { VectorsOptions } from "./vectors-options.ts";

function drawn(options: VectorsOptions, points: readonly number[], moves: readonly number[]): string[] {
  const layer = vectors(options);
  const data = { points: new Float32Array(points), vectors: new Float32Array(moves) };
  return record((context) => layer.draw(context, data, frame(100, 100)));
}

it("vectors() draws a shaft from its point in its direction, y up", () => {
  // Without a head the shaft ends at the tip: (0.5, 0.5) + (0.2, 0.1) is 70 across and 40 down.
  expect(drawn({ head: 0, length: (m) => m }, [0.5, 0.5], [0.2, 0.1])).toEqual(
    expect.arrayContaining(["moveTo(50,50)", "lineTo(70,40)"]),
  );
});

it("vectors() shortens long vectors and keeps short ones in proportion: 0.13·m / (1 + 0.35·m)", () => {
  // m = 2: 0.26 / 1.7 of 100 pixels; m = 20: 2.6 / 8.
  const ends = only(drawn({ head: 0 }, [0, 0, 0, 0], [2, 0, 20, 0]), "lineTo");
  expect(ends).toEqual([`lineTo(${Number(((100 * 0.26) / 1.7).toFixed(4))},100)`, "lineTo(32.5,100)"]);
});

it("vectors() puts the tip of the head where the vector ends, and the shaft's blunt end inside it", () => {
  const calls = drawn({ head: 10, length: (m) => m }, [0, 0.5], [0.4, 0]);
  // Size 40, head 10 long and 2 · 0.52 · 10 wide; the shaft stops half a head before the tip.
  expect(calls.filter((call) => /^(move|line)To/.test(call))).toEqual([
    "moveTo(0,50)",
    "lineTo(35,50)",
    "moveTo(40,50)",
    "lineTo(30,55.2)",
    "lineTo(30,44.8)",
  ]);
});

it("vectors() opens the head evenly to both sides, whatever its direction", () => {
  // Up by 40: the mirror image of the one above, on its side.
  const calls = drawn({ head: 10, length: (m) => m }, [0.5, 0], [0, 0.4]);
  expect(calls.filter((call) => /^(move|line)To/.test(call)).slice(2)).toEqual([
    "moveTo(50,60)",
    "lineTo(55.2,70)",
    "lineTo(44.8,70)",
  ]);
});

it("vectors() gives a short arrow a head of half its length", () => {
  const calls = drawn({ head: 10, length: (m) => m }, [0, 0.5], [0.06, 0]);
  expect(calls).toContain("moveTo(6,50)");
  expect(calls).toContain("lineTo(3,51.56)");
});

it("vectors() strokes all shafts at once and fills all heads at once", () => {
  const calls = drawn({}, new Array(40).fill(0.5), new Array(40).fill(1));
  expect(only(calls, "stroke")).toHaveLength(1);
  expect(only(calls, "fill")).toHaveLength(1);
});

describe("vectors() skips", () => {
  it.each([
    ["one that is not finite", [0.5, 0.5], [Number.NaN, 1]],
    ["one of infinite length", [0.5, 0.5], [Infinity, 0]],
    ["one that starts nowhere", [Number.NaN, 0.5], [1, 1]],
    ["one of no length", [0.5, 0.5], [0, 0]],
    ["one under 2 pixels", [0.5, 0.5], [0.1, 0]], // 0.013 / 1.035 of 100 pixels
    ["a point without a vector", [0.5, 0.5], []],
    ["a vector without a point", [], [1, 1]],
    ["half a vector", [0.5, 0.5], [1]],
  ])("%s", (_, points, moves) => {
    expect(only(drawn({}, points, moves), "moveTo")).toEqual([]);
  });

  it.each([Number.NaN, -1, 0])("those whose length function gives %d", (length) => {
    expect(only(drawn({ length: () => length }, [0.5, 0.5], [1, 1]), "moveTo")).toEqual([]);
  });
});

describe("vectors() of length auto", () => {
  const moves = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((m) => [m * 1000, 0]);
  const places = moves.map(() => 0.1);

  it("makes nine in ten at most typical long, in proportion, whatever their scale", () => {
    for (const scale of [1e-6, 1, 1e6]) {
      // Eleven magnitudes, the tenth is the 90th percentile: 20 pixels. The longest, 11 tenths of that, is held at 21.
      const calls = drawn(
        { length: "auto", typical: 20, longest: 21, head: 0 },
        places,
        moves.map((m) => m * scale),
      );
      const ends = only(calls, "lineTo").map((call) => Number(/\((.*),/.exec(call)![1]) - 10);
      expect(ends).toHaveLength(11);
      for (const [k, end] of ends.entries()) expect(end).toBeCloseTo(Math.min(21, 2 * (k + 1)), 3);
    }
  });

  it("says in a legend what a round length means", () => {
    const layer = vectors({ length: "auto", typical: 20, legend: (m) => `${m} a step` });
    const data = { points: new Float32Array(places), vectors: new Float32Array(moves) };
    const calls = record((context) => layer.draw(context, data, frame(100, 100)));
    // The percentile is 10,000, itself round: 20 pixels from an inset of 10, and the words 6 further.
    expect(only(calls, "fillText")).toEqual(["fillText(10000 a step,36,84.5)"]);
    expect(only(calls, "moveTo")).toContain("moveTo(10,84.5)");
  });

  it("has no legend where there is nothing to explain, or no room", () => {
    expect(only(drawn({ length: "auto", legend: true }, [0.5, 0.5], [0, 0]), "fillText")).toEqual([]);
    expect(only(drawn({ length: "auto", legend: true }, [], []), "fillText")).toEqual([]);
    expect(only(drawn({ length: "auto", legend: true, typical: 90, longest: 99 }, [0, 0], [1, 0]), "fillText")).toEqual(
      [],
    );
  });
});

it("vectors() with a spacing draws one arrow of each square", () => {
  const places = Array.from({ length: 200 }, (_, k) => ((k >> 1) % 10) / 100 + 0.001); // all within 10 pixels
  const moves = new Array(200).fill(1);
  expect(only(drawn({ head: 0 }, places, moves), "moveTo")).toHaveLength(100);
  // Squares of 5 pixels, counted from the upper edge: x in 0 – 9.1 touches two, and so does y with it.
  expect(only(drawn({ head: 0, spacing: 5 }, places, moves), "moveTo")).toHaveLength(2);
});

it("vectors() can be pointed at by their starts", () => {
  const layer = vectors();
  const data = { points: new Float32Array([0.25, 0.5, 0.75, 0.5]), vectors: new Float32Array([3, 4, 0, 1]) };
  const hit = layer.nearest!(data, 29, 53, frame(100, 100), 10);
  expect(hit).toMatchObject({
    index: 0,
    distance: 5,
    values: [
      ["length", "5"],
      ["x", "3"],
      ["y", "4"],
    ],
  });
  expect(layer.nearest!(data, 50, 50, frame(100, 100), 10)).toBeUndefined();
});

it("vectors() says how many and how long they are", () => {
  const data = { points: new Float32Array(6), vectors: new Float32Array([3, 4, 0, 1, 0, 2]) };
  expect(vectors().summarize!(data)).toBe("3 vectors, half of them shorter than 2, the longest 5.");
});

it.each<[VectorsOptions, string]>([
  [{ stroke: " " }, 'vectors: stroke must be a text that is not empty, got " ".'],
  [{ width: 0 }, "vectors: width must be a finite number above 0, got 0."],
  [{ head: -1 }, "vectors: head must be a finite number of at least 0, got -1."],
  [{ opacity: 1.1 }, "vectors: opacity must be in [0, 1], got 1.1."],
  [{ length: 3 as never }, 'vectors: length must be "auto" or a function of the magnitude, got 3.'],
  [{ typical: 0 }, "vectors: typical must be a finite number above 0, got 0."],
  [{ shortest: Number.NaN }, "vectors: shortest must be a finite number of at least 0, got NaN."],
  [{ longest: 1 }, "vectors: longest must be in [2, Infinity], got 1."],
  [{ spacing: -1 }, "vectors: spacing must be a finite number of at least 0, got -1."],
  [{ legend: 1 as never }, "vectors: legend must be true, false or a function of the number, got 1."],
  [{ fontSize: 0 }, "vectors: fontSize must be a finite number above 0, got 0."],
])("vectors() refuses %o", (options, message) => {
  expect(() => vectors(options)).toThrow(message);
});
