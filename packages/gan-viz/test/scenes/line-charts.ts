import { type LineChartOptions, lineChart, mount } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

const wordless = (): string => "";
const NO_WORDS = { formatX: wordless, formatY: wordless, formatValue: wordless };
const NETWORKS = [{ color: "var(--generator)" }, { color: "var(--discriminator)", dash: [7, 3] }];

const x = Float64Array.from({ length: 3000 }, (_, i) => i);
const gLoss = x.map((i) => 1.6 - Math.exp(-i / 400) + 0.5 * noise(i) + (i % 500 === 499 ? -0.9 : 0));
const dLoss = x.map((i) => (i > 1200 && i < 1600 ? Number.NaN : 0.5 + 0.1 * Math.sin(i / 90)));

function scene(
  name: string,
  label: string,
  options: LineChartOptions,
  extra: object = {},
  series = [gLoss, dLoss],
): Scene {
  return {
    name,
    width: 260,
    height: 150,
    show(canvas, pixelRatio) {
      const layers = { chart: lineChart({ series: NETWORKS, ...NO_WORDS, ...options }) };
      const view = mount(canvas, { label, pixelRatio, background: "var(--plate)", layers });
      view.update({ chart: { series: series.map((y) => ({ x: x.map((i) => i + 1), y })), ...extra } });
      return view;
    },
  };
}

/** Two series, one of three thousand points with peaks and one dashed with a gap, over a band and a dotted level. */
export const lineChartLive = scene("line-chart", "Two losses", {
  yDomain: [0, 2],
  references: [{ y: 0.7 }],
  bands: [{ from: 0, to: 0.2 }],
});

/** Three thousand noisy points each, faint behind their exponential means, with events and a cursor. */
export const lineChartSmooth = scene(
  "line-chart-smooth",
  "Two losses and their means",
  { yDomain: [0, 2], smoothing: 0.98 },
  { cursor: 1700, events: [{ x: 200 }, { x: 1000, kind: "diagnosis" }, { x: 2600 }] },
  [gLoss, x.map((i) => 0.5 + 0.3 * noise(i + 0.3) + 0.1 * Math.sin(i / 300))],
);

/** A power law and what is no power law, on two log axes: few points a decade at the left, thousands at the right. */
export const lineChartLog = scene("line-chart-log", "Two series on log axes", { xScale: "log", yScale: "log" }, {}, [
  x.map((i) => 30 / (i + 1)),
  x.map((i) => 0.3 + 0.25 * noise(i)),
]);
