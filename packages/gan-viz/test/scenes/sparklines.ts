import { type LineSeries, mount, type SparklineOptions, sparkline, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

/** The size of a word: four hundred points that fall towards a dotted floor, and a dot where they are now. */
export const sparklineWord: Scene<SparklineOptions, View<{ line: LineSeries }>> = {
  name: "sparkline",
  title: "Sparkline",
  controls: [
    { id: "color", kind: "colour", default: "var(--ink)", label: "Colour" },
    { id: "width", kind: "range", default: 1.3, min: 0.3, max: 4, step: 0.1 },
    { id: "dot", kind: "range", default: 2, min: 0, max: 6, step: 0.5 },
    { id: "floor", kind: "range", default: 0, min: -1, max: 0.15, step: 0.05 },
  ],
  width: 120,
  height: 24,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "A divergence that falls",
      pixelRatio,
      background: "var(--plate)",
      layers: { line: sparkline({ color: "var(--ink)", floor: 0, ...options }) },
    });
    view.update({ line: falling(400) });
    return view;
  },
  play(view, seconds) {
    view.update({ line: falling(50 + ((350 + Math.floor(40 * seconds)) % 550)) });
  },
};

function falling(count: number): LineSeries {
  const x = Float64Array.from({ length: count }, (_, i) => i);
  return { x, y: x.map((i) => 0.2 + Math.exp(-i / 90) + 0.08 * noise(i)) };
}
