import { type HeatmapData, heatmap, type LegendOptions, legend, mount, type View } from "../../src/index.ts";
import { field, ringJudge } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options extends Pick<LegendOptions, "corner" | "direction" | "inset" | "backgroundOpacity"> {
  readonly words?: boolean;
}

/** A key of every mark without its words, over a field, and one of colours below. */
export const legends: Scene<Options, View<{ field: HeatmapData }>> = {
  name: "legend",
  title: "Legend",
  controls: [
    { id: "words", kind: "toggle", default: false },
    { id: "corner", kind: "select", default: "top-right", options: ["top-right", "top-left", "bottom-right"] },
    { id: "direction", kind: "select", default: "column", options: ["column", "row"] },
    { id: "inset", kind: "range", default: 8, min: 0, max: 24, step: 1 },
    { id: "backgroundOpacity", kind: "range", default: 0.82, min: 0, max: 1, step: 0.02, label: "Opacity" },
  ],
  width: 220,
  height: 180,
  show(canvas, pixelRatio, { words = false, ...options } = {}) {
    const said = (label: string): string => (words ? label : "");
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
            { label: said("Real"), mark: "disc", color: "var(--real)" },
            { label: said("Fake"), mark: "diamond", color: "var(--fake)" },
            { label: said("Gradient"), mark: "arrow", color: "var(--gradient)" },
            { label: said("G loss"), mark: "line", color: "var(--fake)" },
            { label: said("D loss"), mark: "line", color: "var(--real)", dash: [7, 3] },
            { label: said("Sheet"), mark: "area", color: "var(--fake)" },
            { label: said("Mode"), mark: "circle" },
          ],
          ...options,
        }),
        ramp: legend({
          corner: "bottom-left",
          entries: [
            {
              mark: "ramp",
              colors: ["var(--field-fake)", "var(--plate)", "var(--field-real)"],
              ticks: [0, 0.5, 1],
              format: (value) => said(String(value)),
            },
          ],
        }),
      },
    });
    view.update({ field: judged(0), marks: true, ramp: true });
    return view;
  },
  play(view, seconds) {
    view.update({ field: judged(0.4 * seconds) });
  },
};

function judged(angle: number): HeatmapData {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return field(40, (x, y) => ringJudge(c * x + s * y, c * y - s * x));
}
