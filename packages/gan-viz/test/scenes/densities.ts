import { type Cloud, density, mount, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly real?: string;
  readonly fake?: string;
  readonly bandwidth?: number;
  readonly maxOpacity?: number;
  readonly halfDensity?: number;
}

const made = heaps(3000, 3, 1.1, 0.26);

/** Two clouds as smooth densities in their own colours; where they lie over each other both show. */
export const densities: Scene<Options, View<{ real: Cloud; fake: Cloud }>> = {
  name: "density",
  title: "Density",
  controls: [
    { id: "real", kind: "colour", default: "var(--real)" },
    { id: "fake", kind: "colour", default: "var(--fake)" },
    { id: "bandwidth", kind: "range", default: 0.12, min: 0.02, max: 0.5, step: 0.01 },
    { id: "maxOpacity", kind: "range", default: 0.8, min: 0, max: 1, step: 0.05, label: "Most opaque" },
    { id: "halfDensity", kind: "range", default: 4, min: 0.5, max: 20, step: 0.5 },
  ],
  width: 200,
  height: 200,
  show(canvas, pixelRatio, { real = "var(--real)", fake = "var(--fake)", bandwidth = 0.12, ...options } = {}) {
    const view = mount(canvas, {
      label: "Two clouds",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: density({ ...options, color: real, bandwidth }),
        fake: density({ ...options, color: fake, bandwidth }),
      },
    });
    view.update({ real: { points: heaps(4000, 8, 1.4, 0.14) }, fake: { points: made } });
    return view;
  },
  play(view, seconds) {
    view.update({ fake: { points: turned(made, 0.4 * seconds) } });
  },
};
