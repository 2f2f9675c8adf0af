import { createTrail, mount, points, type TrailsData, type TrailsOptions, trails, type View } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Points on their way from a heap in the middle to eight, the trails behind them fading; two have jumped. */
export const trailsToModes: Scene<TrailsOptions, View<{ trails: TrailsData; points: Float32Array }>> = {
  name: "trails",
  title: "Trails",
  controls: [
    { id: "color", kind: "colour", default: "var(--fake)", label: "Colour" },
    { id: "width", kind: "range", default: 1.2, min: 0.2, max: 5, step: 0.2 },
    { id: "opacity", kind: "range", default: 0.5, min: 0, max: 1, step: 0.05 },
    { id: "most", kind: "range", default: 1000, min: 10, max: 1000, step: 10, label: "Most trails" },
    { id: "jump", kind: "range", default: 1, min: 0.05, max: 4, step: 0.05 },
  ],
  width: 200,
  height: 200,
  show(canvas, pixelRatio, options = {}) {
    const view = mount(canvas, {
      label: "Points and where they have been",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { trails: trails({ jump: 1, ...options }), points: points({ fill: "var(--fake)", shape: "diamond" }) },
    });
    view.update(at(29));
    return view;
  },
  play(view, seconds) {
    view.update(at((29 + 12 * seconds) % 80));
  },
};

const ends = heaps(96, 8, 1.4, 0.12);

/** Where the points are after so many steps, and where they were in the twenty-three before. */
function at(steps: number): { readonly trails: TrailsData; readonly points: Float32Array } {
  const trail = createTrail(24);
  const now = new Float32Array(ends.length);
  for (let t = steps - 23; t <= steps; t++) {
    if (t < 0) continue;
    const share = 1 - Math.exp(-t / 12);
    for (let i = 0; i < ends.length; i += 2) {
      const turn = 1.1 * (1 - share);
      const [x, y] = [ends[i]! * share, ends[i + 1]! * share];
      now[i] = x * Math.cos(turn) - y * Math.sin(turn);
      now[i + 1] = x * Math.sin(turn) + y * Math.cos(turn);
      if (i < 4 && t > 20) now[i] = -now[i]!;
    }
    trail.push(now);
  }
  return { trails: trail.data, points: now };
}
