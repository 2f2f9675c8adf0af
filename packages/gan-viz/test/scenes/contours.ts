import { contours, heatmap, mount, points } from "../../src/index.ts";
import { field, heaps, ringJudge } from "./data.ts";
import type { Scene } from "./scene.ts";

/** The boundary of a field at 0.5, dashed, with fainter lines to both sides. */
export const contoursOfField: Scene = {
  name: "contours-field",
  width: 200,
  height: 200,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A field and where it is undecided",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        field: heatmap(),
        levels: contours({ thresholds: [0.1, 0.3, 0.7, 0.9], width: 0.8, opacity: 0.35 }),
        boundary: contours({ thresholds: [0.5], width: 1.5, dash: [5, 3] }),
      },
    });
    const data = field(20, ringJudge);
    data.values.fill(Number.NaN, 20 * 15 + 3, 20 * 15 + 6);
    view.update({ field: data, levels: data, boundary: data });
    return view;
  },
};

/** Where half, four fifths and nearly all of some points lie, filled, under the points themselves. */
export const contoursOfPoints: Scene = {
  name: "contours-points",
  width: 200,
  height: 200,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Where points are",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        levels: contours({ stroke: "var(--fake)", fill: "var(--fake)", bandwidth: 0.13 }),
        points: points({ fill: "var(--fake)", shape: "diamond", radius: 2, halo: "var(--plate)" }),
      },
    });
    const cloud = heaps(300, 6, 1.2, 0.2);
    view.update({ levels: { points: cloud }, points: cloud });
    return view;
  },
};
