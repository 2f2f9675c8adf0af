import { createWords } from "../color/word.ts";
import { createFullTiles, type FullTiles, isFull } from "../geometry/full-tiles.ts";
import type { Projection } from "../geometry/projection.ts";
import type { RasterSlot } from "../geometry/raster.ts";
import { createStamps, diamondEdge, discEdge, PHASES, tintStamp } from "../geometry/stamp.ts";
import { FULL, putUnder } from "../geometry/under.ts";
import { type Context2D, channel, type Frame } from "../layer.ts";
import type { PointsStyle } from "./points-options.ts";

// Writing pixels costs by the size of the plot, paths by the mark. Measured, they are even at about this many CSS
// pixels a mark (bench/, Chromium without a GPU: 3 ns a pixel, 6 µs a mark).
const PIXELS_PER_MARK = 2000;
// Device pixels. Marks larger than this are few, and their stamps are long.
const LARGEST_RADIUS = 48;

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
  const stamp = createStamps(style.shape === "disc" ? discEdge : diamondEdge);
  const fillOf = channel(style.fill);
  const wordOf = createWords();
  let tiles: FullTiles | undefined;

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
    const ringWidth = ring * scaleX;
    const halo = style.halo === undefined || ring === 0 ? 0 : wordOf(frame.color(style.halo));
    const rampWords = value === undefined ? undefined : style.ramp.words(frame);
    const plain = typeof style.fill === "string" ? wordOf(frame.color(style.fill)) : undefined;
    let [left, top, right, bottom] = [width, height, 0, 0];
    if (tiles?.width !== width || tiles.height !== height) tiles = createFullTiles(width, height);
    else tiles.counts.fill(0);
    const { tileOf, counts } = tiles;

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

      const column = Math.floor(x);
      const row = Math.floor(y);
      const edge = Math.ceil(reach + 1);
      if (isFull(tiles, column - edge, row - edge, column + edge, row + edge)) continue;
      if (column - edge < left) left = column - edge;
      if (column + edge >= right) right = column + edge + 1;
      if (row - edge < top) top = row - edge;
      if (row + edge >= bottom) bottom = row + edge + 1;

      const v = value === undefined ? Number.NaN : value(i);
      const color = v - v === 0 ? rampWords![style.ramp.stepOf(v)]! | 0 : (plain ?? wordOf(frame.color(fillOf(i))));
      const phaseX = Math.floor((x - column) * PHASES);
      const phaseY = Math.floor((y - row) * PHASES);
      const print = stamp(r * scaleX, ringWidth, phaseX, phaseY, width);
      const words = tintStamp(print, color, halo, alpha);
      const { offsets } = print;
      const base = row * width + column;
      for (let k = 0; k < offsets.length; k++) {
        const at = base + offsets[k]!;
        const front = pixels[at]!;
        if (front >>> 24 >= FULL) continue;
        const next = front === 0 ? words[k]! : putUnder(front, words[k]!);
        pixels[at] = next;
        if (next >>> 24 >= FULL) counts[tileOf[at]!]!++;
      }
    }
    left = Math.max(0, left);
    top = Math.max(0, top);
    right = Math.min(width, right);
    bottom = Math.min(height, bottom);
    slot.show(context, left, top, right, bottom);
    return true;
  };
}
