import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type VectorsOptions, vectors } from "./vectors.ts";

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

it.each<[VectorsOptions, string]>([
  [{ stroke: " " }, 'vectors: stroke must be a text that is not empty, got " ".'],
  [{ width: 0 }, "vectors: width must be a finite number above 0, got 0."],
  [{ head: -1 }, "vectors: head must be a finite number of at least 0, got -1."],
  [{ opacity: 1.1 }, "vectors: opacity must be in [0, 1], got 1.1."],
  [{ length: 3 as never }, "vectors: length must be a function of the magnitude, got 3."],
])("vectors() refuses %o", (options, message) => {
  expect(() => vectors(options)).toThrow(message);
});
