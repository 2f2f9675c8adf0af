import { createTrail, mount, points, trails } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Points on their way from a heap in the middle to eight, the trails behind them fading; two have jumped. */
export const trailsToModes: Scene = {
  name: "trails",
  width: 200,
  height: 200,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Points and where they have been",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: { trails: trails({ jump: 1 }), points: points({ fill: "var(--fake)", shape: "diamond" }) },
    });
    const trail = createTrail(24);
    const ends = heaps(96, 8, 1.4, 0.12);
    const now = new Float32Array(ends.length);
    for (let t = 0; t < 30; t++) {
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
    view.update({ trails: trail.data, points: now });
    return view;
  },
};
