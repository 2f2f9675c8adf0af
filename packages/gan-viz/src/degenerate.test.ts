import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frame, record } from "../test/recorder.ts";
import { barcode } from "./charts/barcode.ts";
import { histogram } from "./charts/histogram.ts";
import { lineChart } from "./charts/line-chart.ts";
import { lossCurves } from "./charts/loss-curves.ts";
import { sparkline } from "./charts/sparkline.ts";
import type { Frame, Layer } from "./layer.ts";
import { heatmap } from "./layers/heatmap.ts";
import { manifold } from "./layers/manifold.ts";
import { points } from "./layers/points.ts";
import { vectors } from "./layers/vectors.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

const NUMBERS = [Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, -0, 0.5, 1];
const LENGTHS = [0, 1, 2, 3, 4, 7, 24];

const PLAIN = { color: "#7a35a8", emptyColor: "#f1ede4" };

/** Arrays of every length that hold one number throughout, and others that mix them all. */
const arrays = LENGTHS.flatMap((length) => [
  ...NUMBERS.map((value) => new Float32Array(length).fill(value)),
  ...[1, 3, 7].map((step) => Float32Array.from({ length }, (_, i) => NUMBERS[(i * step) % NUMBERS.length]!)),
]);

const frames: [string, Frame][] = [
  ["an ordinary frame", frame(100, 80)],
  ["an inverted domain", { ...frame(100, 80), x: (v) => 100 - 100 * v, y: (v) => 80 * v }],
  ["a frame of no size", frame(0, 0)],
  ["a sliver", frame(300, 0.4)],
  ["a frame of one pixel", frame(1, 1)],
];

beforeEach(() => {
  class Nowhere {
    getContext() {
      return {
        createImageData: (width: number, height: number) => ({
          width,
          height,
          data: new Uint8ClampedArray(4 * width * height),
        }),
        putImageData: () => {},
      };
    }
  }
  vi.stubGlobal("OffscreenCanvas", Nowhere);
});
afterEach(() => void vi.unstubAllGlobals());

function check<Data>(layer: Layer<Data>, data: Data, where: Frame): void {
  const calls = record((context) => layer.draw(context, data, where));
  const placed = calls.filter((call) => /^(moveTo|lineTo|arc|rect|fillRect|drawImage|fillText)\(/.test(call));
  const places = placed.map((call) => call.replace(/^fillText\(.*(,.*,)/, "fillText($1")); // words may say anything
  expect(places.filter((place) => /NaN|Infinity|\de\+?\d|\d{8}/.test(place))).toEqual([]);
}

describe.each(frames)("in %s", (_, where) => {
  it("points() draws whatever numbers come", () => {
    for (const data of arrays) {
      check(points({ halo: "white" }), data, where);
      check(points({ shape: "diamond", radius: (i) => NUMBERS[i % NUMBERS.length]! }), data, where);
    }
  });

  it("vectors() draws whatever numbers come", () => {
    for (const data of arrays) {
      check(vectors(), { points: data, vectors: data }, where);
      check(vectors(), { points: new Float32Array(24).fill(0.5), vectors: data }, where);
      check(vectors({ length: (m) => m }), { points: data, vectors: new Float32Array(24).fill(0.5) }, where);
    }
  });

  it("manifold() draws whatever vertices come", () => {
    for (const vertices of arrays) {
      const count = vertices.length / 2;
      if (!Number.isInteger(count)) continue;
      for (const rows of [1, 2, 3, 4]) {
        if (count % rows !== 0) continue;
        const data = { columns: count / rows, rows, vertices, cellMass: 0.25 };
        check(manifold({ dotRadius: 1 }), data, where);
        check(manifold({ every: 1 }), { ...data, latents: new Float32Array(2 * count), blend: 0.3 }, where);
      }
    }
  });

  it("heatmap() draws whatever values come", () => {
    for (const values of arrays) {
      for (const smooth of [true, false]) {
        check(
          heatmap({ low: "#000", high: "#fff", smooth }),
          { columns: values.length, rows: 1, values, x: [0, 1], y: [0, 1] },
          where,
        );
        check(
          heatmap({ low: "#000", high: "#fff", smooth }),
          { columns: 1, rows: values.length, values, x: [1, 0], y: [0.5, 0.5] },
          where,
        );
      }
    }
  });

  it("lineChart() draws whatever values come", () => {
    const chart = lineChart({ series: [{ label: "A" }], references: [{ y: 1, label: "one" }], empty: "nothing" });
    const band = lineChart({ yDomain: [0, 1], bands: [{ from: 0, to: 0.1, label: "floor" }] });
    for (const y of arrays) {
      const rising = Float64Array.from(y, (_, i) => i);
      const still = Float64Array.from(y, () => 3);
      const lost = Float64Array.from(y, (_, i) => (i % 2 === 0 ? Number.NaN : i));
      for (const x of [rising, still, lost]) {
        check(chart, { series: [{ x, y }] }, where);
        check(band, { series: [{ x, y }] }, where);
      }
    }
  });

  it("lineChart() draws whatever values come on log axes, smoothed, with events and a cursor", () => {
    const style = { references: [{ y: -1 }], bands: [{ from: -1, to: 3.4e38 }], smoothing: 0.9, roundX: true };
    const log = lineChart({ ...style, xScale: "log", yScale: "log" });
    const dashed = lineChart({ series: [{ dash: [7, 3] }] });
    const events = [{ x: 0, label: "zero" }, { x: 3.4e38 }, { x: 1, label: "one", kind: "diagnosis" as const }];
    for (const y of arrays) {
      for (const x of [Float64Array.from(y, (_, i) => i), Float64Array.from(y, () => 1e-300)]) {
        for (const cursor of [Number.NaN, 1, -1e300]) {
          check(log, { series: [{ x, y }], events, cursor }, where);
          check(dashed, { series: [{ x, y }], events, cursor }, where);
        }
      }
    }
  });

  it("sparkline() draws whatever values come", () => {
    for (const y of arrays) {
      const x = Float64Array.from(y, (_, i) => i);
      check(sparkline(), { x, y }, where);
      check(sparkline({ floor: 0, yDomain: [null, 1], dot: 0 }), { x: Float64Array.from(y, () => 3), y }, where);
    }
  });

  it("lossCurves() draws whatever outputs come, on whatever curves", () => {
    for (const outputs of arrays) {
      const data = { realOutputs: outputs, fakeOutputs: outputs };
      check(lossCurves({ slopes: true }), { ...data, real: (v) => Math.log(v), fake: (v) => Math.exp(v) }, where);
      check(lossCurves(), { ...data, real: { x: Float64Array.from(outputs, (_, i) => i), y: outputs } }, where);
      check(lossCurves({ slopes: true }), { ...data, fake: () => outputs[0] ?? Number.NaN }, where);
    }
  });

  it("barcode() draws whatever shares come", () => {
    for (const values of arrays) {
      check(barcode(PLAIN), { rows: 1, values }, where);
      check(barcode({ ...PLAIN, labels: ["a", "b"], combine: "max" }), { rows: values.length, values }, where);
      check(barcode(PLAIN), { rows: 1, values, x: Float64Array.from(values, () => Number.NaN) }, where);
    }
  });

  it("histogram() draws whatever values come", () => {
    for (const values of arrays) {
      check(histogram(), { real: values, fake: values }, where);
      check(histogram({ xDomain: [0, null], references: [0.5], bins: 1 }), { fake: values }, where);
    }
  });
});

it("lineChart() draws a million points without hanging", () => {
  const x = Float64Array.from({ length: 1_000_000 }, (_, i) => i);
  const y = Float32Array.from(x, (i) => Math.sin(i));
  check(lineChart(), { series: [{ x, y }] }, frame(300, 100));
});

it("charts without points, and of a million, say what they show and point at what there is", () => {
  const y = Float32Array.from({ length: 1_000_000 }, (_, i) => Math.sin(i));
  const x = Float64Array.from(y, (_, i) => i);
  const [none, many] = [
    { x: [], y: [] },
    { x, y },
  ];
  for (const one of [none, many]) {
    const charts = [
      [lineChart(), { series: [one] }],
      [sparkline(), one],
      [barcode(PLAIN), { rows: 8, values: one === none ? new Float32Array(0) : y }],
      [histogram(), one === none ? {} : { real: y }],
      [lossCurves(), one === none ? {} : { real: Math.exp, realOutputs: y }],
    ] as unknown as [Layer<unknown>, unknown][];
    for (const [chart, data] of charts) {
      check(chart, data, frame(300, 100));
      expect(chart.summarize?.(data)).toMatch(/^[A-Z].*\.$/);
      const hit = chart.nearest?.(data, 150, 50, frame(300, 100), Infinity);
      expect(hit !== undefined).toBe(one === many);
      if (hit) expect(Number.isFinite(hit.x + hit.y + hit.distance)).toBe(true);
    }
  }
});
