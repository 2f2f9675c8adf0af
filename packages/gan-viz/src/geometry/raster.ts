import type { Box, Context2D } from "../layer.ts";
import { createScratch, type Scratch } from "./scratch.ts";

/** Device pixels that a layer writes itself, laid exactly over those of the canvas it draws on. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, row by row from the upper left: opacity, blue, green, red from the high byte to the low. */
  readonly words: Int32Array;
  /** Device pixels per CSS pixel. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** A place of x CSS pixels is `x * scaleX + offsetX` pixels into the raster. */
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface RasterSlot {
  /**
   * An empty raster over the box, which is in CSS pixels, and `margin` device pixels around it. Undefined where pixels
   * cannot be written: the context is no canvas's but a recorder's or a file's, is turned, or has no size.
   */
  open(context: Context2D, box: Box, margin: number): Raster | undefined;
  /** Draws the pixels of [left, right) × [top, bottom) of the raster that was opened last, on the same context. */
  show(context: Context2D, left: number, top: number, right: number, bottom: number): void;
}

type Kept = { -readonly [Key in keyof Raster]: Raster[Key] } & {
  readonly scratch: Scratch;
  readonly pixels: ImageData;
};

// 8192 × 4096: beyond it a canvas itself hardly works, and paths draw what is left.
const MOST_PIXELS = 1 << 25;

/** Keeps one raster from picture to picture, for as long as its size stays. */
export function createRaster(): RasterSlot {
  let kept: Kept | undefined;
  let left = 0;
  let top = 0;
  let moveX = 0; // of the context it was opened for
  let moveY = 0;

  return {
    open(context, box, margin) {
      if (!isCanvas(context)) return undefined;
      const { a, b, c, d, e, f } = context.getTransform();
      if (!(a > 0 && d > 0 && b === 0 && c === 0)) return undefined;
      left = Math.floor(box.left * a + e) - margin;
      top = Math.floor(box.top * d + f) - margin;
      const width = Math.ceil(box.right * a + e) + margin - left;
      const height = Math.ceil(box.bottom * d + f) + margin - top;
      if (!(width > 2 * margin && height > 2 * margin && width * height <= MOST_PIXELS)) return undefined;

      if (kept === undefined || kept.width !== width || kept.height !== height) {
        const scratch = createScratch(width, height);
        const pixels = scratch.context.createImageData(width, height);
        const words = new Int32Array(pixels.data.buffer);
        kept = { width, height, words, scratch, pixels, scaleX: a, scaleY: d, offsetX: 0, offsetY: 0 };
      } else kept.words.fill(0);
      kept.scaleX = a;
      kept.scaleY = d;
      kept.offsetX = e - left;
      kept.offsetY = f - top;
      moveX = e;
      moveY = f;
      return kept;
    },
    show(context, x0, y0, x1, y1) {
      const width = x1 - x0;
      const height = y1 - y0;
      if (kept === undefined || !(width > 0 && height > 0)) return;
      kept.scratch.context.putImageData(kept.pixels, 0, 0, x0, y0, width, height);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.imageSmoothingEnabled = false; // pixel upon pixel: there is nothing to smooth
      context.drawImage(kept.scratch.canvas, x0, y0, width, height, left + x0, top + y0, width, height);
      context.setTransform(kept.scaleX, 0, 0, kept.scaleY, moveX, moveY);
    },
  };
}

export function isCanvas({ canvas }: Context2D): boolean {
  return (
    (typeof HTMLCanvasElement !== "undefined" && canvas instanceof HTMLCanvasElement) ||
    (typeof OffscreenCanvas !== "undefined" && canvas instanceof OffscreenCanvas)
  );
}
