import { marks, mount, type VectorsData, type View, vectors } from "../../src/index.ts";
import { arrows } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly stroke?: string;
  readonly width?: number;
  readonly head?: number;
  readonly opacity?: number;
}

/** A whirl: arrows from too short to draw in the middle to compressed at the rim, their heads in proportion. */
export const vectorWhirl: Scene<Options, View<{ whirl: VectorsData }>> = {
  name: "vectors",
  title: "Vectors",
  controls: [
    { id: "stroke", kind: "colour", default: "var(--gradient)" },
    { id: "width", kind: "range", default: 2, min: 0.5, max: 5, step: 0.25 },
    { id: "head", kind: "range", default: 8, min: 0, max: 20, step: 0.5 },
    { id: "opacity", kind: "range", default: 1, min: 0, max: 1, step: 0.05 },
  ],
  width: 200,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "A whirl",
      xDomain: [-2, 2],
      yDomain: [-1.6, 1.6],
      pixelRatio,
      background: "var(--plate)",
      layers: { whirl: vectors({ stroke: "var(--gradient)", width: 2, head: 8, ...options }) },
    });
    view.update({ whirl: whirl(1) });
    return view;
  },
  play(view, seconds) {
    view.update({ whirl: whirl(Math.cos(0.5 * seconds)) });
  },
};

interface FieldOptions extends Options {
  readonly typical?: number;
  readonly spacing?: number;
}

const lattice = Float32Array.from({ length: 2 * 60 * 40 }, (_, k) => {
  const i = k >> 1;
  return k % 2 === 0 ? (i % 60) / 10 - 2.95 : Math.floor(i / 60) / 10 - 1.95;
});

/** A dense field of tiny magnitudes: one arrow of each square, their length in proportion to a scale they choose. */
export const vectorField: Scene<FieldOptions, View<{ field: VectorsData }>> = {
  name: "vectors-field",
  title: "Vectors of a dense field",
  controls: [
    { id: "stroke", kind: "colour", default: "var(--gradient)" },
    { id: "typical", kind: "range", default: 14, min: 2, max: 40, step: 1, label: "Typical length" },
    { id: "spacing", kind: "range", default: 16, min: 6, max: 40, step: 1 },
    { id: "width", kind: "range", default: 1.3, min: 0.3, max: 4, step: 0.1 },
    { id: "head", kind: "range", default: 4.5, min: 0, max: 10, step: 0.5 },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "A saddle and a whirl",
      xDomain: [-3, 3],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { field: vectors({ ...marks.gradients, length: "auto", typical: 14, spacing: 16, ...options }) },
    });
    view.update({ field: waves(0) });
    return view;
  },
  play(view, seconds) {
    view.update({ field: waves(0.8 * seconds) });
  },
};

function waves(phase: number): VectorsData {
  return arrows(lattice, (x, y) => [1e-6 * (1 + Math.sin(2 * y)), 1e-6 * Math.sin(1.6 * x - phase)]);
}

/** A turn of so much strength, left or right, on a lattice. */
function whirl(strength: number): VectorsData {
  const places = Float32Array.from({ length: 126 }, (_, k) => {
    const i = Math.floor(k / 2);
    return k % 2 === 0 ? (i % 9) * 0.45 - 1.8 : Math.floor(i / 9) * 0.45 - 1.35;
  });
  return arrows(places, (x, y) => [-4 * strength * y * y * y, 4 * strength * x * x * x]);
}
