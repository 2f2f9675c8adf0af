import { lineChart, mount } from "../../src/index.ts";
import type { Scene } from "./scene.ts";

/** Two series, one of three thousand points with peaks and one dashed with a gap, over a band and a dotted level. */
export const lineChartLive: Scene = {
  name: "line-chart",
  width: 260,
  height: 150,
  show(canvas, pixelRatio) {
    const wordless = () => "";
    const view = mount(canvas, {
      label: "Two losses",
      pixelRatio,
      background: "var(--plate)",
      layers: {
        chart: lineChart({
          yDomain: [0, 2],
          series: [{ color: "var(--fake)" }, { color: "var(--gradient)", dash: [7, 3] }],
          references: [{ y: 0.7 }],
          bands: [{ from: 0, to: 0.2 }],
          formatX: wordless,
          formatY: wordless,
          formatValue: wordless,
        }),
      },
    });
    const x = Float64Array.from({ length: 3000 }, (_, i) => i);
    const noisy = x.map((i) => 1.6 - Math.exp(-i / 400) + 0.25 * Math.sin(i) + (i % 500 === 499 ? -0.9 : 0));
    const calm = x.map((i) => (i > 1200 && i < 1600 ? Number.NaN : 0.5 + 0.1 * Math.sin(i / 90)));
    view.update({
      chart: {
        series: [
          { x, y: noisy },
          { x, y: calm },
        ],
      },
    });
    return view;
  },
};
