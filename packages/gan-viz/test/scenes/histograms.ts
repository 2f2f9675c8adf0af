import { histogram, mount } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Outputs on two thousand real points and as many fakes, which still overlap around 0. */
export const histogramOutputs: Scene = {
  name: "histogram",
  width: 240,
  height: 150,
  show(canvas, pixelRatio) {
    const layers = { outputs: histogram({ axis: false, labels: ["", ""], references: [0] }) };
    const view = mount(canvas, { label: "Outputs on real and fake", pixelRatio, background: "var(--plate)", layers });
    const outputs = (mean: number, spread: number): Float32Array =>
      Float32Array.from({ length: 2000 }, (_, i) => {
        return mean + spread * (noise(i) + noise(i + 0.37) + noise(i + 0.71) + noise(i + 0.13));
      });
    view.update({ outputs: { real: outputs(1.1, 1.6), fake: outputs(-0.9, 1.3) } });
    return view;
  },
};
