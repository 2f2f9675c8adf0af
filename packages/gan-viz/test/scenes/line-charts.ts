import { type LineChartData, type LineChartOptions, lineChart, mount, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Control, Scene } from "./scene.ts";

const wordless = (): string => "";
const NO_WORDS = { formatX: wordless, formatY: wordless, formatValue: wordless };
const NETWORKS = [{ color: "var(--generator)" }, { color: "var(--discriminator)", dash: [7, 3] }];

/** The generator's loss up to a moment: noisy, with a peak every five hundred. */
function made(x: Float64Array): Float64Array {
  return x.map(peaked);
}

function peaked(i: number): number {
  return 1.6 - Math.exp(-i / 400) + 0.5 * noise(i) + (i % 500 === 499 ? -0.9 : 0);
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

function scene<Options extends LineChartOptions>(
  name: string,
  title: string,
  controls: readonly Control<Options>[],
  usual: LineChartOptions,
  data: (seconds: number) => LineChartData,
): Scene<Options, View<{ chart: LineChartData }>> {
  return {
    name,
    title,
    controls,
    width: 260,
    height: 150,
    show(canvas, pixelRatio, options) {
      const layers = { chart: lineChart({ series: NETWORKS, ...NO_WORDS, ...usual, ...options }) };
      const view = mount(canvas, { label: title, pixelRatio, background: "var(--plate)", layers });
      view.update({ chart: data(0) });
      return view;
    },
    play(view, seconds) {
      view.update({ chart: data(seconds) });
    },
  };
}

/** Two series over 1, 2, 3, … */
function pair(count: number, ys: readonly ((i: number) => number)[]): LineChartData {
  const x = Float64Array.from({ length: count }, (_, i) => i + 1);
  return { series: ys.map((y) => ({ x, y: x.map((i) => y(i - 1)) })) };
}

const noisy = pair(3000, [peaked, (i) => 0.5 + 0.3 * noise(i + 0.3) + 0.1 * Math.sin(i / 300)]);

/** Three thousand noisy points each, faint behind their exponential means, with events and a cursor. */
export const lineChartSmooth = scene<Pick<LineChartOptions, "smoothing" | "eventColor">>(
  "line-chart-smooth",
  "Lines and their means",
  [
    { id: "smoothing", kind: "range", default: 0.98, min: 0, max: 0.998, step: 0.002 },
    { id: "eventColor", kind: "colour", default: "var(--ink)", label: "Colour of events" },
  ],
  { yDomain: [0, 2], smoothing: 0.98 },
  (seconds) => ({
    ...noisy,
    cursor: 1500 + 1400 * Math.sin(Math.asin(1 / 7) + 0.4 * seconds),
    events: [{ x: 200 }, { x: 1000, kind: "diagnosis" }, { x: 2600 }],
  }),
);

/** A power law and what is no power law, on two log axes: few points a decade at the left, thousands at the right. */
export const lineChartLog = scene<Pick<LineChartOptions, "xScale" | "yScale" | "smoothing">>(
  "line-chart-log",
  "Log axes",
  [
    { id: "xScale", kind: "select", default: "log", options: ["log", "linear"], label: "Scale of x" },
    { id: "yScale", kind: "select", default: "log", options: ["log", "linear"], label: "Scale of y" },
    { id: "smoothing", kind: "range", default: 0, min: 0, max: 0.99, step: 0.01 },
  ],
  { xScale: "log", yScale: "log" },
  (seconds) =>
    pair(300 + ((2700 + Math.floor(400 * seconds)) % 5000), [(i) => 30 / (i + 1), (i) => 0.3 + 0.25 * noise(i)]),
);
