import { heatmap, manifold, marks, mount, points, vectors } from "../../src/index.ts";
import { arrows, field, heaps, ringJudge, ringSheet, sheet } from "./data.ts";
import type { Scene } from "./scene.ts";

/** All layers on one canvas: what is real, what is made, what is judged, and where it is told to go. */
export const layered: Scene = {
  name: "layered",
  width: 240,
  height: 240,
  show(canvas, pixelRatio) {
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
        gradients: vectors(marks.gradients),
        fake: points(marks.fake),
      },
    });
    const fake = heaps(64, 8, 1.2, 0.12);
    view.update({
      field: field(40, ringJudge),
      sheet: sheet(24, ringSheet),
      real: heaps(120, 8, 1.4, 0.07),
      gradients: arrows(fake.subarray(0, 64), (x, y) => [x + y, y - x]),
      fake,
    });
    return view;
  },
};
