import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Field } from "../geometry/field.ts";
import { type ContoursData, contours } from "./contours.ts";
import type { ContoursOptions } from "./contours-options.ts";

/** A field that rises from left to right, from 0.05 in the first column to 0.95 in the last. */
const slope: Field = {
  columns: 10,
  rows: 10,
  values: Float32Array.from({ length: 100 }, (_, k) => ((k % 10) + 0.5) / 10),
  x: [0, 1],
  y: [0, 1],
};

function drawn(options: ContoursOptions, data: ContoursData, where = frame(100, 100)): string[] {
  return record((context) => contours(options).draw(context, data, where));
}

/** The x of all points of lines. */
function xs(calls: readonly string[]): number[] {
  return calls.filter((call) => /^(move|line)To/.test(call)).map((call) => Number(/\((-?[\d.]+)/.exec(call)![1]));
}

it("contours() draws the line of a value where the field has it", () => {
  const places = xs(drawn({ thresholds: [0.37] }, slope));
  expect(places.length).toBeGreaterThan(5);
  for (const x of places) expect(x).toBeCloseTo(37, 3);
});

it("contours() mirrors the line in an inverted frame", () => {
  const where = { ...frame(100, 100), x: (v: number) => 100 - 100 * v };
  for (const x of xs(drawn({ thresholds: [0.37] }, slope, where))) expect(x).toBeCloseTo(63, 3);
});

it("contours() chooses round values strictly inside the range of a field", () => {
  // 0.05 … 0.95, about four: 0.2, 0.4, 0.6, 0.8.
  const places = new Set(xs(drawn({ thresholds: 4 }, slope)).map(Math.round));
  expect([...places].sort((a, b) => a - b)).toEqual([20, 40, 60, 80]);
});

it("contours() draws all lines in one stroke, in the given dash, cut at the field's edge", () => {
  const calls = drawn({ thresholds: [0.2, 0.4], dash: [5, 3] }, slope);
  expect(only(calls, "stroke")).toEqual(["stroke()"]);
  expect(calls).toContain("setLineDash(5,3)");
  expect(calls.indexOf("rect(0,0,100,100)")).toBeLessThan(calls.indexOf("clip()"));
});

it("contours() fills each level over the one below, and strokes none at a width of 0", () => {
  const calls = drawn({ thresholds: [0.2, 0.4, 0.6], fill: "red", width: 0 }, slope);
  expect(only(calls, "fill")).toHaveLength(3);
  expect(only(calls, "stroke")).toEqual([]);
});

it("contours() of one point is a circle: half of a Gaussian's mass is within h · √(2 ln 2)", () => {
  const data = { points: Float32Array.of(0.5, 0.5) };
  const calls = drawn({ shares: [0.5], bandwidth: 0.1 }, data).filter((call) => /^(move|line)To/.test(call));
  expect(calls.length).toBeGreaterThan(8);
  for (const call of calls) {
    const [x, y] = call.match(/-?[\d.]+/g)!.map(Number) as [number, number];
    expect(Math.abs(Math.hypot(x - 50, y - 50) - 11.774)).toBeLessThan(0.6);
  }
});

it("contours() traces anew only for another object or version", () => {
  const layer = contours({ thresholds: [0.37] });
  const values = slope.values.slice();
  const data: { -readonly [K in keyof Field]: Field[K] } = { ...slope, values };
  const at = (): number => Math.round(xs(record((context) => layer.draw(context, data, frame(100, 100))))[0]!);
  expect(at()).toBe(37);
  for (let k = 0; k < 100; k++) values[k]! += 0.1;
  expect(at()).toBe(37); // the same object: not looked at
  data.version = 1;
  expect(at()).toBe(27);
});

it("contours() writes the value on its line, on a rim of paper", () => {
  const calls = drawn({ thresholds: [0.37], labels: true }, slope);
  expect(only(calls, "strokeText")).toEqual(["strokeText(0.37,0,0)"]);
  expect(only(calls, "fillText")).toEqual(["fillText(0.37,0,0)"]);
  const large = drawn({ thresholds: [0.37], labels: (v) => `D = ${v}` }, slope, frame(200, 200));
  expect(large).toContain("fillText(D = 0.37,0,0)");
});

it("contours() leaves a label out where the line is too short for it", () => {
  expect(only(drawn({ thresholds: [0.37], labels: () => "a very long label" }, slope), "fillText")).toEqual([]);
});

it("contours() says the range, and the share of the field at each given value", () => {
  expect(contours({ thresholds: [0.5] }).summarize!(slope)).toBe(
    "A field from 0.05 to 0.95; 50 % of it is at least 0.50.",
  );
  expect(contours().summarize!({ points: Float32Array.of(0, 0, 2, 0) })).toBe(
    "2 points around (1.00, 0.00), scattered by 1.00 across and 0.00 up.",
  );
});

it("contours() blends fields of one size, and jumps between others", () => {
  const layer = contours();
  const up = { ...slope, values: slope.values.map((v) => v + 1) };
  const half = layer.blend!(slope, up, 0.5) as Field;
  expect(half.values[0]).toBeCloseTo(0.55, 6);
  const points = { points: Float32Array.of(0, 0) };
  expect(layer.blend!(slope, points, 0.5)).toBe(points);
});

it("contours() refuses a field whose numbers do not fill it", () => {
  expect(() => drawn({}, { ...slope, rows: 9 })).toThrow(
    "contours: values must hold columns · rows = 10 · 9 numbers, got 100.",
  );
  expect(() => drawn({}, { ...slope, x: [0, Number.NaN] })).toThrow("contours: x and y must be finite edges");
  expect(() => drawn({}, { points: new Float32Array(4), weights: [1] })).toThrow(
    "contours: weights must hold a number for each of 2 points, got 1.",
  );
});

it.each<[ContoursOptions, string]>([
  [{ thresholds: 0 }, "contours: thresholds must be in [1, 100], got 0."],
  [{ thresholds: [Number.NaN] }, "contours: thresholds must be finite numbers, got [NaN]."],
  [{ shares: [0] }, "contours: shares must be in (0, 1), got [0]."],
  [
    { bandwidth: -1 },
    'contours: bandwidth must be "scott", "silverman", or one or two finite numbers above 0, got -1.',
  ],
  [{ dash: [-1] }, "contours: dash must hold finite lengths of at least 0, got [-1]."],
  [{ width: -1 }, "contours: width must be a finite number of at least 0, got -1."],
  [{ opacity: 2 }, "contours: opacity must be in [0, 1], got 2."],
  [{ fillOpacity: 2 }, "contours: fillOpacity must be in [0, 1], got 2."],
  [{ labels: 3 as never }, "contours: labels must be true, false or a function of the value, got 3."],
  [{ fontSize: 0 }, "contours: fontSize must be a finite number above 0, got 0."],
  [{ smooth: 1 as never }, "contours: smooth must be true or false, got 1."],
])("contours() refuses %o", (options, message) => {
  expect(() => contours(options)).toThrow(message);
});
