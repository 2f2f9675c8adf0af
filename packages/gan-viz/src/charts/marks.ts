import type { Context2D } from "../layer.ts";

/** A disc with a ring of `halo` around it: what is real. Sizes as `points` draws them. */
export function realMark(context: Context2D, x: number, y: number, color: string, halo: string, radius = 2.5): void {
  context.beginPath();
  context.arc(x, y, radius + RING, 0, 2 * Math.PI);
  context.fillStyle = halo;
  context.fill();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** A diamond with a ring of `halo` around it: what is fake. */
export function fakeMark(context: Context2D, x: number, y: number, color: string, halo: string, radius = 3.1): void {
  diamond(context, x, y, radius + RING * Math.SQRT2, halo);
  diamond(context, x, y, radius, color);
}

const RING = 0.8; // CSS pixels

function diamond(context: Context2D, x: number, y: number, r: number, color: string): void {
  context.beginPath();
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.closePath();
  context.fillStyle = color;
  context.fill();
}
