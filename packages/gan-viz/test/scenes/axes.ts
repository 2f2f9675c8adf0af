import { axes, grid, mount, points } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

const wordless = () => "";
const margin = { top: 12, right: 12, bottom: 18, left: 18 };

/** A scatter on a grid, with ticks outside along two sides and inside along the others. */
export const axesAndGrid: Scene = {
  name: "axes",
  width: 260,
  height: 180,
  show(canvas, pixelRatio) {
    const words = { formatX: wordless, formatY: wordless };
    const view = mount(canvas, {
      label: "Points on a grid",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      margin,
      pixelRatio,
      background: "var(--plate)",
      layers: {
        grid: grid({ zero: "var(--edge)" }),
        points: points({ fill: "var(--real)", halo: "var(--plate)" }),
        axes: axes(words),
        inner: axes({ ...words, x: "top", y: "right", inside: true, xTicks: 20, yTicks: 14 }),
      },
    });
    view.update({ grid: true, points: heaps(96, 6, 1.4, 0.2), axes: true, inner: true });
    return view;
  },
};
