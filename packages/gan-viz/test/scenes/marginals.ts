import { marginals, mount, points } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

const margin = { top: 38, right: 38, bottom: 4, left: 4 };

/** Two clouds and how each lies along x and y; the one in bars, with smooth lines over them. */
export const marginalsOfTwo: Scene = {
  name: "marginals",
  width: 220,
  height: 220,
  show(canvas, pixelRatio) {
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
        marginals: marginals({ bins: 36 }),
      },
    });
    const [real, fake] = [heaps(240, 8, 1.4, 0.12), heaps(160, 3, 1.2, 0.2)];
    view.update({ real, fake, marginals: { clouds: [{ points: real }, { points: fake }] } });
    return view;
  },
};

/** Smooth lines inside the plot's edges. */
export const marginalsInside: Scene = {
  name: "marginals-inside",
  width: 220,
  height: 180,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Two clouds and their marginals",
      xDomain: [-2, 3.2],
      yDomain: [-2, 3.2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ fill: "var(--real)", radius: 2, halo: "var(--plate)" }),
        marginals: marginals({ inside: true, curve: true, bandwidth: 0.14 }),
      },
    });
    const [real, fake] = [heaps(240, 8, 1.4, 0.12), heaps(160, 3, 1.2, 0.2)];
    view.update({ real, marginals: { clouds: [{ points: real }, { points: fake }] } });
    return view;
  },
};
