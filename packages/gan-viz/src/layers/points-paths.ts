import { diamond, disc } from "../charts/marks.ts";
import { FAR } from "../geometry/far.ts";
import type { Projection } from "../geometry/projection.ts";
import { type Channel, type Context2D, channel, type Frame } from "../layer.ts";
import type { PointsStyle } from "./points-options.ts";

/** Draws each mark as a path of its own: its halo, then itself, over the marks before it. */
export function drawPaths(
  context: Context2D,
  places: Float32Array,
  value: ((index: number) => number) | undefined,
  style: PointsStyle,
  projection: Projection,
  frame: Frame,
): void {
  const { fromX, toX, perX, fromY, toY, perY } = projection;
  const { left, top, right, bottom } = frame.plot;
  const mark = style.shape === "disc" ? disc : diamond;
  const haloColor = style.halo === undefined ? "" : frame.color(style.halo);
  const fill = fillFor(value, style, frame);
  for (let i = 0; i < places.length >> 1; i++) {
    const x = toX + (places[2 * i]! - fromX) * perX;
    const y = toY + (places[2 * i + 1]! - fromY) * perY;
    const r = style.radius(i);
    const reach = r + style.ring;
    const inside = x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
    const alpha = Math.min(1, style.opacity(i));
    if (!(inside && r > 0 && reach < FAR && alpha > 0)) continue;
    context.globalAlpha = alpha;
    if (style.ring > 0) mark(context, x, y, reach, haloColor);
    mark(context, x, y, r, fill(i));
  }
}

function fillFor(
  value: ((index: number) => number) | undefined,
  { fill, ramp }: PointsStyle,
  frame: Frame,
): (index: number) => string {
  const plain = colorOf(fill, frame);
  if (value === undefined) return plain;
  const words = ramp.words(frame);
  return (i) => {
    const v = value(i);
    if (!Number.isFinite(v)) return plain(i);
    const word = words[ramp.stepOf(v)]!;
    return `rgba(${word & 255}, ${(word >>> 8) & 255}, ${(word >>> 16) & 255}, ${(word >>> 24) / 255})`;
  };
}

function colorOf(fill: Channel<string>, frame: Frame): (index: number) => string {
  const fillOf = channel(fill);
  return (i) => frame.color(fillOf(i));
}
