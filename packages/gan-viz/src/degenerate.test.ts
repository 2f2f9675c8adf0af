import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frame, record } from "../test/recorder.ts";
import { lineChart } from "./charts/line-chart.ts";
import type { Frame, Layer } from "./layer.ts";
import { heatmap } from "./layers/heatmap.ts";
import { manifold } from "./layers/manifold.ts";
import { points } from "./layers/points.ts";
import { vectors } from "./layers/vectors.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

const NUMBERS = [Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, -0, 0.5, 1];
const LENGTHS = [0, 1, 2, 3, 4, 7, 24];

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

const PLAIN = { low: "#000", mid: "#888", high: "#fff" };

function check<Data>(layer: Layer<Data>, data: Data, where: Frame): void {
  expect(layer.summarize?.(data) ?? "").not.toMatch(/NaN|undefined|Infinity/);
  for (const place of [0, 50, Number.NaN, Infinity]) {
    const hit = layer.nearest?.(data, place, place, where, 22);
    expect(Number.isFinite(hit?.distance ?? 0) && Number.isFinite((hit?.x ?? 0) + (hit?.y ?? 0))).toBe(true);
  }
  const half = layer.blend?.(data, data, 0.5);
  const calls = record((context) => {
    layer.draw(context, data, where);
    if (half !== undefined) layer.draw(context, half, where);
  });
  const placed = calls.filter((call) => /^(moveTo|lineTo|arc|rect|fillRect|drawImage|fillText)\(/.test(call));
  const places = placed.map((call) => call.replace(/^fillText\(.*(,.*,)/, "fillText($1")); // words may say anything
  expect(places.filter((place) => /NaN|Infinity|\de\+?\d|\d{8}/.test(place))).toEqual([]);
}

describe.each(frames)("in %s", (_, where) => {
  it("points() draws whatever numbers come", () => {
    for (const data of arrays) {
      check(points({ halo: "white" }), data, where);
      check(points({ shape: "diamond", radius: (i) => NUMBERS[i % NUMBERS.length]! }), data, where);
      check(points({ ramp: PLAIN, radius: data, opacity: data, value: data }), data, where);
      check(points({ ramp: PLAIN }), { points: data, values: data.subarray(0, data.length >> 1) }, where);
    }
  });

  it("vectors() draws whatever numbers come", () => {
    for (const data of arrays) {
      check(vectors(), { points: data, vectors: data }, where);
      check(vectors(), { points: new Float32Array(24).fill(0.5), vectors: data }, where);
      check(vectors({ length: "auto", legend: true, spacing: 7 }), { points: data, vectors: data }, where);
      check(
        vectors({ length: "auto", legend: true }),
        { points: new Float32Array(24).fill(0.5), vectors: data },
        where,
      );
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
          heatmap({ kind: "sequential", high: "#fff", range: [2, -1], smooth }),
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
});

it("lineChart() draws a million points without hanging", () => {
  const x = Float64Array.from({ length: 1_000_000 }, (_, i) => i);
  const y = Float32Array.from(x, (i) => Math.sin(i));
  check(lineChart(), { series: [{ x, y }] }, frame(300, 100));
});
