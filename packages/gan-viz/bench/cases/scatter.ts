import * as Plot from "@observablehq/plot";
import { contours as contourLayer, mount, points } from "../../src/index.ts";
import type { Contest, Painter } from "../contest.ts";
import { clouds, FRAMES } from "./moving.ts";
import { addCanvas } from "./place.ts";

const SIZE = 400;
const some = clouds(10_000, 3);
const many = clouds(100_000, 4);

export const scatter: Contest = {
  name: "scatter",
  what: "10,000 points in 400 × 400",
  painters: [(place) => ours(place, some), (place) => byPlot(place, (data) => Plot.dot(data, DOTS))],
};

/** 100,000 points: no opponent, for none of the others gets this far. */
export const manyPoints: Contest = {
  name: "many points",
  what: "100,000 points in 400 × 400",
  painters: [(place) => ours(place, many)],
};

export const contours: Contest = {
  name: "contours",
  what: "contours of the density of 10,000 points in 400 × 400",
  painters: [
    (place) => oursContours(place),
    (place) => byPlot(place, (data) => Plot.density(data, { x: "0", y: "1", stroke: "#7a35a8", thresholds: LINES })),
  ],
};

const LINES = 6;
const DOTS = { x: "0", y: "1", r: 2.5, fill: "#1e7b45" } as const;

function ours(place: HTMLElement, data: readonly Float32Array[]): Painter {
  const view = mount(addCanvas(place, SIZE, SIZE), {
    label: "points",
    layers: { dots: points({ fill: "#1e7b45", halo: "#fffefb" }) },
  });
  return { name: "gan-viz", paint: (k) => view.update({ dots: data[k % FRAMES]! }), destroy: () => view.destroy() };
}

function oursContours(place: HTMLElement): Painter {
  const view = mount(addCanvas(place, SIZE, SIZE), {
    label: "contours",
    layers: { lines: contourLayer({ shares: Array.from({ length: LINES }, (_, k) => (k + 0.5) / LINES) }) },
  });
  return {
    name: "gan-viz",
    paint: (k) => view.update({ lines: { points: some[k % FRAMES]! } }),
    destroy: () => view.destroy(),
  };
}

/** Plot has no way to update a figure: it is made anew and takes the old one's place. Its data are made beforehand. */
function byPlot(place: HTMLElement, mark: (data: Iterable<number[]>) => Plot.Markish): Painter {
  const frames = some.map((points) =>
    Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]),
  );
  return {
    name: "Observable Plot",
    paint: (k) =>
      requestAnimationFrame(() => {
        const axis = { domain: [0, 1], axis: null };
        const marks = [mark(frames[k % FRAMES]!)];
        place.replaceChildren(Plot.plot({ width: SIZE, height: SIZE, margin: 0, x: axis, y: axis, marks }));
      }),
    destroy: () => place.replaceChildren(),
  };
}
