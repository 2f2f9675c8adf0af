import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frame, record } from "../test/recorder.ts";
import { barcode } from "./charts/barcode.ts";
import { flow } from "./charts/flow.ts";
import { flowVeil } from "./charts/flow-veil.ts";
import { ganFlow, ganSteps } from "./charts/gan-flow.ts";
import { histogram } from "./charts/histogram.ts";
import { lineChart } from "./charts/line-chart.ts";
import { lossCurves } from "./charts/loss-curves.ts";
import { network } from "./charts/network.ts";
import { sparkline } from "./charts/sparkline.ts";
import type { Frame, Layer } from "./layer.ts";
import { axes } from "./layers/axes.ts";
import { contours } from "./layers/contours.ts";
import { density } from "./layers/density.ts";
import { grid } from "./layers/grid.ts";
import { heatmap } from "./layers/heatmap.ts";
import { inset } from "./layers/inset.ts";
import { legend } from "./layers/legend.ts";
import { manifold } from "./layers/manifold.ts";
import { marginals } from "./layers/marginals.ts";
import { modes } from "./layers/modes.ts";
import { neighbors } from "./layers/neighbors.ts";
import { points } from "./layers/points.ts";
import { streamlines } from "./layers/streamlines.ts";
import { createTrail } from "./layers/trail.ts";
import { trails } from "./layers/trails.ts";
import { vectors } from "./layers/vectors.ts";
import { voronoi } from "./layers/voronoi.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

const NUMBERS = [Number.NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, 0, -0, 0.5, 1];
const LENGTHS = [0, 1, 2, 3, 4, 7, 24];

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
  const placed = calls.filter((call) =>
    /^(moveTo|lineTo|arc|ellipse|rect|fillRect|drawImage|translate|scale|fillText)\(/.test(call),
  );
  const places = placed.map((call) => call.replace(/^fillText\(.*(,.*,)/, "fillText($1")); // words may say anything
  expect(places.filter((place) => /NaN|Infinity|\de\+?\d|\d{8}/.test(place))).toEqual([]);
}

const PLAIN = { color: "#7a35a8", emptyColor: "#f1ede4" };

/** Arrays of every length that hold one number throughout, and others that mix them all. */

const GREYS = { low: "#000", mid: "#888", high: "#fff" };

describe.each(frames)("in %s", (_, where) => {
  it("points() draws whatever numbers come", () => {
    for (const data of arrays) {
      check(points({ halo: "white" }), data, where);
      check(points({ shape: "diamond", radius: (i) => NUMBERS[i % NUMBERS.length]! }), data, where);
      check(points({ ramp: GREYS, radius: data, opacity: data, value: data }), data, where);
      check(points({ ramp: GREYS }), { points: data, values: data.subarray(0, data.length >> 1) }, where);
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

  it("network() draws whatever weights and responses come", () => {
    const plain = network({
      positive: "#00f",
      negative: "#f00",
      plate: "#fff",
      inputs: ["x"],
      outputs: ["a long name"],
    });
    const layers = [{ units: 4 }, { units: 6 }];
    for (const weights of arrays) {
      const places = weights.length;
      const one = { units: places, size: 1, fields: weights };
      check(plain, { layers: [one], weights: [], focus: { layer: 0, unit: places } }, where);
      check(plain, { layers: [{ ...one, range: "own" }, { units: 0 }], weights: [new Float32Array(0)] }, where);
      check(
        plain,
        { layers: [{ units: places }, { units: 1 }], weights: [weights], biases: [new Float32Array(1)] },
        where,
      );
      if (places === 24) check(plain, { layers, weights: [weights], focus: { layer: 0, unit: 1 } }, where);
      for (const x of NUMBERS) plain.nearest!({ layers: [one], weights: [] }, x, 1, where, 22);
      plain.summarize!({ layers: [{ units: places }, { units: 1 }], weights: [weights] });
    }
  });

  it("flow() and flowVeil() draw in whatever room there is, at whatever time", () => {
    const graph = flow(ganFlow);
    for (const time of NUMBERS) {
      const then = { ...where, time };
      check(graph, { moving: true, values: { generatorLoss: "0.53" } }, then);
      check(graph, { active: ganSteps.generator }, then);
      check(flowVeil(ganFlow, { color: "white" }), { active: [] }, then);
      graph.nearest!({}, time, 5, then, 22);
    }
  });

  it("inset() draws its layer into whatever box comes", () => {
    for (const left of NUMBERS) {
      for (const right of NUMBERS) {
        const box = { left, top: 0, right, bottom: Math.abs(right) };
        for (const margin of [0, 3]) {
          check(
            inset(points(), { box: () => box, margin, background: "white" }),
            new Float32Array([0, 0, 1, 1]),
            where,
          );
        }
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

  it("axes(), grid() and legend() draw in whatever frame they get", () => {
    for (const inside of [true, false]) check(axes({ inside, xTitle: "x", yTitle: "y" }), true, where);
    check(axes({ x: "top", y: "right", xTicks: 0, yTicks: 100 }), true, where);
    check(grid({ xTicks: 100, yTicks: 0 }), true, where);
    for (const outside of [true, false]) {
      const entries = [
        { label: "a", mark: "disc" },
        { mark: "ramp", colors: ["#000", "#fff"] },
      ] as const;
      check(legend({ outside, inset: 0, entries }), true, where);
    }
  });

  it("contours() draws whatever values and points come", () => {
    const [ofField, ofPoints] = [
      contours({ thresholds: [0.5], fill: "#000", labels: true }),
      contours({ labels: true }),
    ];
    for (const values of arrays) {
      const field = { columns: values.length / 4, rows: 4, values, x: [0, 1], y: [1, 0.5] } as const;
      if (Number.isInteger(field.columns)) {
        check(ofField, field, where);
        check(contours(), field, where);
      }
      check(ofField, { columns: values.length, rows: 1, values, x: [0, 0], y: [0, 1] }, where);
      check(ofPoints, { points: values }, where);
    }
  }, 20_000);

  it("density() and marginals() draw whatever points come", () => {
    for (const data of arrays) {
      const weights = data.subarray(0, data.length >> 1);
      check(density({ color: "#000" }), { points: data, weights }, where);
      check(marginals({ inside: true }), { clouds: [{ points: data }, { points: data, weights }] }, where);
      check(marginals({ curve: true, inside: true }), { clouds: [{ points: data }] }, where);
    }
  });

  it("streamlines() follows whatever flow comes", () => {
    for (const data of arrays) {
      const count = data.length / 2;
      if (!Number.isInteger(count)) continue;
      for (const mark of ["taper", "arrow"] as const) {
        const flow = { columns: count, rows: 1, vectors: data, x: [0, 1], y: [0, 1] } as const;
        check(streamlines({ mark }), flow, where);
        check(streamlines({ mark }), { ...flow, columns: 1, rows: count, x: [0.5, 0.5] }, where);
      }
    }
  });

  it("trails() draws whatever frames come", () => {
    const trail = createTrail(3);
    for (const data of arrays) {
      trail.push(data);
      check(trails(), trail.data, where);
    }
  });

  it("modes() draws whatever numbers come", () => {
    for (const data of arrays) {
      const some = data.subarray(0, data.length >> 1);
      const layer = modes({ show: "all" });
      check(layer, { centers: data, sigmas: some, angles: some, counts: some }, where);
      check(layer, { centers: new Float32Array(data.length).fill(0.5), sigmas: some, covered: some }, where);
      layer.nearest?.({ centers: data, sigmas: 1 }, 5, 5, where, 10);
    }
  });

  it("voronoi() and neighbors() draw whatever sites come", () => {
    for (const data of arrays) {
      for (const layer of [voronoi({ missed: "#000" }), neighbors({ balls: true })]) {
        check(layer, { sites: data }, where);
        check(layer, { sites: data, others: data }, where);
        check(layer, { sites: new Float32Array([0.2, 0.3, 0.7, 0.1]), others: data }, where);
        layer.nearest?.({ sites: data }, 5, 5, where, 10);
        layer.summarize?.({ sites: data, others: data });
      }
    }
  });
});

it("network() draws six layers of a hundred, and one of a million, without hanging", () => {
  const widths = [2, 100, 100, 100, 100, 100, 100, 1];
  const layers = widths.map((units) => ({ units }));
  const weights = widths.slice(1).map((units, l) => new Float32Array(units * widths[l]!).map((_, i) => Math.sin(i)));
  check(network(), { layers, weights }, frame(300, 200));
  const million = { layers: [{ units: 1_000_000 }, { units: 1 }], weights: [new Float32Array(1_000_000).fill(0.1)] };
  check(network(), million, frame(300, 200));
  network().summarize!(million);
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

describe("of a million points", () => {
  const million = Float32Array.from({ length: 2_000_000 }, (_, k) => ((k * 0.7548776662466927) % 1) * 1.2 - 0.1);
  const where = frame(300, 200);

  it("density(), contours() and marginals() find the picture", () => {
    check(density({ color: "#000" }), { points: million }, where);
    check(contours(), { points: million }, where);
    check(marginals({ inside: true, curve: true }), { clouds: [{ points: million }] }, where);
  });

  it("trails(), voronoi() and neighbors() draw some, evenly chosen", () => {
    const trail = createTrail(2);
    trail.push(million);
    trail.push(million);
    check(trails(), trail.data, where);
    check(voronoi(), { sites: million, others: million }, where);
    check(neighbors(), { sites: million, others: million }, where);
  }, 20_000);

  it("neighbors() and voronoi() are not held up by a million equal points", () => {
    const equal = new Float32Array(2_000_000).fill(0.5);
    check(neighbors({ balls: true }), { sites: equal, others: equal }, where);
    check(voronoi(), { sites: equal, others: equal }, where);
  }, 20_000);
});
