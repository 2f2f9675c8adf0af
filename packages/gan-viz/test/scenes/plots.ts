import { type Layer, mount, points, tokens, type View } from "../../src/index.ts";
import { heaps, turned } from "./data.ts";
import type { Scene } from "./scene.ts";

/** A line around the plot, and a tick outside it at each whole number: what bleeds. */
const edges: Layer<true> = {
  id: "edges",
  bleeds: true,
  draw(context, _, frame) {
    const { left, top, right, bottom } = frame.plot;
    context.strokeStyle = frame.color(tokens.edge);
    context.beginPath();
    context.rect(left - 0.5, top - 0.5, right - left + 1, bottom - top + 1);
    for (let x = Math.ceil(frame.xDomain[0]); x <= frame.xDomain[1]; x++) {
      context.moveTo(frame.x(x), bottom + 1);
      context.lineTo(frame.x(x), bottom + 6);
    }
    for (let y = Math.ceil(frame.yDomain[0]); y <= frame.yDomain[1]; y++) {
      context.moveTo(left - 1, frame.y(y));
      context.lineTo(left - 6, frame.y(y));
    }
    context.stroke();
  },
};

interface Options {
  readonly aspect?: "equal" | "free";
  readonly left?: number;
  readonly bottom?: number;
  readonly reach?: number;
}

const real = heaps(72, 6, 1.35, 0.16);
const fake = heaps(60, 3, 2.2, 0.3);

/** Uneven margins; a unit as long across as up; marks cut off at the plot's edge, ticks outside it; a crosshair over all. */
export const plotEdges: Scene<Options, View<{ real: Float32Array; fake: Float32Array; edges: true }>> = {
  name: "plot-edges",
  title: "A plot and its margins",
  controls: [
    { id: "aspect", kind: "select", default: "equal", options: ["equal", "free"] },
    { id: "left", kind: "range", default: 20, min: 8, max: 80, step: 1, label: "Left margin" },
    { id: "bottom", kind: "range", default: 18, min: 8, max: 60, step: 1, label: "Lower margin" },
    { id: "reach", kind: "range", default: 1.5, min: 0.5, max: 3, step: 0.1, label: "Domain up to" },
  ],
  width: 280,
  height: 160,
  show(canvas, pixelRatio, { aspect = "equal", left = 20, bottom = 18, reach = 1.5 } = {}) {
    const view = mount(canvas, {
      label: "Six heaps on a circle, in a plot that cuts some of them off",
      xDomain: [-reach, reach],
      yDomain: [-reach, reach],
      aspect,
      margin: { top: 10, right: 12, bottom, left },
      pixelRatio,
      background: tokens.plate,
      layers: {
        real: points({ fill: tokens.real, radius: 5, halo: tokens.plate }),
        fake: points({ fill: tokens.fake, radius: 6, shape: "diamond", halo: tokens.plate }),
        edges,
      },
      data: { real, fake, edges: true },
    });
    view.overlay((context, frame) => {
      const { left, top, right, bottom } = frame.plot;
      const [x, y] = [Math.round(frame.x(0.4)) + 0.5, Math.round(frame.y(0.3)) + 0.5];
      context.strokeStyle = frame.color(tokens.ink);
      context.setLineDash([2, 3]);
      context.beginPath();
      context.moveTo(left, y);
      context.lineTo(right, y);
      context.moveTo(x, top);
      context.lineTo(x, bottom);
      context.stroke();
    });
    return view;
  },
  play(view, seconds) {
    view.update({ real: turned(real, 0.3 * seconds), fake: turned(fake, -0.2 * seconds) });
  },
};
