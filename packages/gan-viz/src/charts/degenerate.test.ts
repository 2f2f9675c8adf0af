import { describe, expect, it } from "vitest";
import { arrays, check, frames, NUMBERS, PLAIN, stubScratch } from "../../test/degenerate.ts";
import { frame } from "../../test/recorder.ts";
import type { Layer } from "../layer.ts";
import { barcode } from "./barcode.ts";
import { flow } from "./flow.ts";
import { flowVeil } from "./flow-veil.ts";
import { ganFlow, ganSteps } from "./gan-flow.ts";
import { histogram } from "./histogram.ts";
import { lineChart } from "./line-chart.ts";
import { lossCurves } from "./loss-curves.ts";
import { network } from "./network.ts";
import { sparkline } from "./sparkline.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

stubScratch();

describe.each(frames)("in %s", (_, where) => {
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
