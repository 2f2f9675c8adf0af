import { tokens } from "../color/tokens.ts";
import type { Context2D, Frame } from "../layer.ts";

/** The map from shares of a field to CSS pixels. */
interface Map {
  readonly left: number;
  readonly across: number;
  readonly bottom: number;
  readonly up: number;
}

// Where along a line a label is tried, in this order.
const TRIED = [0.5, 0.3, 0.7, 0.15, 0.85];

/**
 * Writes a text on a line, turned as the line runs there but never upside down, with a rim of paper that parts the
 * line. Written once, or not at all: where the line is too short, or the text would leave the plot or meet another.
 *
 * @param taken the centres of labels so far, with their half widths: x, y, half, …; a text that is written is added.
 */
export function writeOnLine(
  context: Context2D,
  frame: Frame,
  line: Float32Array,
  { left, across, bottom, up }: Map,
  text: string,
  { fontSize, stroke }: { readonly fontSize: number; readonly stroke: string },
  taken: number[],
): void {
  if (text === "") return;
  context.font = frame.font(fontSize);
  const half = context.measureText(text).width / 2 + 2;
  const count = line.length >> 1;
  const at = (i: number): [number, number] => [left + line[2 * i]! * across, bottom + line[2 * i + 1]! * up];
  let length = 0;
  for (let i = 1; i < count; i++) length += Math.hypot(at(i)[0] - at(i - 1)[0], at(i)[1] - at(i - 1)[1]);
  if (!(length > 5 * half)) return;
  const reach = Math.max(1, Math.round((half / length) * count));
  const { plot } = frame;

  for (const share of TRIED) {
    const i = Math.round(share * (count - 1));
    const [x, y] = at(i);
    const [ax, ay] = at(Math.max(0, i - reach));
    const [bx, by] = at(Math.min(count - 1, i + reach));
    const inside = x - half > plot.left && x + half < plot.right && y - half > plot.top && y + half < plot.bottom;
    if (!inside || isTaken(x, y, half)) continue;
    const turn = Math.atan2(by - ay, bx - ax);
    context.save();
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.translate(x, y);
    context.rotate(Math.abs(turn) > Math.PI / 2 ? turn - Math.PI : turn);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = frame.color(tokens.plate);
    context.strokeText(text, 0, 0);
    context.fillStyle = frame.color(stroke);
    context.fillText(text, 0, 0);
    context.restore();
    taken.push(x, y, half);
    return;
  }

  function isTaken(x: number, y: number, half: number): boolean {
    for (let k = 0; k < taken.length; k += 3) {
      if (Math.hypot(taken[k]! - x, taken[k + 1]! - y) < taken[k + 2]! + half) return true;
    }
    return false;
  }
}
