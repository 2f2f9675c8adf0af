import { type BarcodeData, type BarcodeOptions, barcode, mount, type View } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

const rows = 8;

/** Eight modes over two thousand moments: four are held, one is lost halfway, one comes and goes, two are missed. */
export const barcodeModes: Scene<BarcodeOptions, View<{ modes: BarcodeData }>> = {
  name: "barcode",
  title: "Barcode of modes",
  controls: [
    { id: "color", kind: "colour", default: "var(--fake)", label: "Colour" },
    { id: "full", kind: "range", default: 0.125, min: 0.025, max: 0.5, step: 0.025, label: "Full share" },
    { id: "missed", kind: "range", default: 0.15, min: 0, max: 1, step: 0.05, label: "Missed below" },
    { id: "combine", kind: "select", default: "mean", options: ["mean", "max"] },
    { id: "gap", kind: "range", default: 2, min: 0, max: 8, step: 0.5 },
    { id: "axis", kind: "toggle", default: false },
  ],
  width: 240,
  height: 150,
  show(canvas, pixelRatio, options = {}) {
    const layers = { modes: barcode({ axis: false, ...options }) };
    const view = mount(canvas, { label: "Modes over time", pixelRatio, background: "var(--plate)", layers });
    view.update({ modes: until(2000) });
    return view;
  },
  play(view, seconds) {
    view.update({ modes: until(500 + ((1500 + Math.floor(150 * seconds)) % 3500)) });
  },
};

const all = shares(4000);

/** The share of each mode in each of so many moments. */
function until(moments: number): BarcodeData {
  return { rows, values: all.subarray(0, rows * moments) };
}

function shares(moments: number): Float32Array {
  const values = new Float32Array(rows * moments);
  for (let k = 0; k < moments; k++) {
    const learnt = 1 - Math.exp(-k / 250);
    const held = [1, 0.7, 0.9, 0, 1.1, k < 1100 ? 0.9 : 0, Math.sin(k / 45) > 0 ? 0.8 : 0.05, 0.03];
    for (let r = 0; r < rows; r++) {
      const early = 0.3 * Math.exp(-k / 120);
      values[k * rows + r] = Math.max(0, (held[r]! * learnt + early) * (1 + 0.5 * noise(k + 1000 * r))) / rows;
    }
  }
  return values;
}
