import { place } from "../geometry/scale.ts";
import { spread } from "../geometry/spread.ts";
import type { Context2D, Frame } from "../layer.ts";
import type { Area } from "./area.ts";
import { dotUprights } from "./uprights.ts";

/** The outline over the bins, from the axis and back to it; bins at 0 lie on it. */
export function steps(context: Context2D, area: Area, heights: Float64Array): void {
  const { left, right, base } = area;
  context.moveTo(left, base);
  for (let b = 0; b < heights.length; b++) {
    const y = place(area.y, heights[b]!);
    context.lineTo(left + ((right - left) * b) / heights.length, y);
    context.lineTo(left + ((right - left) * (b + 1)) / heights.length, y);
  }
  context.lineTo(right, base);
}

/** Dots an upright at each value inside the area. */
export function drawUprights(context: Context2D, frame: Frame, area: Area, values: readonly number[]): void {
  const middles = values.map((value) => Math.floor(place(area.x, value)) + 0.5);
  const inside = middles.filter((middle) => middle >= area.left && middle <= area.right);
  dotUprights(context, frame, area, inside);
}

/** Names each outline above its highest bin, in one row; names that would meet move apart. */
export function writePeaks(
  context: Context2D,
  frame: Frame,
  area: Area,
  heights: readonly [Float64Array, Float64Array],
  labels: readonly [string, string],
  colors: readonly [string, string],
  fontSize: number,
): void {
  context.font = frame.font(fontSize, 600);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  const named = [0, 1].filter((k) => labels[k] !== "" && heights[k as 0 | 1].some((height) => height > 0));
  const half = named.map((k) => context.measureText(labels[k]!).width / 2);
  const widest = Math.max(0, ...half);
  const wanted = named.map((k) => {
    const peak = heights[k as 0 | 1].indexOf(Math.max(...heights[k as 0 | 1]));
    const middle = area.left + ((area.right - area.left) * (peak + 0.5)) / heights[k as 0 | 1].length;
    return Math.max(area.left + widest, Math.min(area.right - widest, middle));
  });
  const gap = half.reduce((sum, one) => sum + one, 0) + 8;
  const places = spread(wanted, gap, area.left + widest, area.right - widest);
  for (let i = 0; i < named.length; i++) {
    context.fillStyle = frame.color(colors[named[i]!]!);
    context.fillText(labels[named[i]!]!, places[i]!, area.top - 5);
  }
}
