import { manifold, mount } from "../../src/index.ts";
import { sheet } from "./data.ts";
import type { Scene } from "./scene.ts";

/** A sheet folded over itself and squeezed at one end; beside it a curve with dots of equal mass between them. */
export const manifoldFolds: Scene = {
  name: "manifold",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A folded sheet and a curve",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        folded: manifold({ fill: "var(--fake)" }),
        tie: manifold({ fill: "var(--fake)", every: 1 }),
        curve: manifold({ stroke: "var(--fake)", fill: "currentColor", dotRadius: 2 }),
      },
    });
    const tie = new Float32Array([1.2, -1.7, 2.8, -1.7, 1.2, -0.9, 2.8, -0.9]);
    tie.set([tie[6]!, tie[7]!, tie[4]!, tie[5]!], 4); // the upper side runs backwards: the sides cross
    view.update({
      folded: sheet(16, (u, v) => [1.6 * Math.sin(1.9 * u) - 1.1, 1.5 * v * (1.05 + u) * 0.5]),
      tie: { columns: 2, rows: 2, vertices: tie, cellMass: 0.2 },
      curve: {
        columns: 25,
        rows: 1,
        vertices: Float32Array.from({ length: 50 }, (_, k) => {
          const t = Math.floor(k / 2) / 24;
          return k % 2 === 0 ? 1 + 1.8 * t * t : 0.6 + Math.sin(6 * t);
        }),
        cellMass: 1 / 24,
      },
    });
    return view;
  },
};
