import { type LossCurvesData, lossCurves, mount, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly slopes?: boolean;
  readonly most?: number;
  readonly reach?: number;
  readonly axis?: boolean;
  readonly words?: boolean;
}

const softplus = (v: number): number => Math.log1p(Math.exp(-Math.abs(v))) + Math.max(0, v);

/** The non-saturating loss of a discriminator that is winning: real outputs to the right, fakes to the left. */
export const lossCurvesBatch: Scene<Options, View<{ loss: LossCurvesData }>> = {
  name: "loss-curves",
  title: "Loss curves",
  controls: [
    { id: "slopes", kind: "toggle", default: true },
    { id: "most", kind: "range", default: 64, min: 2, max: 64, step: 2, label: "Most marks" },
    { id: "reach", kind: "range", default: 4, min: 1, max: 10, step: 0.5, label: "Outputs up to" },
    { id: "axis", kind: "toggle", default: false },
    { id: "words", kind: "toggle", default: false, label: "Labels" },
  ],
  width: 240,
  height: 160,
  show(canvas, pixelRatio, { reach = 4, axis = false, words = false, ...options } = {}) {
    const labels = words ? (["real", "fake"] as const) : (["", ""] as const);
    const loss = lossCurves({ axis, labels, slopes: true, xDomain: [-reach, reach], ...options });
    const view = mount(canvas, {
      label: "A loss with a batch on it",
      pixelRatio,
      background: "var(--plate)",
      layers: { loss },
    });
    view.update({ loss: batch(1) });
    return view;
  },
  play(view, seconds) {
    view.update({ loss: batch(0.4 + 0.6 * Math.cos(0.8 * seconds)) });
  },
};

/** A batch whose mean outputs are so many times as far from 0 as they were. */
function batch(share: number): LossCurvesData {
  const outputs = (mean: number): Float32Array =>
    Float32Array.from({ length: 32 }, (_, i) => mean + 2.4 * (noise(i) + noise(i + 99)));
  return {
    real: (v: number) => softplus(-v),
    fake: softplus,
    realOutputs: outputs(1.3 * share),
    fakeOutputs: outputs(-1.6 * share),
  };
}
