import { axes, grid, mount, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly words?: boolean;
  readonly xTicks?: number;
  readonly yTicks?: number;
  readonly tickSize?: number;
  readonly color?: string;
  readonly gridWidth?: number;
}

const wordless = () => "";
const narrow = { top: 12, right: 12, bottom: 18, left: 18 };
const wide = { top: 24, right: 28, bottom: 24, left: 28 };
const cloud = heaps(96, 6, 1.4, 0.2);

/** A scatter on a grid, with ticks outside along two sides and inside along the others. */
export const axesAndGrid: Scene<Options, View<{ points: Float32Array }>> = {
  name: "axes",
  title: "Axes and grid",
  controls: [
    { id: "words", kind: "toggle", default: false, label: "Numbers" },
    { id: "xTicks", kind: "range", default: 20, min: 2, max: 40, step: 1, label: "Ticks above" },
    { id: "yTicks", kind: "range", default: 14, min: 2, max: 40, step: 1, label: "Ticks at right" },
    { id: "tickSize", kind: "range", default: 4, min: 0, max: 10, step: 0.5 },
    { id: "color", kind: "colour", default: "var(--edge)", label: "Colour of axes" },
    { id: "gridWidth", kind: "range", default: 1, min: 0.5, max: 4, step: 0.5 },
  ],
  width: 260,
  height: 180,
  show(canvas, pixelRatio, { words = false, xTicks = 20, yTicks = 14, gridWidth = 1, ...options } = {}) {
    const style = words ? options : { ...options, formatX: wordless, formatY: wordless };
    const view = mount(canvas, {
      label: "Points on a grid",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      margin: words ? wide : narrow,
      pixelRatio,
      background: "var(--plate)",
      layers: {
        grid: grid({ zero: "var(--edge)", width: gridWidth }),
        points: points({ fill: "var(--real)", halo: "var(--plate)" }),
        axes: axes(style),
        inner: axes({ ...style, x: "top", y: "right", inside: true, xTicks, yTicks }),
      },
    });
    view.update({ grid: true, points: cloud, axes: true, inner: true });
    return view;
  },
  play(view, seconds) {
    view.update({ points: turned(cloud, 0.3 * seconds) });
  },
};
