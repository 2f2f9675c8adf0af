import { lossCurves, mount } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

const softplus = (v: number): number => Math.log1p(Math.exp(-Math.abs(v))) + Math.max(0, v);

/** The non-saturating loss of a discriminator that is winning: real outputs to the right, fakes to the left. */
export const lossCurvesBatch: Scene = {
  name: "loss-curves",
  width: 240,
  height: 160,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A loss with a batch on it",
      pixelRatio,
      background: "var(--plate)",
      layers: { loss: lossCurves({ axis: false, labels: ["", ""], slopes: true }) },
    });
    const outputs = (mean: number): Float32Array =>
      Float32Array.from({ length: 32 }, (_, i) => mean + 2.4 * (noise(i) + noise(i + 99)));
    view.update({
      loss: {
        real: (v: number) => softplus(-v),
        fake: softplus,
        realOutputs: outputs(1.3),
        fakeOutputs: outputs(-1.6),
      },
    });
    return view;
  },
};
