import { heatmap, manifold, marks, mount, points, type VectorsData, type View, vectors } from "../../src/index.ts";
import { arrows, field, heaps, ringJudge, ringSheet, sheet, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly field?: boolean;
  readonly sheet?: boolean;
  readonly real?: boolean;
  readonly gradients?: boolean;
  readonly fake?: boolean;
}

const fake = heaps(64, 8, 1.2, 0.12);

/** All layers on one canvas: what is real, what is made, what is judged, and where it is told to go. */
export const layered: Scene<Options, View<{ fake: Float32Array; gradients: VectorsData }>> = {
  name: "layered",
  title: "Layers on one canvas",
  controls: [
    { id: "field", kind: "toggle", default: true, label: "Heat map" },
    { id: "sheet", kind: "toggle", default: true },
    { id: "real", kind: "toggle", default: true },
    { id: "gradients", kind: "toggle", default: true },
    { id: "fake", kind: "toggle", default: true },
  ],
  width: 240,
  height: 240,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Real points on a ring, and a sheet that has learnt some of it",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        field: heatmap(marks.field),
        sheet: manifold(marks.sheet),
        real: points(marks.real),
        gradients: vectors({ ...marks.gradients, opacity: options.gradients === false ? 0 : 1 }),
        fake: points({ ...marks.fake, opacity: options.fake === false ? 0 : 1 }),
      },
    });
    view.update({
      field: options.field === false ? null : field(40, ringJudge),
      sheet: options.sheet === false ? null : sheet(24, ringSheet),
      real: options.real === false ? null : heaps(120, 8, 1.4, 0.07),
      gradients: told(fake),
      fake,
    });
    return view;
  },
  play(view, seconds) {
    const now = turned(fake, 0.15 * Math.sin(seconds));
    view.update({ fake: now, gradients: told(now) });
  },
};

/** Which way each of the first half would have to go. */
function told(points: Float32Array): VectorsData {
  return arrows(points.subarray(0, 64), (x, y) => [x + y, y - x]);
}
