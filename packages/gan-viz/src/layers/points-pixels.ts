import { createWords } from "../color/word.ts";
import { createFullPixels, emptyFullPixels, type FullPixels, isFull } from "../geometry/full-pixels.ts";
import type { Projection } from "../geometry/projection.ts";
import type { RasterSlot } from "../geometry/raster.ts";
import { createStamps, diamondEdge, discEdge, PHASES, SIZES, stampUnder, tintStamp } from "../geometry/stamp.ts";
import { type Context2D, channel, type Frame } from "../layer.ts";
import type { PointsStyle } from "./points-options.ts";

// Writing pixels costs by the size of the plot, paths by the mark. Measured, they are even at about this many CSS
// pixels a mark (bench/, Chromium without a GPU: 3 ns a pixel, 6 µs a mark).
const PIXELS_PER_MARK = 2000;
// Device pixels. Marks larger than this are few, and their stamps are long.
const LARGEST_RADIUS = 48;
// Device pixels: centres and radii are rounded by no more.
const ROUNDED = 0.1;

type Paint = (
  context: Context2D,
  places: Float32Array,
  value: ((index: number) => number) | undefined,
  projection: Projection,
  frame: Frame,
  slot: RasterSlot,
) => boolean;

/** Draws marks by writing their pixels. Returns false, having drawn nothing, where paths are cheaper or the only way. */
export function createPixelPainter(style: PointsStyle): Paint {
  const stamps = createStamps(style.shape === "disc" ? discEdge : diamondEdge);
  const fillOf = channel(style.fill);
  const wordOf = createWords();
  const tint = new Int32Array(3);
  let full: FullPixels | undefined;

  return (context, places, value, projection, frame, slot) => {
    const count = places.length >> 1;
    const { plot } = frame;
    if (!(count * PIXELS_PER_MARK >= (plot.right - plot.left) * (plot.bottom - plot.top)) || count === 0) return false;
    let largest = style.oneRadius ?? 0;
    if (style.oneRadius === undefined) {
      for (let i = 0; i < count; i++) {
        const r = style.radius(i);
        if (r > largest) largest = r;
      }
    }
    // What a device pixel is, only the raster knows: ask for a margin that is enough for any common screen.
    if (!(largest + style.ring <= LARGEST_RADIUS)) return false;
    const margin = 4 * Math.ceil(largest + style.ring) + 2;
    const raster = slot.open(context, plot, margin);
    if (raster === undefined || !((largest + style.ring) * Math.max(raster.scaleX, raster.scaleY) + 2 <= margin)) {
      return false;
    }

    const { words: pixels, width, height, scaleX } = raster;
    // From data to pixels of the raster in one step each.
    const perX = projection.perX * raster.scaleX;
    const toX = projection.toX * raster.scaleX + raster.offsetX;
    const perY = projection.perY * raster.scaleY;
    const toY = projection.toY * raster.scaleY + raster.offsetY;
    const { fromX, fromY } = projection;
    const { ring } = style;
    stamps.ring(ring * scaleX);
    tint[1] = style.halo === undefined || ring === 0 ? 0 : wordOf(frame.color(style.halo));
    const rampWords = value === undefined ? undefined : style.ramp.words(frame);
    const { fill } = style;
    const plain = typeof fill === "string" ? wordOf(frame.color(fill)) : undefined;
    let [left, top, right, bottom] = [width, height, 0, 0];
    if (full?.width !== width || full.height !== height) full = createFullPixels(width, height);
    else emptyFullPixels(full);

    // From the last to the first, each under those before: a pixel that is full needs no more looking at.
    for (let i = count - 1; i >= 0; i--) {
      const x = toX + (places[2 * i]! - fromX) * perX;
      const y = toY + (places[2 * i + 1]! - fromY) * perY;
      const r = style.radius(i);
      const reach = (r + ring) * scaleX;
      const inside =
        x > margin - reach && x < width - margin + reach && y > margin - reach && y < height - margin + reach;
      const alpha = Math.round(256 * Math.min(1, style.opacity(i)));
      if (!(inside && r > 0 && alpha > 0)) continue;

      // Inside the raster nothing is below zero, so cutting off is rounding down.
      const x0 = (x - reach - ROUNDED) | 0;
      const y0 = (y - reach - ROUNDED) | 0;
      const x1 = (x + reach + ROUNDED) | 0;
      const y1 = (y + reach + ROUNDED) | 0;
      if (isFull(full, x0, y0, x1, y1)) continue;
      if (x0 < left) left = x0;
      if (x1 >= right) right = x1 + 1;
      if (y0 < top) top = y0;
      if (y1 >= bottom) bottom = y1 + 1;

      const v = value === undefined ? Number.NaN : value(i);
      tint[0] = v - v === 0 ? rampWords![style.ramp.stepOf(v)]! : (plain ?? wordOf(frame.color(fillOf(i))));
      tint[2] = alpha;
      const column = x | 0;
      const row = y | 0;
      const phase = PHASES * (((y - row) * PHASES) | 0) + (((x - column) * PHASES) | 0);
      const stamp = stamps.cut(Math.round(r * scaleX * SIZES), phase);
      tintStamp(stamp, tint);
      stampUnder(pixels, full, stamp, column, row);
    }
    left = Math.max(0, left);
    top = Math.max(0, top);
    right = Math.min(width, right);
    bottom = Math.min(height, bottom);
    slot.show(context, left, top, right, bottom);
    return true;
  };
}
