import { checkRange, refuse } from "../check.ts";
import { type Ramp, resolveRamp } from "../color/ramp.ts";
import { tokens } from "../color/tokens.ts";
import { blendArrays } from "../geometry/blend.ts";
import { type Cells, writeCells } from "../geometry/cells.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import { createSmoothPixels } from "../geometry/smooth-pixels.ts";
import type { Layer } from "../layer.ts";
import { formatNumber } from "./describe.ts";

export interface HeatmapData extends Cells {
  /** columns · rows numbers, row-major, row 0 at the low end of y. Not finite: the cell is left out. */
  readonly values: Float32Array;
  /** The outer edges of the first and the last column, in data space. */
  readonly x: readonly [number, number];
  /** The outer edges of the first and the last row, in data space. */
  readonly y: readonly [number, number];
}

/** The ramp's colours default to pale purple, nothing, and pale green: what is undecided leaves the paper blank. */
export interface HeatmapOptions extends Ramp {
  /** Interpolate between the cells' centres. Defaults to true; false shows each cell in one colour. */
  readonly smooth?: boolean;
  /** In [0, 1]. Defaults to 1. */
  readonly opacity?: number;
}

/**
 * Draws a field in two colours that part in the middle of its range, or in one that grows out of the paper.
 *
 * Smooth: values, not colours, are interpolated between the centres of cells, so the line of the middle lies where the
 * field has it; the outer half cells continue the outermost centres. The whole is one image, so there are no seams.
 */
export function heatmap(options: HeatmapOptions = {}): Layer<HeatmapData> {
  const { smooth = true, opacity = 1 } = options;
  if (typeof smooth !== "boolean") refuse("heatmap", "smooth must be true or false", smooth);
  checkRange("heatmap", "opacity", opacity, 0, 1);
  const ramp = resolveRamp("heatmap", options, { low: tokens.fieldFake, mid: "transparent", high: tokens.fieldReal });
  const writeSmooth = createSmoothPixels();
  let image: Image | undefined;
  let between: Float32Array | undefined;
  const across = { from: 0, to: 0 };
  const up = { from: 0, to: 0 };

  return {
    id: "heatmap",
    draw(context, data, frame) {
      const { columns, rows, x, y } = checkData(data);
      if (columns * rows === 0) return;
      const factor = smooth ? Math.min(LARGEST_FACTOR, Math.ceil(FINE / Math.max(columns, rows))) : 1;
      image = fit(image, columns * factor, rows * factor);
      const { words } = image;
      const left = frame.x(x[0]);
      const right = frame.x(x[1]);
      const bottom = frame.y(y[0]);
      const top = frame.y(y[1]);
      if (factor === 1) writeCells(words, data, ramp.words(frame), ramp.steps, right < left, bottom < top);
      else {
        // From one edge of the image to the other, whichever of them is the field's first.
        across.from = right < left ? columns * factor : 0;
        across.to = columns * factor - across.from;
        up.from = bottom < top ? 0 : rows * factor;
        up.to = rows * factor - up.from;
        writeSmooth(words, columns * factor, rows * factor, data, across, up, ramp.words(frame), ramp.steps);
      }
      image.scratch.context.putImageData(image.pixels, 0, 0);

      context.globalAlpha = opacity;
      context.imageSmoothingEnabled = smooth;
      const width = Math.abs(right - left);
      const height = Math.abs(bottom - top);
      context.drawImage(image.scratch.canvas, Math.min(left, right), Math.min(top, bottom), width, height);
    },
    nearest(data, x, y, frame, radius) {
      const { columns, rows } = checkData(data);
      const column = cellAt(x, frame.x(data.x[0]), frame.x(data.x[1]), columns);
      const row = cellAt(y, frame.y(data.y[0]), frame.y(data.y[1]), rows);
      if (column === undefined || row === undefined) return undefined;
      const index = row * columns + column;
      const value = data.values[index]!;
      // A field is found everywhere: it says it is as far away as can be, so that any mark within reach comes first.
      return { index, x, y, distance: radius, values: [["value", formatNumber(value)]] };
    },
    summarize: (data) => summarize(checkData(data).values, ramp.steps.middle),
    blend(from, to, t) {
      if (from.columns !== to.columns || from.rows !== to.rows) return to;
      between = blendArrays(between, from.values, to.values, t);
      return { ...to, values: between };
    },
  };
}

/** The cell of n on an axis from `start` to `end` that holds the place. */
function cellAt(place: number, start: number, end: number, n: number): number | undefined {
  const share = (place - start) / (end - start);
  return share >= 0 && share <= 1 && n > 0 ? Math.min(n - 1, Math.floor(share * n)) : undefined;
}

/** "A field from 0.02 to 0.97, mean 0.5, above 0.5 in 48 % of its cells." */
function summarize(values: Float32Array, middle: number): string {
  let [count, above, sum, least, most] = [0, 0, 0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    count++;
    sum += value;
    if (value > middle) above++;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (count === 0) return "A field without a finite value.";
  const share = `above ${formatNumber(middle)} in ${Math.round((100 * above) / count)} % of its cells`;
  return `A field from ${formatNumber(least)} to ${formatNumber(most)}, mean ${formatNumber(sum / count)}, ${share}.`;
}

// A side of the image, in pixels: the canvas enlarges what is left, which at this size no longer shows.
const FINE = 200;
const LARGEST_FACTOR = 32;

/** What is kept from picture to picture: a canvas, and its pixels. */
interface Image {
  readonly scratch: Scratch;
  readonly pixels: ImageData;
  readonly words: Uint32Array;
}

function fit(image: Image | undefined, columns: number, rows: number): Image {
  if (image?.pixels.width === columns && image.pixels.height === rows) return image;
  const scratch = createScratch(columns, rows);
  const pixels = scratch.context.createImageData(columns, rows);
  return { scratch, pixels, words: new Uint32Array(pixels.data.buffer) };
}

function checkData(data: HeatmapData): HeatmapData {
  const { columns, rows, values, x, y } = data;
  const whole = Number.isSafeInteger(columns) && Number.isSafeInteger(rows) && columns >= 0 && rows >= 0;
  if (!whole || values.length !== columns * rows) {
    refuse("heatmap", `values must hold columns · rows = ${columns} · ${rows} numbers`, values.length);
  }
  if (!Number.isFinite(x[0] + x[1] + y[0] + y[1])) refuse("heatmap", "x and y must be finite edges", [...x, ...y]);
  return data;
}
