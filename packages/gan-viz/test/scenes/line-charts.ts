import { type LineChartData, lineChart, mount, type View } from "../../src/index.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly color?: string;
  readonly width?: number;
  readonly dashed?: boolean;
  readonly band?: number;
  readonly level?: number;
}

/** Two series, one of three thousand points with peaks and one dashed with a gap, over a band and a dotted level. */
export const lineChartLive: Scene<Options, View<{ chart: LineChartData }>> = {
  name: "line-chart",
  title: "Line chart",
  controls: [
    { id: "color", kind: "colour", default: "var(--fake)", label: "Colour" },
    { id: "width", kind: "range", default: 1.6, min: 0.4, max: 4, step: 0.2 },
    { id: "dashed", kind: "toggle", default: true },
    { id: "band", kind: "range", default: 0.2, min: 0, max: 1, step: 0.05 },
    { id: "level", kind: "range", default: 0.7, min: 0, max: 2, step: 0.05 },
  ],
  width: 260,
  height: 150,
  show(canvas, pixelRatio, { color = "var(--fake)", width = 1.6, dashed = true, band = 0.2, level = 0.7 } = {}) {
    const wordless = () => "";
    const view = mount(canvas, {
      label: "Two losses",
      pixelRatio,
      background: "var(--plate)",
      layers: {
        chart: lineChart({
          yDomain: [0, 2],
          series: [
            { color, width },
            { color: "var(--gradient)", dash: dashed ? [7, 3] : [] },
          ],
          references: [{ y: level }],
          bands: [{ from: 0, to: band }],
          formatX: wordless,
          formatY: wordless,
          formatValue: wordless,
        }),
      },
    });
    view.update({ chart: losses(3000) });
    return view;
  },
  play(view, seconds) {
    view.update({ chart: losses(3000 + (Math.floor(240 * seconds) % 6000)) });
  },
};

/** The first `count` values of both. */
function losses(count: number): LineChartData {
  const x = Float64Array.from({ length: count }, (_, i) => i);
  const noisy = x.map((i) => 1.6 - Math.exp(-i / 400) + 0.25 * Math.sin(i) + (i % 500 === 499 ? -0.9 : 0));
  const calm = x.map((i) => (i > 1200 && i < 1600 ? Number.NaN : 0.5 + 0.1 * Math.sin(i / 90)));
  return {
    series: [
      { x, y: noisy },
      { x, y: calm },
    ],
  };
}
