import { type HeatmapData, type HeatmapOptions, heatmap, mount, type View } from "../../src/index.ts";
import { field, ringJudge } from "./data.ts";
import type { Scene } from "./scene.ts";

type Shown = View<{ field: HeatmapData }>;

function scene(name: string, title: string, smooth: boolean): Scene<HeatmapOptions, Shown> {
  return {
    name,
    title,
    controls: [
      { id: "smooth", kind: "toggle", default: smooth },
      { id: "exponent", kind: "range", default: 0.8, min: 0.1, max: 3, step: 0.1 },
      { id: "opacity", kind: "range", default: 1, min: 0, max: 1, step: 0.05 },
      { id: "low", kind: "colour", default: "var(--fake)" },
      { id: "high", kind: "colour", default: "var(--real)" },
    ],
    width: 200,
    height: 160,
    show(canvas, pixelRatio, options = {}) {
      const view = mount(canvas, {
        label: "A field that is undecided along a ring",
        xDomain: [-2, 3],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: { field: heatmap({ low: "var(--fake)", high: "var(--real)", smooth, ...options }) },
      });
      view.update({ field: holed(0) });
      return view;
    },
    play(view, seconds) {
      view.update({ field: holed(0.5 * seconds) });
    },
  };
}

/** The verdicts on a ring, turned, without three cells. */
function holed(angle: number): HeatmapData {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const data = field(16, (x, y) => ringJudge(c * x + s * y, c * y - s * x));
  data.values.fill(Number.NaN, 16 * 4 + 3, 16 * 4 + 6);
  return data;
}

/** Sixteen cells a side, smooth, with a hole of three cells and blank paper where it is undecided. */
export const heatmapSmooth = scene("heatmap-smooth", "Heat map, smooth", true);

/** Sixteen cells a side, each with a colour of its own, and a hole of three cells. */
export const heatmapCells = scene("heatmap-cells", "Heat map, in cells", false);

interface RampOptions {
  readonly low?: string;
  readonly high?: string;
  readonly middle?: number;
  readonly exponent?: number;
  readonly smooth?: boolean;
}

/** One colour that grows out of the paper over a range of its own, and two that part at 0 in a range from −1 to 3. */
export const heatmapRamps: Scene<RampOptions, View<{ peak: HeatmapData; wave: HeatmapData }>> = {
  name: "heatmap-ramps",
  title: "Heat map, in one colour and in two",
  controls: [
    { id: "low", kind: "colour", default: "var(--fake)" },
    { id: "high", kind: "colour", default: "var(--real)" },
    { id: "middle", kind: "range", default: 0, min: -0.8, max: 2.8, step: 0.1 },
    { id: "exponent", kind: "range", default: 1, min: 0.1, max: 3, step: 0.1 },
    { id: "smooth", kind: "toggle", default: true },
  ],
  width: 240,
  height: 120,
  show(canvas, pixelRatio, options = {}) {
    const { low = "var(--fake)", high = "var(--real)", middle = 0, exponent = 1, smooth = true } = options;
    const view = mount(canvas, {
      label: "A peak in one colour, and a wave in two",
      xDomain: [-2, 6],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        peak: heatmap({ kind: "sequential", high: low, range: [0, 5], exponent, smooth }),
        wave: heatmap({ low, high, range: [-1, 3], middle, exponent, smooth }),
      },
    });
    view.update({ peak: peak(0), wave: wave(0) });
    return view;
  },
  play(view, seconds) {
    view.update({ peak: peak(0.7 * Math.sin(seconds)), wave: wave(2 * seconds) });
  },
};

function peak(center: number): HeatmapData {
  return field(24, (x, y) => 5 * Math.exp(-((x - center) ** 2) - 2 * y * y));
}

function wave(phase: number): HeatmapData {
  return { ...field(24, (x, y) => 1 + 2 * Math.sin(2 * x + y - phase)), x: [2, 6] };
}
