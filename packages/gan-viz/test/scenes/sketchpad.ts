import { type Layer, mount } from "../../src/index.ts";
import { type Sketchpad, sketchpad } from "../../src/sketchpad.ts";
import type { Scene } from "./scene.ts";
import { onceSized } from "./sized.ts";

interface Options {
  readonly size?: number;
  readonly density?: number;
  readonly pressure?: number;
  readonly dotRadius?: number;
  readonly opacity?: number;
  readonly color?: string;
}

const SIDE = 240;

/** Squared paper to draw points on. A pen that was pressed harder on its way has left a G on it, by two strokes. */
export const sketchedLetter: Scene<Options> = {
  name: "sketchpad",
  title: "Sketchpad",
  layers: ["sketchpad"],
  controls: [
    { id: "size", kind: "range", default: 24, min: 4, max: 60, step: 1, label: "Brush width" },
    { id: "density", kind: "range", default: 40, min: 2, max: 150, step: 2 },
    { id: "pressure", kind: "range", default: 0.6, min: 0, max: 1, step: 0.05 },
    { id: "dotRadius", kind: "range", default: 2, min: 0.5, max: 5, step: 0.25, label: "Point radius" },
    { id: "opacity", kind: "range", default: 0.8, min: 0.1, max: 1, step: 0.05 },
    { id: "color", kind: "colour", default: "var(--real)", label: "Colour" },
  ],
  width: SIDE,
  height: SIDE,
  show(canvas, pixelRatio, { size = 24, density = 40, ...options } = {}) {
    const view = mount(canvas, {
      label: "A letter drawn by hand",
      xDomain: [-1, 1],
      yDomain: [-1, 1],
      pixelRatio,
      background: "var(--plate)",
      layers: { squares },
      data: { squares: 0.2 },
    });
    let pad: Sketchpad | undefined;
    onceSized(canvas, (width) => {
      const scale = width / SIDE;
      pad = sketchpad(view, {
        ...options,
        size: Math.min(400, scale * size),
        density: Math.min(500, scale * density), // points keep their size, so a larger letter takes more of them
        onSay: () => {},
      });
      stroke(canvas, 96, (t) => [
        scale * (118 + 68 * Math.cos(5.5 - 5.4 * t)),
        scale * (120 + 68 * Math.sin(5.5 - 5.4 * t)),
        0.1 + 0.7 * t,
      ]);
      stroke(canvas, 12, (t) => [scale * (176 - 54 * t), scale * 127, 0.5]);
    });
    return {
      view,
      destroy() {
        pad?.destroy();
        view.destroy();
      },
    };
  },
};

/** A pen's way from t = 0 to t = 1 over places and pressures. */
function stroke(canvas: HTMLCanvasElement, steps: number, at: (t: number) => readonly [number, number, number]): void {
  const { left, top } = canvas.getBoundingClientRect();
  for (let k = 0; k <= steps; k++) {
    const [x, y, pressure] = at(k / steps);
    const place = { clientX: left + x, clientY: top + y, pointerId: 7, isPrimary: true };
    const pen = { ...place, pointerType: "pen", pressure, buttons: k < steps ? 1 : 0 };
    canvas.dispatchEvent(new PointerEvent(k === 0 ? "pointerdown" : k < steps ? "pointermove" : "pointerup", pen));
  }
}

/** Paper with a hairline at every multiple of a length. */
const squares: Layer<number> = {
  id: "squares",
  draw(context, length, frame) {
    context.strokeStyle = frame.color("var(--hair)");
    context.lineWidth = 1;
    context.beginPath();
    for (let k = 1 - Math.round(1 / length); k < 1 / length; k++) {
      const [x, y] = [Math.round(frame.x(k * length)) + 0.5, Math.round(frame.y(k * length)) + 0.5];
      context.moveTo(x, 0);
      context.lineTo(x, frame.height);
      context.moveTo(0, y);
      context.lineTo(frame.width, y);
    }
    context.stroke();
  },
};
