import { checkPositive, checkRange, checkText, refuse } from "../check.ts";
import { divergingRamp } from "../color/diverging.ts";
import { parseColor } from "../color/parse.ts";
import { type Cells, writeCells } from "../geometry/cells.ts";
import { refine } from "../geometry/refine.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import type { Frame, Layer } from "../layer.ts";

export interface HeatmapData extends Cells {
  /** columns · rows numbers in [0, 1], row-major, row 0 at the low end of y. Not finite: the cell is left out. */
  readonly values: Float32Array;
  /** The outer edges of the first and the last column, in data space. */
  readonly x: readonly [number, number];
  /** The outer edges of the first and the last row, in data space. */
  readonly y: readonly [number, number];
}

export interface HeatmapOptions {
  /** Colour at 0. Defaults to a pale purple. */
  readonly low?: string;
  /** Colour at 0.5. Defaults to transparent: what is undecided leaves the paper blank. */
  readonly mid?: string;
  /** Colour at 1. Defaults to a pale green. */
  readonly high?: string;
  /** Depth of colour is |2v − 1|^exponent. Defaults to 0.8; more keeps values near 0.5 paler. */
  readonly exponent?: number;
  /** Interpolate between the cells' centres. Defaults to true; false shows each cell in one colour. */
  readonly smooth?: boolean;
  /** In [0, 1]. Defaults to 1. */
  readonly opacity?: number;
}

/**
 * Draws a field in two colours that part at 0.5.
 *
 * Smooth: values, not colours, are interpolated between the centres of cells, so the line of 0.5 lies where the field
 * has it; the outer half cells continue the outermost centres. The whole is one image, so there are no seams.
 */
export function heatmap(options: HeatmapOptions = {}): Layer<HeatmapData> {
  const { low = "var(--field-fake, #dccbe9)", mid = "transparent", high = "var(--field-real, #b5dec2)" } = options;
  const { exponent = 0.8, smooth = true, opacity = 1 } = options;
  for (const [option, value] of Object.entries({ low, mid, high })) checkText("heatmap", option, value);
  checkPositive("heatmap", "exponent", exponent);
  if (typeof smooth !== "boolean") refuse("heatmap", "smooth must be true or false", smooth);
  checkRange("heatmap", "opacity", opacity, 0, 1);

  const rampFor = rememberRamp(low, mid, high, exponent);
  let image: Image | undefined;

  return {
    id: "heatmap",
    draw(context, data, frame) {
      const { columns, rows, x, y } = checkData(data);
      if (columns * rows === 0) return;
      const factor = smooth ? Math.min(LARGEST_FACTOR, Math.ceil(FINE / Math.max(columns, rows))) : 1;
      image = fit(image, columns * factor, rows * factor);
      const { width, height } = image.pixels;
      if (factor > 1) refine(image.fine, data, factor);
      const cells = { columns: width, rows: height, values: factor > 1 ? image.fine : data.values };
      const [left, right] = [frame.x(x[0]), frame.x(x[1])];
      const [bottom, top] = [frame.y(y[0]), frame.y(y[1])];
      writeCells(image.words, cells, rampFor(frame), right < left, bottom < top);
      image.scratch.context.putImageData(image.pixels, 0, 0);

      context.globalAlpha = opacity;
      context.imageSmoothingEnabled = smooth;
      const { canvas } = image.scratch;
      const [x0, y0] = [Math.min(left, right), Math.min(top, bottom)];
      context.drawImage(canvas, x0, y0, Math.abs(right - left), Math.abs(bottom - top));
    },
  };
}

// A side of the image, in pixels: the canvas enlarges what is left, which at this size no longer shows.
const FINE = 200;
const LARGEST_FACTOR = 32;

/** What is kept from picture to picture: the cells to show, and a canvas of one pixel for each. */
interface Image {
  readonly fine: Float32Array;
  readonly scratch: Scratch;
  readonly pixels: ImageData;
  readonly words: Uint32Array;
}

function fit(image: Image | undefined, columns: number, rows: number): Image {
  if (image?.pixels.width === columns && image.pixels.height === rows) return image;
  const scratch = createScratch(columns, rows);
  const pixels = scratch.context.createImageData(columns, rows);
  return { fine: new Float32Array(columns * rows), scratch, pixels, words: new Uint32Array(pixels.data.buffer) };
}

/** The ramp in the page's present colours, computed anew only when they change. */
function rememberRamp(low: string, mid: string, high: string, exponent: number): (frame: Frame) => Uint32Array {
  let key = "";
  let ramp: Uint32Array = new Uint32Array(0);
  return (frame) => {
    const colors = [frame.color(low), frame.color(mid), frame.color(high)] as const;
    if (colors.join() !== key) {
      key = colors.join();
      ramp = divergingRamp(parseColor(colors[0]), parseColor(colors[1]), parseColor(colors[2]), exponent);
    }
    return ramp;
  };
}

function checkData(data: HeatmapData): HeatmapData {
  const { columns, rows, values, x, y } = data;
  const whole = Number.isSafeInteger(columns) && Number.isSafeInteger(rows) && columns >= 0 && rows >= 0;
  if (!whole || values.length !== columns * rows) {
    refuse("heatmap", `values must hold columns · rows = ${columns} · ${rows} numbers`, values.length);
  }
  if (![...x, ...y].every(Number.isFinite)) refuse("heatmap", "x and y must be finite edges", [...x, ...y]);
  return data;
}
