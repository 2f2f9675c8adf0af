import { type LineChartData, type LineChartOptions, lineChart, mount, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

const wordless = (): string => "";
const NO_WORDS = { formatX: wordless, formatY: wordless, formatValue: wordless };
const NETWORKS = [{ color: "var(--generator)" }, { color: "var(--discriminator)", dash: [7, 3] }];

/** The generator's loss up to a moment: noisy, with a peak every five hundred. */
function made(x: Float64Array): Float64Array {
  return x.map((i) => 1.6 - Math.exp(-i / 400) + 0.5 * noise(i) + (i % 500 === 499 ? -0.9 : 0));
}

/** The discriminator's: calm, with a gap. */
function judged(x: Float64Array): Float64Array {
  return x.map((i) => (i > 1200 && i < 1600 ? Number.NaN : 0.5 + 0.1 * Math.sin(i / 90)));
}

function losses(count: number): LineChartData {
  const x = Float64Array.from({ length: count }, (_, i) => i);
  const from1 = x.map((i) => i + 1);
  return {
    series: [
      { x: from1, y: made(x) },
      { x: from1, y: judged(x) },
    ],
  };
}

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
    { id: "color", kind: "colour", default: "var(--generator)", label: "Colour" },
    { id: "width", kind: "range", default: 1.6, min: 0.4, max: 4, step: 0.2 },
    { id: "dashed", kind: "toggle", default: true },
    { id: "band", kind: "range", default: 0.2, min: 0, max: 1, step: 0.05 },
    { id: "level", kind: "range", default: 0.7, min: 0, max: 2, step: 0.05 },
  ],
  width: 260,
  height: 150,
  show(canvas, pixelRatio, { color = "var(--generator)", width = 1.6, dashed = true, band = 0.2, level = 0.7 } = {}) {
    const chart = lineChart({
      ...NO_WORDS,
      yDomain: [0, 2],
      series: [
        { color, width },
        { color: "var(--discriminator)", dash: dashed ? [7, 3] : [] },
      ],
      references: [{ y: level }],
      bands: [{ from: 0, to: band }],
    });
    const view = mount(canvas, { label: "Two losses", pixelRatio, background: "var(--plate)", layers: { chart } });
    view.update({ chart: losses(3000) });
    return view;
  },
  play(view, seconds) {
    view.update({ chart: losses(3000 + (Math.floor(240 * seconds) % 6000)) });
  },
};

const x = Float64Array.from({ length: 3000 }, (_, i) => i);

function scene(
  name: string,
  title: string,
  options: LineChartOptions,
  ys: readonly Float64Array[],
  extra: object = {},
): Scene {
  return {
    name,
    title,
    width: 260,
    height: 150,
    show(canvas, pixelRatio) {
      const layers = { chart: lineChart({ series: NETWORKS, ...NO_WORDS, ...options }) };
      const view = mount(canvas, { label: title, pixelRatio, background: "var(--plate)", layers });
      view.update({ chart: { series: ys.map((y) => ({ x: x.map((i) => i + 1), y })), ...extra } });
      return view;
    },
  };
}

/** Three thousand noisy points each, faint behind their exponential means, with events and a cursor. */
export const lineChartSmooth = scene(
  "line-chart-smooth",
  "Lines and their means",
  { yDomain: [0, 2], smoothing: 0.98 },
  [made(x), x.map((i) => 0.5 + 0.3 * noise(i + 0.3) + 0.1 * Math.sin(i / 300))],
  { cursor: 1700, events: [{ x: 200 }, { x: 1000, kind: "diagnosis" }, { x: 2600 }] },
);

/** A power law and what is no power law, on two log axes: few points a decade at the left, thousands at the right. */
export const lineChartLog = scene("line-chart-log", "Log axes", { xScale: "log", yScale: "log" }, [
  x.map((i) => 30 / (i + 1)),
  x.map((i) => 0.3 + 0.25 * noise(i)),
]);
