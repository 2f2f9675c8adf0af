import { heatmap, mount } from "../../src/index.ts";
import { field, ringJudge } from "./data.ts";
import type { Scene } from "./scene.ts";

function scene(name: string, smooth: boolean): Scene {
  return {
    name,
    width: 200,
    height: 160,
    show(canvas, pixelRatio) {
      const view = mount(canvas, {
        label: "A field that is undecided along a ring",
        xDomain: [-2, 3],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: { field: heatmap({ low: "var(--fake)", high: "var(--real)", smooth }) },
      });
      const data = field(16, ringJudge);
      data.values.fill(Number.NaN, 16 * 4 + 3, 16 * 4 + 6);
      view.update({ field: data });
      return view;
    },
  };
}

/** Sixteen cells a side, smooth, with a hole of three cells and blank paper where it is undecided. */
export const heatmapSmooth = scene("heatmap-smooth", true);

/** The same field, a colour per cell. */
export const heatmapCells = scene("heatmap-cells", false);

/** One colour that grows out of the paper over a range of its own, and two that part at 0 in a range from −1 to 3. */
export const heatmapRamps: Scene = {
  name: "heatmap-ramps",
  width: 240,
  height: 120,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A peak in one colour, and a wave in two",
      xDomain: [-2, 6],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        peak: heatmap({ kind: "sequential", high: "var(--fake)", range: [0, 5] }),
        wave: heatmap({ low: "var(--fake)", high: "var(--real)", range: [-1, 3], middle: 0, exponent: 1 }),
      },
    });
    view.update({
      peak: field(24, (x, y) => 5 * Math.exp(-x * x - 2 * y * y)),
      wave: { ...field(24, (x, y) => 1 + 2 * Math.sin(2 * x + y)), x: [2, 6] },
    });
    return view;
  },
};
