import { modes, mount, points } from "../../src/index.ts";
import { heaps } from "./data.ts";
import type { Scene } from "./scene.ts";

/** Five of eight round modes covered, the others dashed; in the middle two turned ellipses, of which one is covered. */
export const modesMissed: Scene = {
  name: "modes",
  width: 200,
  height: 200,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "Eight modes, five of them covered",
      xDomain: [-2, 2],
      yDomain: [-2, 2],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ fill: "var(--real)", radius: 2 }),
        fake: points({ fill: "var(--fake)", shape: "diamond", halo: "var(--plate)" }),
        ring: modes(),
        ovals: modes({ show: "all" }),
      },
    });
    const centers = heaps(8, 8, 1.45, 0);
    const counts = [20, 14, 0, 9, 1, 0, 30, 22];
    const fake = heaps(96, 8, 1.45, 0.09).filter((_, k) => counts[(k >> 1) % 8]! > 1);
    view.update({
      real: heaps(160, 8, 1.45, 0.08),
      fake,
      ring: { centers, sigmas: 0.1, counts },
      ovals: {
        centers: new Float32Array([-0.35, 0, 0.35, 0]),
        sigmas: [0.16, 0.07, 0.16, 0.07],
        angles: [Math.PI / 3, -Math.PI / 3],
        covered: [true, false],
      },
    });
    return view;
  },
};
