import type { Context2D, Frame, Layer } from "../layer.ts";

/** One picture: which layers, with what data, over what. */
export interface Picture {
  /** In painting order. A value of null or undefined is not drawn. */
  readonly layers: Iterable<readonly [key: string, layer: Layer<unknown>, value: unknown]>;
  /** Colour under the layers; undefined leaves the canvas transparent. */
  readonly background: string | undefined;
  /** Device pixels per CSS pixel, across and down. */
  readonly scale: readonly [number, number];
}

// No drawing sets this offset, and save() keeps it: it marks the bottom of our part of the context's stack.
const MARK = 987654;
const DEEPEST = 256;

/**
 * Paints a picture afresh. Every layer starts from a clean state, whatever the one before it left behind, and one
 * that throws is told to `report` and does not stop the others.
 */
export function paint(
  context: Context2D,
  frame: Frame,
  { layers, background, scale }: Picture,
  report: (key: string, error: unknown) => void,
): void {
  wipe(context);
  const toCssPixels = (): void => context.setTransform(scale[0], 0, 0, scale[1], 0, 0);
  toCssPixels();
  if (background !== undefined) {
    context.fillStyle = frame.color(background);
    context.fillRect(0, 0, frame.width, frame.height);
  }
  for (const [key, layer, value] of layers) {
    if (value === undefined || value === null) continue;
    toCssPixels();
    context.lineDashOffset = MARK;
    context.save();
    context.lineDashOffset = 0;
    try {
      layer.draw(context, value, frame);
    } catch (error) {
      report(key, error);
    }
    for (let depth = 0; depth < DEEPEST && context.lineDashOffset !== MARK; depth++) context.restore();
  }
}

/** Empties the canvas and its stack of states. */
function wipe(context: Context2D): void {
  if (typeof context.reset === "function") {
    context.reset();
    return;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}
