import { mount, type PointShape, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly fill?: string;
  readonly shape?: PointShape;
  readonly radius?: number;
  readonly haloWidth?: number;
  readonly opacity?: number;
}

const discs = heaps(36, 6, 1.7, 0.3);
const diamonds = heaps(24, 4, 0.9, 0.2);

/** Both shapes in one size, with halos; colour, size and opacity by index; and marks cut by the edge. */
export const pointMarks: Scene<Options, View<{ discs: Float32Array; diamonds: Float32Array }>> = {
  name: "points",
  title: "Points",
  controls: [
    { id: "fill", kind: "colour", default: "var(--real)" },
    { id: "shape", kind: "select", default: "disc", options: ["disc", "diamond"] },
    { id: "radius", kind: "range", default: 6, min: 1, max: 16, step: 0.5 },
    { id: "haloWidth", kind: "range", default: 1.5, min: 0, max: 5, step: 0.25 },
    { id: "opacity", kind: "range", default: 1, min: 0, max: 1, step: 0.05 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Discs and diamonds",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        discs: points({ fill: "var(--real)", radius: 6, halo: "var(--plate)", haloWidth: 1.5, ...options }),
        diamonds: points({ fill: "var(--fake)", radius: 8, shape: "diamond", halo: "var(--plate)", haloWidth: 1.5 }),
        scale: points({
          fill: (i) => (i % 2 === 0 ? "var(--gradient)" : "currentColor"),
          radius: (i) => 2 + i,
          opacity: (i) => 1 - i / 12,
        }),
      },
    });
    view.update({
      discs,
      diamonds,
      scale: Float32Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? (k / 2) * 0.63 - 2.9 : -1.8)),
    });
    return view;
  },
  play(view, seconds) {
    view.update({ discs: turned(discs, 0.2 * seconds), diamonds: turned(diamonds, -0.4 * seconds) });
  },
};
