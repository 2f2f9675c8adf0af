import { mount, streamlines } from "../../src/index.ts";
import { flow } from "./data.ts";
import type { Scene } from "./scene.ts";

function scene(name: string, mark: "taper" | "arrow"): Scene {
  return {
    name,
    width: 240,
    height: 200,
    show(canvas, pixelRatio) {
      const view = mount(canvas, {
        label: "A flow around two whirls",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: { flow: streamlines({ mark, separation: mark === "taper" ? 10 : 14 }) },
      });
      view.update({ flow: flow(24, whirls) });
      return view;
    },
  };
}

/** Two whirls that turn against each other, and a hole. */
function whirls(x: number, y: number): readonly [number, number] {
  if (Math.hypot(x + 1.5, y - 1.5) < 0.3) return [Number.NaN, Number.NaN];
  const left = Math.exp(-((x + 0.9) ** 2 + y * y));
  const right = Math.exp(-((x - 0.9) ** 2 + (y - 0.4) ** 2));
  return [0.12 - left * y + right * (y - 0.4), left * (x + 0.9) - right * (x - 0.9)];
}

/** Strokes that thicken along the flow. */
export const streamTapers = scene("streamlines-taper", "taper");

/** Even lines with heads. */
export const streamArrows = scene("streamlines-arrow", "arrow");
