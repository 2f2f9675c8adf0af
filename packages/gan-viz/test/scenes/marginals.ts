import { type MarginalsData, type MarginalsOptions, marginals, mount, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

const margin = { top: 38, right: 38, bottom: 4, left: 4 };
const real = heaps(240, 8, 1.4, 0.12);
const fake = heaps(160, 3, 1.2, 0.2);

/** Two clouds and how each lies along x and y; the one in bars, with smooth lines over them. */
export const marginalsOfTwo: Scene<MarginalsOptions, View<{ fake: Float32Array; marginals: MarginalsData }>> = {
  name: "marginals",
  title: "Marginals",
  controls: [
    { id: "bins", kind: "range", default: 36, min: 4, max: 100, step: 1 },
    { id: "depth", kind: "range", default: 32, min: 6, max: 36, step: 1 },
    { id: "curve", kind: "toggle", default: false },
    { id: "fillOpacity", kind: "range", default: 0.22, min: 0, max: 1, step: 0.02 },
    { id: "width", kind: "range", default: 1.2, min: 0.4, max: 4, step: 0.2 },
  ],
  width: 220,
  height: 220,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Two clouds and their marginals",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      margin,
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ fill: "var(--real)", radius: 2, halo: "var(--plate)" }),
        fake: points({ fill: "var(--fake)", radius: 2.4, shape: "diamond", halo: "var(--plate)" }),
        marginals: marginals({ bins: 36, ...options }),
      },
    });
    view.update({ real, fake, marginals: both(fake) });
    return view;
  },
  play(view, seconds) {
    const now = turned(fake, 0.4 * seconds);
    view.update({ fake: now, marginals: both(now) });
  },
};

/** Smooth lines inside the plot's edges. */
export const marginalsInside: Scene<MarginalsOptions, View<{ marginals: MarginalsData }>> = {
  name: "marginals-inside",
  title: "Marginals inside the plot",
  controls: [
    { id: "bandwidth", kind: "range", default: 0.14, min: 0.03, max: 0.6, step: 0.01 },
    { id: "depth", kind: "range", default: 32, min: 6, max: 60, step: 1 },
    { id: "fillOpacity", kind: "range", default: 0.22, min: 0, max: 1, step: 0.02 },
    { id: "width", kind: "range", default: 1.2, min: 0.4, max: 4, step: 0.2 },
  ],
  width: 220,
  height: 180,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Two clouds and their marginals",
      xDomain: [-2, 3.2],
      yDomain: [-2, 3.2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ fill: "var(--real)", radius: 2, halo: "var(--plate)" }),
        marginals: marginals({ inside: true, curve: true, bandwidth: 0.14, ...options }),
      },
    });
    view.update({ real, marginals: both(fake) });
    return view;
  },
  play(view, seconds) {
    view.update({ marginals: both(turned(fake, 0.4 * seconds)) });
  },
};

function both(made: Float32Array): MarginalsData {
  return { clouds: [{ points: real }, { points: made }] };
}
