import { tokens } from "../color/tokens.ts";
import type { Box, Context2D, Frame } from "../layer.ts";
import type { Found } from "../stage/options.ts";
import type { Aim } from "./aim.ts";
import { nearestIn } from "./place-tip.ts";

const RING = 7; // CSS pixels: outside any mark of ordinary size

/** The crosshair of keys, a ring around what was hit, and a line from it to its note. */
export function paintHover(
  context: Context2D,
  frame: Frame,
  aim: Aim | undefined,
  hit: Found | undefined,
  tip: Box | undefined,
): void {
  if (aim?.by === "keys") {
    const { left, right, top, bottom } = frame.plot;
    const [x, y] = [Math.floor(aim.x) + 0.5, Math.floor(aim.y) + 0.5]; // on pixels, not between them
    trace(context, [left, y, right, y], [x, top, x, bottom]);
    stroke(context, frame.color(tokens.edge), 1);
  }
  if (hit === undefined || !Number.isFinite(hit.x + hit.y)) return;
  if (tip !== undefined) {
    const end = nearestIn(tip, hit);
    const far = Math.hypot(end.x - hit.x, end.y - hit.y);
    if (far > RING) {
      const [dx, dy] = [((end.x - hit.x) * RING) / far, ((end.y - hit.y) * RING) / far];
      trace(context, [hit.x + dx, hit.y + dy, end.x, end.y]);
      stroke(context, frame.color(tokens.plate), 3); // paper first, so that it stands out on whatever it crosses
      stroke(context, frame.color(tokens.ink), 1);
    }
  }
  context.beginPath();
  context.arc(hit.x, hit.y, RING, 0, 2 * Math.PI);
  stroke(context, frame.color(tokens.plate), 4);
  stroke(context, frame.color(tokens.ink), 1.5);
}

/** A path of lines, each from (ax, ay) to (bx, by). */
function trace(context: Context2D, ...lines: readonly (readonly [number, number, number, number])[]): void {
  context.beginPath();
  for (const [ax, ay, bx, by] of lines) {
    context.moveTo(ax, ay);
    context.lineTo(bx, by);
  }
}

function stroke(context: Context2D, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
