import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { BarcodeImage } from "./barcode-image.ts";

const SHORTEST = 4; // CSS pixels: briefer misses are seen as pale, a mark on each would be noise

/** On whole pixels, so that rows are sharp and of one height. */
export function rowEdges(row: number, pitch: number, top: number, space: number, rows: number): [number, number] {
  const upper = Math.round(top + row * pitch);
  const lower = Math.round(top + (row + 1) * pitch - (row === rows - 1 ? 0 : space));
  return lower > upper ? [upper, lower] : [top + row * pitch, top + (row + 1) * pitch - space];
}

/** A dashed line through each row as long as its share is below `least`. */
export function strikeMissed(
  context: Context2D,
  frame: Frame,
  { columns, rows, values }: BarcodeImage,
  least: number,
  color: string,
  left: number,
  width: number,
  top: number,
  pitch: number,
  space: number,
): void {
  if (pitch < 4) return; // a line would fill the row
  context.strokeStyle = frame.color(color);
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  context.beginPath();
  for (let r = 0; r < rows; r++) {
    const [upper, lower] = rowEdges(r, pitch, top, space, rows);
    const middle = Math.floor((upper + lower) / 2) + 0.5;
    let from = 0;
    for (let c = 0; c <= columns; c++) {
      if (c < columns && values[r * columns + c]! < least) continue;
      const length = ((c - from) * width) / columns;
      if (length >= SHORTEST) {
        context.moveTo(left + (from * width) / columns, middle);
        context.lineTo(left + (c * width) / columns, middle);
      }
      from = c + 1;
    }
  }
  context.stroke();
  context.setLineDash([]);
}

/** The room that the names of the rows need at the left. */
export function labelWidth(context: Context2D, frame: Frame, labels: readonly string[], fontSize: number): number {
  let widest = 0;
  context.font = frame.font(fontSize);
  for (const label of labels) widest = Math.max(widest, context.measureText(label).width);
  return widest === 0 ? 0 : Math.min((frame.plot.right - frame.plot.left) / 2, Math.ceil(widest) + 6);
}

/** Writes the names of the rows; of rows lower than the type only some. */
export function writeLabels(
  context: Context2D,
  frame: Frame,
  labels: readonly string[],
  rows: number,
  pitch: number,
  fontSize: number,
  left: number,
): void {
  context.font = frame.font(fontSize);
  context.fillStyle = frame.color(tokens.inkSoft);
  context.textAlign = "right";
  context.textBaseline = "middle";
  const every = Math.max(1, Math.ceil((fontSize + 1) / pitch));
  for (let r = 0; r < Math.min(rows, labels.length); r += every) {
    context.fillText(labels[r]!, left - 6, frame.plot.top + (r + 0.5) * pitch);
  }
}
