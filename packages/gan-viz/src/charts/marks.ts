import type { Context2D } from "../layer.ts";

/** A disc with a ring of `halo` around it: what is real. Sizes as `points` draws them. */
export function realMark(context: Context2D, x: number, y: number, color: string, halo: string, radius = 2.5): void {
  disc(context, x, y, radius + RING, halo);
  disc(context, x, y, radius, color);
}

/** A diamond with a ring of `halo` around it: what is fake. */
export function fakeMark(context: Context2D, x: number, y: number, color: string, halo: string, radius = 3.1): void {
  diamond(context, x, y, radius + RING * Math.SQRT2, halo);
  diamond(context, x, y, radius, color);
}

const RING = 0.8; // CSS pixels

/** Fills a disc of that radius. */
export function disc(context: Context2D, x: number, y: number, r: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fill();
}

/** Fills a square on its corner, of that half-diagonal. */
export function diamond(context: Context2D, x: number, y: number, r: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.fill();
}
