import type { Rgba } from "../color/parse.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import type { BarcodeData } from "./barcode-data.ts";

/** The cells as they are shown: one pixel for every column of the picture and every row. */
export interface BarcodeImage {
  readonly columns: number;
  readonly rows: number;
  /** rows · columns values, row-major: what each pixel stands for. Not a number where nothing was measured. */
  readonly values: Float32Array;
  readonly scratch: Scratch;
  readonly pixels: ImageData;
  readonly words: Uint32Array;
}

/** One of this size, the given one if it fits. */
export function fitImage(image: BarcodeImage | undefined, columns: number, rows: number): BarcodeImage {
  if (image?.columns === columns && image.rows === rows) return image;
  const scratch = createScratch(columns, rows);
  const pixels = scratch.context.createImageData(columns, rows);
  const words = new Uint32Array(pixels.data.buffer);
  return { columns, rows, values: new Float32Array(columns * rows), scratch, pixels, words };
}

/** Joins the columns of the data that fall on one pixel by their mean, or their highest. */
export function readCells(image: BarcodeImage, data: BarcodeData, count: number, combine: "mean" | "max"): void {
  const { columns, rows, values } = image;
  for (let c = 0; c < columns; c++) {
    const from = Math.floor((c * count) / columns);
    const to = Math.max(from + 1, Math.floor(((c + 1) * count) / columns));
    for (let r = 0; r < rows; r++) {
      let sum = 0;
      let most = Number.NEGATIVE_INFINITY;
      let measured = 0;
      for (let k = from; k < to; k++) {
        const value = data.values[k * rows + r]!;
        if (!Number.isFinite(value)) continue;
        sum += value;
        if (value > most) most = value;
        measured++;
      }
      const joined = combine === "mean" ? sum / measured : most;
      values[r * columns + c] = measured === 0 ? Number.NaN : joined;
    }
  }
}

/** 256 colours from `empty` to `full`, as pixels. */
export function rampOf(empty: Rgba, full: Rgba): Uint32Array {
  const ramp = new Uint32Array(256);
  const bytes = new Uint8ClampedArray(ramp.buffer);
  for (let k = 0; k < 256; k++) {
    const t = k / 255;
    for (let i = 0; i < 3; i++) bytes[4 * k + i] = empty[i]! + (full[i]! - empty[i]!) * t;
    bytes[4 * k + 3] = 255 * (empty[3] + (full[3] - empty[3]) * t);
  }
  return ramp;
}

/** Colours each pixel: none where nothing was measured, the ramp's first at 0, its last from `most` on. */
export function paintCells(image: BarcodeImage, ramp: Uint32Array, most: number): void {
  const { values, words, pixels } = image;
  const last = ramp.length - 1;
  for (let k = 0; k < values.length; k++) {
    const t = values[k]! / most;
    words[k] = t >= 0 ? ramp[Math.min(last, Math.round(last * t))]! : t < 0 ? ramp[0]! : 0;
  }
  image.scratch.context.putImageData(pixels, 0, 0);
}
