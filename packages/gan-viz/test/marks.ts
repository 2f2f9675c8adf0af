import type { Layer } from "../src/index.ts";

/** Discs of 4 pixels in data space that can be pointed at: x0, y0, x1, y1, … */
export const marks: Layer<Float32Array> = {
  id: "marks",
  draw(context, data, frame) {
    context.fillStyle = "#ff0000";
    for (let i = 0; i < data.length; i += 2) {
      context.beginPath();
      context.arc(frame.x(data[i]!), frame.y(data[i + 1]!), 4, 0, 2 * Math.PI);
      context.fill();
    }
  },
  nearest(data, x, y, frame, radius) {
    let best: { index: number; x: number; y: number; distance: number } | undefined;
    for (let index = 0; index < data.length / 2; index++) {
      const [px, py] = [frame.x(data[2 * index]!), frame.y(data[2 * index + 1]!)];
      const distance = Math.hypot(px - x, py - y);
      if (distance <= Math.min(radius, best?.distance ?? radius)) best = { index, x: px, y: py, distance };
    }
    return (
      best && {
        ...best,
        values: [
          ["x", data[2 * best.index]!.toFixed(1)],
          ["y", data[2 * best.index + 1]!.toFixed(1)],
        ],
      }
    );
  },
};
