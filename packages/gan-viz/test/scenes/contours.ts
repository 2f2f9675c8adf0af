import {
  type Cloud,
  type ContoursData,
  contours,
  type HeatmapData,
  heatmap,
  mount,
  points,
  type View,
} from "../../src/index.ts";
import { field, heaps, ringJudge, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface FieldOptions {
  readonly threshold?: number;
  readonly sides?: boolean;
  readonly dashed?: boolean;
  readonly width?: number;
  readonly labels?: boolean;
}

/** The boundary of a field at 0.5, dashed, with fainter lines to both sides. */
export const contoursOfField: Scene<
  FieldOptions,
  View<{ field: HeatmapData; levels: ContoursData; boundary: ContoursData }>
> = {
  name: "contours-field",
  title: "Contours of a field",
  controls: [
    { id: "threshold", kind: "range", default: 0.5, min: 0.05, max: 0.95, step: 0.05 },
    { id: "sides", kind: "toggle", default: true, label: "Lines beside it" },
    { id: "dashed", kind: "toggle", default: true },
    { id: "width", kind: "range", default: 1.5, min: 0, max: 4, step: 0.25 },
    { id: "labels", kind: "toggle", default: false },
  ],
  width: 200,
  height: 200,
  show(canvas, pixelRatio, options = {}) {
    const { threshold = 0.5, sides = true, dashed = true, width = 1.5, labels = false } = options;
    const view = mount(canvas, {
      label: "A field and where it is undecided",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        field: heatmap(),
        levels: contours({ thresholds: [0.1, 0.3, 0.7, 0.9], width: 0.8, opacity: sides ? 0.35 : 0 }),
        boundary: contours({ thresholds: [threshold], width, dash: dashed ? [5, 3] : [], labels }),
      },
    });
    const data = holed(0);
    view.update({ field: data, levels: data, boundary: data });
    return view;
  },
  play(view, seconds) {
    const data = holed(0.4 * seconds);
    view.update({ field: data, levels: data, boundary: data });
  },
};

/** The verdicts on a ring, turned, without three cells. */
function holed(angle: number): HeatmapData {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const data = field(20, (x, y) => ringJudge(c * x + s * y, c * y - s * x));
  data.values.fill(Number.NaN, 20 * 15 + 3, 20 * 15 + 6);
  return data;
}

interface PointsOptions {
  readonly color?: string;
  readonly bandwidth?: number;
  readonly width?: number;
  readonly fillOpacity?: number;
}

const cloud = heaps(300, 6, 1.2, 0.2);

/** Where half, four fifths and nearly all of some points lie, filled, under the points themselves. */
export const contoursOfPoints: Scene<PointsOptions, View<{ levels: Cloud; points: Float32Array }>> = {
  name: "contours-points",
  title: "Contours of points",
  controls: [
    { id: "color", kind: "colour", default: "var(--fake)", label: "Colour" },
    { id: "bandwidth", kind: "range", default: 0.13, min: 0.03, max: 0.6, step: 0.01 },
    { id: "width", kind: "range", default: 1, min: 0, max: 4, step: 0.25 },
    { id: "fillOpacity", kind: "range", default: 0.12, min: 0, max: 0.4, step: 0.02 },
  ],
  width: 200,
  height: 200,
  show(canvas, pixelRatio, { color = "var(--fake)", bandwidth = 0.13, ...options } = {}) {
    const view = mount(canvas, {
      label: "Where points are",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        levels: contours({ stroke: color, fill: color, bandwidth, ...options }),
        points: points({ fill: color, shape: "diamond", radius: 2, halo: "var(--plate)" }),
      },
    });
    view.update({ levels: { points: cloud }, points: cloud });
    return view;
  },
  play(view, seconds) {
    const reach = 0.65 + 0.35 * Math.cos(0.8 * seconds); // in to one heap, and out to six
    const points = turned(cloud, 0.2 * seconds).map((value) => reach * value);
    view.update({ levels: { points }, points });
  },
};
