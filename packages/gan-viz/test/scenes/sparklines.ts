import { mount, sparkline } from "../../src/index.ts";
import { noise } from "./data.ts";
import type { Scene } from "./scene.ts";

/** The size of a word: four hundred points that fall towards a dotted floor, and a dot where they are now. */
export const sparklineWord: Scene = {
  name: "sparkline",
  width: 120,
  height: 24,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A divergence that falls",
      pixelRatio,
      background: "var(--plate)",
      layers: { line: sparkline({ color: "var(--ink)", floor: 0 }) },
    });
    const x = Float64Array.from({ length: 400 }, (_, i) => i);
    view.update({ line: { x, y: x.map((i) => 0.2 + Math.exp(-i / 90) + 0.08 * noise(i)) } });
    return view;
  },
};
