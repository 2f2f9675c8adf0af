import { divergingRamp } from "../color/diverging.ts";
import { parseColor } from "../color/parse.ts";
import { createScratch, type Scratch } from "../geometry/scratch.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { NetworkData, NetworkLayer } from "./network-data.ts";
import { type NetworkLayout, topAt, unitAt } from "./network-layout.ts";
import type { NetworkStyle } from "./network-options.ts";

/** A drawer of all fields, by way of one image that holds them side by side. */
export function createFields(
  style: NetworkStyle,
): (context: Context2D, data: NetworkData, layout: NetworkLayout, frame: Frame) => void {
  let sheet: Sheet | undefined;
  const rampFor = rememberRamp(style);

  return (context, { layers }, layout, frame) => {
    let count = 0;
    let cell = 0;
    for (let l = 0; l < layers.length; l++) {
      const { fields, size = 0 } = layers[l]!;
      if (fields === undefined || fields.length === 0 || layout.columns[l] === undefined) continue;
      count += layout.columns[l]!.shown;
      cell = Math.max(cell, size + 2);
    }
    if (count === 0) return;
    sheet = fit(sheet, count, cell);
    const ramp = rampFor(frame);
    eachField(layers, layout, sheet, (layer, unit, x, y) => writeField(sheet!, layer, unit, x, y, ramp));
    sheet.scratch.context.putImageData(sheet.pixels, 0, 0);
    context.imageSmoothingEnabled = true;
    const { canvas } = sheet.scratch;
    eachField(layers, layout, sheet, (layer, _, x, y, left, top) => {
      context.drawImage(canvas, x + 1, y + 1, layer.size!, layer.size!, left, top, layout.side, layout.side);
    });
  };
}

/** Cells of `cell` pixels a side, `columns` to a row: a field each, and a pixel around it that repeats its rim. */
interface Sheet {
  readonly columns: number;
  readonly cell: number;
  readonly scratch: Scratch;
  readonly pixels: ImageData;
  readonly words: Uint32Array;
}

function fit(sheet: Sheet | undefined, count: number, cell: number): Sheet {
  const columns = Math.ceil(Math.sqrt(count));
  const width = columns * cell;
  const height = Math.ceil(count / columns) * cell;
  if (sheet?.cell === cell && sheet.pixels.width === width && sheet.pixels.height === height) return sheet;
  const scratch = createScratch(width, height);
  const pixels = scratch.context.createImageData(width, height);
  return { columns, cell, scratch, pixels, words: new Uint32Array(pixels.data.buffer) };
}

/** Calls `visit` for each field that is shown: where it stands on the sheet, and where in the frame. */
function eachField(
  layers: readonly NetworkLayer[],
  layout: NetworkLayout,
  { columns, cell }: Sheet,
  visit: (layer: NetworkLayer, unit: number, x: number, y: number, left: number, top: number) => void,
): void {
  let i = 0;
  for (let l = 0; l < layers.length; l++) {
    const column = layout.columns[l];
    if (layers[l]!.fields === undefined || column === undefined) continue;
    for (let k = 0; k < column.shown; k++, i++) {
      const x = (i % columns) * cell;
      visit(layers[l]!, unitAt(column, k), x, Math.floor(i / columns) * cell, column.left, topAt(layout, column, k));
    }
  }
}

/** Writes one field and its rim, row 0 lowest; what is not finite stays transparent. */
function writeField(sheet: Sheet, layer: NetworkLayer, unit: number, x: number, y: number, ramp: Uint32Array): void {
  const { words, pixels } = sheet;
  const size = layer.size!;
  const fields = layer.fields!;
  const start = unit * size * size;
  const range = layer.range ?? UNIT;
  const most = range === "own" ? largest(fields, start, start + size * size) : 0;
  const low = range === "own" ? -most : range[0];
  const scale = (ramp.length - 1) / (range === "own" ? 2 * most : range[1] - low);
  for (let row = -1; row <= size; row++) {
    const from = start + (size - 1 - Math.min(size - 1, Math.max(0, row))) * size;
    const to = (y + 1 + row) * pixels.width + x + 1;
    for (let column = -1; column <= size; column++) {
      const value = fields[from + Math.min(size - 1, Math.max(0, column))]!;
      const step = Math.min(ramp.length - 1, Math.max(0, Math.round((value - low) * scale)));
      words[to + column] = Number.isFinite(value) ? ramp[step]! : 0;
    }
  }
}

const UNIT = [-1, 1] as const;

/** The largest finite size of a number in a part of an array; 1 where there is none above 0. */
function largest(values: Float32Array, start: number, end: number): number {
  let most = 0;
  for (let i = start; i < end; i++) {
    const size = Math.abs(values[i]!);
    if (size > most && size < Number.POSITIVE_INFINITY) most = size;
  }
  return most > 0 ? most : 1;
}

/** The ramp in the page's present colours, computed anew only when they change. */
function rememberRamp({ negative, positive, plate }: NetworkStyle): (frame: Frame) => Uint32Array {
  const seen = ["", "", ""];
  let ramp = new Uint32Array(0);
  return (frame) => {
    const low = frame.color(negative);
    const mid = frame.color(plate);
    const high = frame.color(positive);
    if (low !== seen[0] || mid !== seen[1] || high !== seen[2]) {
      [seen[0], seen[1], seen[2]] = [low, mid, high];
      ramp = new Uint32Array(divergingRamp(parseColor(low), parseColor(mid), parseColor(high), 1));
    }
    return ramp;
  };
}
