import { type HistogramData, histogram, mount, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly bins?: number;
  readonly opacity?: number;
  readonly reference?: number;
  readonly axis?: boolean;
}

/** Outputs on two thousand real points and as many fakes, which still overlap around 0. */
export const histogramOutputs: Scene<Options, View<{ outputs: HistogramData }>> = {
  name: "histogram",
  title: "Histogram",
  controls: [
    { id: "bins", kind: "range", default: 40, min: 4, max: 120, step: 1 },
    { id: "opacity", kind: "range", default: 0.3, min: 0, max: 1, step: 0.05 },
    { id: "reference", kind: "range", default: 0, min: -2, max: 2, step: 0.1 },
    { id: "axis", kind: "toggle", default: false },
  ],
  width: 240,
  height: 150,
  show(canvas, pixelRatio, { reference = 0, axis = false, ...options } = {}) {
    const layers = { outputs: histogram({ axis, labels: ["", ""], references: [reference], ...options }) };
    const view = mount(canvas, { label: "Outputs on real and fake", pixelRatio, background: "var(--plate)", layers });
    view.update({ outputs: apart(1) });
    return view;
  },
  play(view, seconds) {
    view.update({ outputs: apart(0.55 + 0.45 * Math.cos(0.8 * seconds)) });
  },
};

/** Outputs whose means are so many times as far from 0 as they were. */
function apart(share: number): HistogramData {
  return { real: outputs(1.1 * share, 1.6), fake: outputs(-0.9 * share, 1.3) };
}

function outputs(mean: number, spread: number): Float32Array {
  return Float32Array.from({ length: 2000 }, (_, i) => {
    return mean + spread * (noise(i) + noise(i + 0.37) + noise(i + 0.71) + noise(i + 0.13));
  });
}
