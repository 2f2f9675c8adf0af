import { axes, grid, marks, mount, points, zoom } from "../../src/index.ts";
import { scattered } from "./data.ts";
import type { Scene } from "./scene.ts";
import { onceSized } from "./sized.ts";

interface Options {
  readonly words?: boolean;
  readonly level?: number;
  readonly radius?: number;
}

const wordless = () => "";

/** A crowd to pan and zoom: drag, pinch, double-click, hold Ctrl and turn the wheel, or use the keys. */
export const zoomedCrowd: Scene<Options> = {
  name: "zoom",
  title: "Pan and zoom",
  layers: ["zoom"],
  controls: [
    { id: "words", kind: "toggle", default: false, label: "Numbers" },
    { id: "level", kind: "range", default: 1, min: 1, max: 16, step: 0.5 },
    { id: "radius", kind: "range", default: 1.2, min: 0.4, max: 4, step: 0.2 },
  ],
  width: 260,
  height: 200,
  show(canvas, pixelRatio, { words = false, level = 1, radius = 1.2 } = {}) {
    const small = { radius, haloWidth: 0, opacity: 0.6 };
    const written = words ? {} : { formatX: wordless, formatY: wordless };
    const view = mount(canvas, {
      label: "A crowd of real points and fakes",
      xDomain: [-2.4, 2.4],
      yDomain: [-1.8, 1.8],
      margin: words ? { top: 12, right: 12, bottom: 26, left: 34 } : { top: 8, right: 8, bottom: 10, left: 10 },
      aspect: "equal",
      pixelRatio,
      background: "var(--plate)",
      layers: {
        grid: grid({ zero: "var(--edge)" }),
        real: points({ ...marks.real, ...small }),
        fake: points({ ...marks.fake, ...small }),
        axes: axes(written),
      },
      data: { grid: true, real: scattered(6000, 1.2, 0.1), fake: scattered(6000, 0.7, 0.18), axes: true },
    });
    const lens = zoom(view);
    onceSized(canvas, () => {
      if (view.frame !== undefined) lens.zoomBy(level, view.frame.x(1.8), view.frame.y(0));
    });
    return {
      view,
      destroy() {
        lens.destroy();
        view.destroy();
      },
    };
  },
};
