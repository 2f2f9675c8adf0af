import { type ModesData, modes, mount, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

interface Options {
  readonly show?: "missed" | "covered" | "all";
  readonly minRadius?: number;
  readonly reach?: number;
  readonly width?: number;
  readonly coveredColor?: string;
}

const centers = heaps(8, 8, 1.45, 0);
const held = [true, true, false, true, false, false, true, true];
const made = heaps(96, 8, 1.45, 0.09).filter((_, k) => held[(k >> 1) % 8]!);

/** Five of eight round modes covered, the others dashed; in the middle two turned ellipses, of which one is covered. */
export const modesMissed: Scene<Options, View<{ fake: Float32Array; ring: ModesData }>> = {
  name: "modes",
  title: "Modes",
  controls: [
    { id: "show", kind: "select", default: "missed", options: ["missed", "covered", "all"], label: "Show on the ring" },
    { id: "minRadius", kind: "range", default: 5, min: 2, max: 40, step: 1, label: "Least radius" },
    { id: "reach", kind: "range", default: 3, min: 1, max: 6, step: 0.25 },
    { id: "width", kind: "range", default: 1.2, min: 0.4, max: 4, step: 0.2 },
    { id: "coveredColor", kind: "colour", default: "var(--edge)", label: "Colour if covered" },
  ],
  width: 200,
  height: 200,
  show(canvas, pixelRatio, { show = "missed", ...options } = {}) {
    const view = mount(canvas, {
      label: "Eight modes, five of them covered",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ fill: "var(--real)", radius: 2 }),
        fake: points({ fill: "var(--fake)", shape: "diamond", halo: "var(--plate)" }),
        ring: modes({ ...options, show }),
        ovals: modes({ ...options, show: "all" }),
      },
    });
    view.update({
      real: heaps(160, 8, 1.45, 0.08),
      fake: made,
      ring: ringOf(made),
      ovals: {
        centers: new Float32Array([-0.35, 0, 0.35, 0]),
        sigmas: [0.16, 0.07, 0.16, 0.07],
        angles: [Math.PI / 3, -Math.PI / 3],
        covered: [true, false],
      },
    });
    return view;
  },
  play(view, seconds) {
    const fake = turned(made, 0.25 * seconds);
    view.update({ fake, ring: ringOf(fake) });
  },
};

/** The modes, and how many points came within three deviations of each. */
function ringOf(points: Float32Array): ModesData {
  const counts = Array.from({ length: 8 }, (_, mode) => {
    let count = 0;
    for (let i = 0; i < points.length; i += 2) {
      const far = Math.hypot(points[i]! - centers[2 * mode]!, points[i + 1]! - centers[2 * mode + 1]!);
      if (far < 0.3) count++;
    }
    return count;
  });
  return { centers, sigmas: 0.1, counts };
}
