import { mount, points } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Both shapes in one size, with halos; colour, size and opacity by index; and marks cut by the edge. */
export const pointMarks: Scene = {
  name: "points",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Discs and diamonds",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        discs: points({ fill: "var(--real)", radius: 6, halo: "var(--plate)", haloWidth: 1.5 }),
        diamonds: points({ fill: "var(--fake)", radius: 8, shape: "diamond", halo: "var(--plate)", haloWidth: 1.5 }),
        scale: points({
          fill: (i) => (i % 2 === 0 ? "var(--gradient)" : "currentColor"),
          radius: (i) => 2 + i,
          opacity: (i) => 1 - i / 12,
        }),
      },
    });
    view.update({
      discs: heaps(36, 6, 1.7, 0.3),
      diamonds: heaps(24, 4, 0.9, 0.2),
      scale: Float32Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? (k / 2) * 0.63 - 2.9 : -1.8)),
    });
    return view;
  },
};
