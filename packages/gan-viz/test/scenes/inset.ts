import type { Frame, Layer } from "../../src/index.ts";

/** CSS pixels between the canvas and the plot. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The layer in a plot with margins, for scenes whose mount has none. Wraps all layers of a scene alike. */
export function inset<Data>(layer: Layer<Data>, margins: Margins): Layer<Data> {
  return {
    ...layer,
    draw(context, data, frame) {
      const inner = shrink(frame, margins);
      if (!layer.bleeds) {
        const { left, top, right, bottom } = inner.plot;
        context.beginPath();
        context.rect(left, top, right - left, bottom - top);
        context.clip();
      }
      layer.draw(context, data, inner);
    },
  };
}

function shrink(frame: Frame, { top, right, bottom, left }: Margins): Frame {
  const plot = { left, top, right: frame.width - right, bottom: frame.height - bottom };
  const across = (plot.right - plot.left) / frame.width;
  const up = (plot.bottom - plot.top) / frame.height;
  return { ...frame, plot, x: (v) => left + frame.x(v) * across, y: (v) => top + frame.y(v) * up };
}
