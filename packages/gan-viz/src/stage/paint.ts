import type { Context2D, Frame, Layer } from "../layer.ts";

/** A layer with what it is to draw. */
export interface Painted {
  readonly key: string;
  readonly layer: Layer<unknown>;
  /** null and undefined are not drawn. */
  readonly value: unknown;
}

/** One picture: which layers, with what data, over what, under what. */
export interface Picture {
  /** In painting order. */
  readonly layers: readonly Painted[];
  /** Drawn over all layers, in this order. */
  readonly overlays?: Iterable<(context: Context2D, frame: Frame) => void>;
  /** Colour under the layers; undefined leaves the canvas transparent. */
  readonly background: string | undefined;
}

/** Device pixels per CSS pixel, across and down. */
export interface Density {
  readonly across: number;
  readonly down: number;
}

export type Report = (key: string, error: unknown) => void;

// No drawing sets this offset, and save() keeps it: it marks the bottom of our part of the context's stack.
const MARK = 987654;
const DEEPEST = 256;

/**
 * Paints a picture afresh. Every layer starts from a clean state, whatever the one before it left behind, and one
 * that throws is told to `report` and does not stop the others. Layers are cut off at the plot's edge unless they bleed.
 */
export function paint(context: Context2D, frame: Frame, picture: Picture, density: Density, report: Report): void {
  const { layers, overlays = [], background } = picture;
  wipe(context);
  if (background !== undefined) {
    context.setTransform(density.across, 0, 0, density.down, 0, 0);
    context.fillStyle = frame.color(background);
    context.fillRect(0, 0, frame.width, frame.height);
  }
  for (const { key, layer, value } of layers) {
    if (value === undefined || value === null) continue;
    begin(context, density);
    try {
      if (layer.bleeds !== true) clipToPlot(context, frame);
      layer.draw(context, value, frame);
    } catch (error) {
      report(key, error);
    }
    unwind(context);
  }
  for (const draw of overlays) {
    begin(context, density);
    try {
      draw(context, frame);
    } catch (error) {
      report("overlay", error);
    }
    unwind(context);
  }
}

function begin(context: Context2D, { across, down }: Density): void {
  context.setTransform(across, 0, 0, down, 0, 0);
  context.lineDashOffset = MARK;
  context.save();
  context.lineDashOffset = 0;
}

function unwind(context: Context2D): void {
  for (let depth = 0; depth < DEEPEST && context.lineDashOffset !== MARK; depth++) context.restore();
}

function clipToPlot(context: Context2D, { plot, width, height }: Frame): void {
  const { left, top, right, bottom } = plot;
  if (left <= 0 && top <= 0 && right >= width && bottom >= height) return;
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
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
