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
