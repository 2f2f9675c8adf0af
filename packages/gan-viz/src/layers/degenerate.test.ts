import { describe, it } from "vitest";
import { arrays, check, frames, GREYS, NUMBERS, stubScratch } from "../../test/degenerate.ts";
import { frame } from "../../test/recorder.ts";
import { axes } from "./axes.ts";
import { contours } from "./contours.ts";
import { density } from "./density.ts";
import { grid } from "./grid.ts";
import { heatmap } from "./heatmap.ts";
import { inset } from "./inset.ts";
import { legend } from "./legend.ts";
import { manifold } from "./manifold.ts";
import { marginals } from "./marginals.ts";
import { modes } from "./modes.ts";
import { neighbors } from "./neighbors.ts";
import { points } from "./points.ts";
import { streamlines } from "./streamlines.ts";
import { createTrail } from "./trail.ts";
import { trails } from "./trails.ts";
import { vectors } from "./vectors.ts";
import { voronoi } from "./voronoi.ts";

// Whatever training, a worker or a layout may bring about: no layer may throw, nor hand a canvas a place that is none.

stubScratch();

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
