import { barcode, mount } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Eight modes over two thousand moments: four are held, one is lost halfway, one comes and goes, two are missed. */
export const barcodeModes: Scene = {
  name: "barcode",
  width: 240,
  height: 150,
  show(canvas, pixelRatio) {
    const rows = 8;
    const moments = 2000;
    const values = new Float32Array(rows * moments);
    for (let k = 0; k < moments; k++) {
      const learnt = 1 - Math.exp(-k / 250);
      const held = [1, 0.7, 0.9, 0, 1.1, k < 1100 ? 0.9 : 0, Math.sin(k / 45) > 0 ? 0.8 : 0.05, 0.03];
      for (let r = 0; r < rows; r++) {
        const early = 0.3 * Math.exp(-k / 120);
        values[k * rows + r] = Math.max(0, (held[r]! * learnt + early) * (1 + 0.5 * noise(k + 1000 * r))) / rows;
      }
    }
    const layers = { modes: barcode({ axis: false }) };
    const view = mount(canvas, { label: "Modes over time", pixelRatio, background: "var(--plate)", layers });
    view.update({ modes: { rows, values } });
    return view;
  },
};
