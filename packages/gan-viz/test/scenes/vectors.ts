import { marks, mount, vectors } from "../../src/index.ts";
import { arrows } from "./data.ts";
import type { Scene } from "./scene.ts";

/** A whirl: arrows from too short to draw in the middle to compressed at the rim, their heads in proportion. */
export const vectorWhirl: Scene = {
  name: "vectors",
  width: 200,
  height: 160,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A whirl",
      xDomain: [-2, 2],
      yDomain: [-1.6, 1.6],
      pixelRatio,
      background: "var(--plate)",
      layers: { whirl: vectors({ stroke: "var(--gradient)", width: 2, head: 8 }) },
    });
    const places = Float32Array.from({ length: 126 }, (_, k) => {
      const i = Math.floor(k / 2);
      return k % 2 === 0 ? (i % 9) * 0.45 - 1.8 : Math.floor(i / 9) * 0.45 - 1.35;
    });
    view.update({ whirl: arrows(places, (x, y) => [-4 * y * y * y, 4 * x * x * x]) });
    return view;
  },
};

/** A dense field of tiny magnitudes: one arrow of each square, their length in proportion to a scale they choose. */
export const vectorField: Scene = {
  name: "vectors-field",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A saddle and a whirl",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { field: vectors({ ...marks.gradients, length: "auto", typical: 14, spacing: 16 }) },
    });
    const places = Float32Array.from({ length: 2 * 60 * 40 }, (_, k) => {
      const i = k >> 1;
      return k % 2 === 0 ? (i % 60) / 10 - 2.95 : Math.floor(i / 60) / 10 - 1.95;
    });
    view.update({ field: arrows(places, (x, y) => [1e-6 * (1 + Math.sin(2 * y)), 1e-6 * Math.sin(1.6 * x)]) });
    return view;
  },
};
