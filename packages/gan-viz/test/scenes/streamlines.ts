import { mount, type StreamlinesData, type StreamlinesOptions, streamlines, type View } from "../../src/index.ts";
import { flow } from "./data.ts";
import { type Paced, paced } from "./paced.ts";
import type { Control, Scene } from "./scene.ts";

const SPEED = 30; // CSS pixels a second

function scene(
  name: string,
  title: string,
  controls: readonly Control<StreamlinesOptions>[],
  usual: StreamlinesOptions,
  data: (seconds: number) => StreamlinesData,
): Scene<StreamlinesOptions, View<{ flow: Paced<StreamlinesData> }>> {
  return {
    name,
    title,
    controls: [
      { id: "color", kind: "colour", default: "var(--gradient)", label: "Colour" },
      ...controls,
      { id: "opacity", kind: "range", default: 0.8, min: 0, max: 1, step: 0.05 },
    ],
    width: 240,
    height: 200,
    show(canvas, pixelRatio, options) {
      const view = mount(canvas, {
        label: "A flow around two whirls",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--plate)",
        layers: { flow: paced(streamlines({ ...usual, ...options })) },
      });
      view.update({ flow: { data: data(0), seconds: 0 } });
      return view;
    },
    play(view, seconds) {
      view.update({ flow: { data: data(seconds), seconds } });
    },
  };
}

/** Two whirls that turn against each other, the one so many times as strong as the other, and a hole. */
function whirls(strength: number): StreamlinesData {
  return flow(24, (x, y) => {
    if (Math.hypot(x + 1.5, y - 1.5) < 0.3) return [Number.NaN, Number.NaN];
    const left = strength * Math.exp(-((x + 0.9) ** 2 + y * y));
    const right = Math.exp(-((x - 0.9) ** 2 + (y - 0.4) ** 2));
    return [0.12 - left * y + right * (y - 0.4), left * (x + 0.9) - right * (x - 0.9)];
  });
}

const steady = whirls(1);

/** Strokes that thicken along the flow, and travel with it. */
export const streamTapers = scene(
  "streamlines-taper",
  "Streamlines",
  [
    { id: "separation", kind: "range", default: 10, min: 5, max: 30, step: 1 },
    { id: "width", kind: "range", default: 2, min: 0.5, max: 5, step: 0.25 },
    { id: "period", kind: "range", default: 48, min: 12, max: 120, step: 4 },
  ],
  { mark: "taper", separation: 10, speed: SPEED },
  () => steady,
);

/** Even lines with heads. */
export const streamArrows = scene(
  "streamlines-arrow",
  "Streamlines with arrows",
  [
    { id: "separation", kind: "range", default: 14, min: 5, max: 30, step: 1 },
    { id: "width", kind: "range", default: 1, min: 0.5, max: 4, step: 0.25 },
    { id: "period", kind: "range", default: 48, min: 12, max: 120, step: 4 },
    { id: "head", kind: "range", default: 5, min: 1, max: 12, step: 0.5 },
  ],
  { mark: "arrow", separation: 14 },
  (seconds) => whirls(Math.cos(0.4 * seconds)),
);
