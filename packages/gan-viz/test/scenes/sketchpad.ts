import { type Layer, mount } from "../../src/index.ts";
import { sketchpad } from "../../src/sketchpad.ts";
import type { Scene } from "./scene.ts";

/** A G drawn by a pen that is pressed harder on its way, with a bar by a second stroke, on squared paper. */
export const sketchedLetter: Scene = {
  name: "sketchpad",
  width: 240,
  height: 240,
  show(canvas, pixelRatio) {
    const view = mount(canvas, {
      label: "A letter drawn by hand",
      xDomain: [-1, 1],
      yDomain: [-1, 1],
      pixelRatio,
      background: "var(--plate)",
      layers: { squares },
      data: { squares: 0.2 },
    });
    const pad = sketchpad(view, { size: 24, density: 40, onSay: () => {} });
    // Watched after the view itself: it has its size by then.
    const sized = new ResizeObserver(() => {
      sized.disconnect();
      stroke(canvas, 96, (t) => [
        118 + 68 * Math.cos(5.5 - 5.4 * t),
        120 + 68 * Math.sin(5.5 - 5.4 * t),
        0.1 + 0.7 * t,
      ]);
      stroke(canvas, 12, (t) => [176 - 54 * t, 127, 0.5]);
    });
    sized.observe(canvas);
    return {
      destroy() {
        pad.destroy();
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
