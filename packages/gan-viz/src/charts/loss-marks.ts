import { tokens } from "../color/tokens.ts";
import { place, type Scale } from "../geometry/scale.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import type { Mark } from "./gutter.ts";
import { costAt, type LossCurve, slopeAt } from "./loss-curve.ts";
import { dotUprights } from "./uprights.ts";

/** Whether a value lies between the ends. */
export function inDomain([lo, hi]: readonly [number, number], value: number): boolean {
  return value > lo && value < hi;
}

/** The place of a cost, held inside the area; not finite stays not finite. */
export function heldY(area: Area, cost: number): number {
  const y = place(area.y, cost);
  return Number.isNaN(y) ? y : Math.min(area.base, Math.max(area.top, y));
}

/** The name of a curve, at the level where it leaves on the right. */
export function nameOf(costs: Float64Array, text: string, color: string, y: Scale): Mark[] {
  let i = costs.length - 1;
  while (i >= 0 && !Number.isFinite(place(y, costs[i]!))) i--;
  return i < 0 ? [] : [{ y: costs[i]!, text, color }];
}

/** Dots the upright at an output of 0. */
export function drawZero(context: Context2D, frame: Frame, area: Area): void {
  if (!inDomain([area.x.lo, area.x.hi], 0)) return;
  dotUprights(context, frame, area, [Math.floor(place(area.x, 0)) + 0.5]);
}

const LONGEST = 80; // CSS pixels, of an endless slope; one of 1 is half as long
const BESIDE = 9; // CSS pixels between the curve and the arrow
const HEAD = 5; // CSS pixels

/**
 * Draws how hard the loss pushes at the mean output of a batch: an arrow along the curve, downhill, of length
 * 80 m / (1 + m) for a slope of ±m. Where the gradient vanishes, so does the arrow.
 */
export function drawSlope(context: Context2D, frame: Frame, area: Area, curve: LossCurve, mean: number): void {
  const held = Math.min(area.x.hi, Math.max(area.x.lo, mean));
  const slope = slopeAt(curve, held, (area.x.hi - area.x.lo) / 256);
  const [px, py] = [place(area.x, held), place(area.y, costAt(curve, held))];
  const steep = (slope * area.y.per) / area.x.per; // in CSS pixels down for one to the right
  if (!Number.isFinite(px + py + steep) || py < area.top || py > area.base) return;
  const length = (LONGEST * Math.abs(slope)) / (1 + Math.abs(slope));
  if (length < HEAD) return;
  const way = slope > 0 ? -1 : 1; // downhill
  const [dx, dy] = [way / Math.hypot(1, steep), (way * steep) / Math.hypot(1, steep)];
  // Beside the curve, on its upper side, so that the marks on it stay in sight.
  const [mx, my] = [px + BESIDE * way * dy, py - BESIDE * way * dx];
  const [tx, ty] = [mx + (dx * length) / 2, my + (dy * length) / 2];
  context.strokeStyle = context.fillStyle = frame.color(tokens.gradient);
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(mx - (dx * length) / 2, my - (dy * length) / 2);
  context.lineTo(tx - dx * HEAD, ty - dy * HEAD);
  context.stroke();
  context.beginPath();
  context.moveTo(tx, ty);
  context.lineTo(tx - dx * HEAD - (dy * HEAD) / 2, ty - dy * HEAD + (dx * HEAD) / 2);
  context.lineTo(tx - dx * HEAD + (dy * HEAD) / 2, ty - dy * HEAD - (dx * HEAD) / 2);
  context.closePath();
  context.fill();
}
