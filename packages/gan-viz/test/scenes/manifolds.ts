import { type ManifoldData, type ManifoldOptions, manifold, mount, type View } from "../../src/index.ts";
import { sheet } from "./data.ts";
import type { Scene } from "./scene.ts";

/** A sheet folded over itself and squeezed at one end; beside it a curve with dots of equal mass between them. */
export const manifoldFolds: Scene<ManifoldOptions, View<{ folded: ManifoldData }>> = {
  name: "manifold",
  title: "Manifold",
  controls: [
    { id: "fill", kind: "colour", default: "var(--fake)" },
    { id: "every", kind: "range", default: 2, min: 0, max: 8, step: 1, label: "A line every" },
    { id: "halfDensity", kind: "range", default: 8, min: 1, max: 40, step: 1 },
    { id: "lineOpacity", kind: "range", default: 0.34, min: 0, max: 1, step: 0.02 },
    { id: "lineWidth", kind: "range", default: 0.75, min: 0.25, max: 3, step: 0.25 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "A folded sheet and a curve",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        folded: manifold({ fill: "var(--fake)", ...options }),
        tie: manifold({ fill: "var(--fake)", every: 1 }),
        curve: manifold({ stroke: "var(--fake)", fill: "currentColor", dotRadius: 2 }),
      },
    });
    const tie = new Float32Array([1.2, -1.7, 2.8, -1.7, 1.2, -0.9, 2.8, -0.9]);
    tie.set([tie[6]!, tie[7]!, tie[4]!, tie[5]!], 4); // the upper side runs backwards: the sides cross
    view.update({
      folded: folded(1.9),
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
  play(view, seconds) {
    view.update({ folded: folded(1.9 - 0.5 + 0.5 * Math.cos(seconds)) });
  },
};

/** A sheet bent by so many radians from its middle to either end: folded over itself above π/2. */
function folded(bend: number): ManifoldData {
  return sheet(16, (u, v) => [1.6 * Math.sin(bend * u) - 1.1, 1.5 * v * (1.05 + u) * 0.5]);
}
