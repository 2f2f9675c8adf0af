import { heatmap, legend, mount } from "../../src/index.ts";
import { field, ringJudge } from "./data.ts";
import type { Scene } from "./scene.ts";

/** A key of every mark without its words, over a field, and one of colours below. */
export const legends: Scene = {
  name: "legend",
  width: 220,
  height: 180,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A field with its key",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        field: heatmap(),
        marks: legend({
          entries: [
            { label: "", mark: "disc", color: "var(--real)" },
            { label: "", mark: "diamond", color: "var(--fake)" },
            { label: "", mark: "arrow", color: "var(--gradient)" },
            { label: "", mark: "line", color: "var(--fake)" },
            { label: "", mark: "line", color: "var(--real)", dash: [7, 3] },
            { label: "", mark: "area", color: "var(--fake)" },
            { label: "", mark: "circle" },
          ],
        }),
        ramp: legend({
          corner: "bottom-left",
          entries: [
            {
              mark: "ramp",
              colors: ["var(--field-fake)", "var(--plate)", "var(--field-real)"],
              ticks: [0, 0.5, 1],
              format: () => "",
            },
          ],
        }),
      },
    });
    view.update({ field: field(40, ringJudge), marks: true, ramp: true });
    return view;
  },
};
