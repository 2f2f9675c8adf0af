import { density, mount } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Two clouds as smooth densities in their own colours; where they lie over each other both show. */
export const densities: Scene = {
  name: "density",
  width: 200,
  height: 200,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Two clouds",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: density({ color: "var(--real)", bandwidth: 0.12 }),
        fake: density({ color: "var(--fake)", bandwidth: 0.12 }),
      },
    });
    view.update({ real: { points: heaps(4000, 8, 1.4, 0.14) }, fake: { points: heaps(3000, 3, 1.1, 0.26) } });
    return view;
  },
};
