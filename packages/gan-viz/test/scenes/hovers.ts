import { hover, marks, mount, points, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Destroyable, Scene } from "./scene.ts";
import { onceSized } from "./sized.ts";

interface Options {
  readonly pinned?: boolean;
  readonly real?: number;
  readonly fake?: number;
}

interface Shown extends Destroyable {
  readonly view: View<{ real: Float32Array; fake: Float32Array }>;
}

const made = heaps(90, 6, 1.1, 0.2);

/** Points that tell their values: point at one, tap one, or move a crosshair with the arrow keys. */
export const hoveredPoints: Scene<Options, Shown> = {
  name: "hover",
  title: "Hover",
  layers: ["hover"],
  controls: [
    { id: "pinned", kind: "toggle", default: false, label: "Pin one" },
    { id: "real", kind: "range", default: 3.5, min: 1, max: 8, step: 0.5, label: "Disc radius" },
    { id: "fake", kind: "range", default: 4.4, min: 1, max: 10, step: 0.2, label: "Diamond radius" },
  ],
  width: 260,
  height: 200,
  show(canvas, pixelRatio, { pinned = false, real = 3.5, fake = 4.4 } = {}) {
    const view = mount(canvas, {
      label: "Real points and fakes, each with its values",
      xDomain: [-2.34, 2.34],
      yDomain: [-1.8, 1.8],
      pixelRatio,
      background: "var(--plate)",
      layers: {
        real: points({ ...marks.real, radius: real }),
        fake: points({ ...marks.fake, radius: fake }),
      },
      data: { real: heaps(120, 6, 1.3, 0.16), fake: made },
    });
    const pointing = hover(view, { title: (hit) => (hit.layer === "real" ? "Real" : "Fake") });
    onceSized(canvas, () => {
      if (pinned && view.frame !== undefined) pointing.pin(view.frame.x(1.3), view.frame.y(0.1)); // as a tap would
    });
    return {
      view,
      destroy() {
        pointing.destroy();
        view.destroy();
      },
    };
  },
  play({ view }, seconds) {
    view.update({ fake: turned(made, 0.15 * seconds) });
  },
};
