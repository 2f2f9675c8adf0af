import type { Grid } from "../geometry/grid.ts";
import { measureCell, type Quad } from "../geometry/quad.ts";
import type { Context2D } from "../layer.ts";
import type { Shade } from "./manifold-pixels.ts";

/** Fills each quad as a path of its own, so that layers of a folded sheet add up. */
export function fillQuads(context: Context2D, { columns, rows, points: p }: Grid, shade: Shade): void {
  const quad: Quad = { area: 0, folded: false, cutAC: true };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = 2 * (row * columns + column);
      const b = a + 2;
      const d = a + 2 * columns;
      const c = d + 2;
      measureCell(quad, p, a / 2, columns);
      if (!Number.isFinite(quad.area)) continue;
      context.globalAlpha = shade(quad.area);
      if (!quad.folded) fillPolygon(context, p, a, b, c, d);
      else if (quad.cutAC) {
        fillPolygon(context, p, a, b, c);
        fillPolygon(context, p, a, c, d);
      } else {
        fillPolygon(context, p, a, b, d);
        fillPolygon(context, p, b, c, d);
      }
    }
  }
}

function fillPolygon(context: Context2D, p: Float32Array, a: number, b: number, c: number, d = -1): void {
  context.beginPath();
  context.moveTo(p[a]!, p[a + 1]!);
  context.lineTo(p[b]!, p[b + 1]!);
  context.lineTo(p[c]!, p[c + 1]!);
  if (d >= 0) context.lineTo(p[d]!, p[d + 1]!);
  context.fill();
}

/** Strokes every so many rows and columns as one path: where lines cross they are no darker. */
export function strokeGrid(context: Context2D, { columns, rows, points }: Grid, every: number): void {
  context.beginPath();
  for (let row = 0; row < rows; row += every) traceLine(context, points, row * columns, 1, columns);
  for (let column = 0; column < columns; column += every) traceLine(context, points, column, columns, rows);
  context.stroke();
}

/** Adds a line through `count` vertices from `first`, `step` apart, with a gap where one is not finite. */
export function traceLine(context: Context2D, points: Float32Array, first: number, step: number, count: number): void {
  let down = false;
  for (let k = 0; k < count; k++) {
    const i = 2 * (first + k * step);
    const x = points[i]!;
    const y = points[i + 1]!;
    const finite = Number.isFinite(x + y);
    if (finite && down) context.lineTo(x, y);
    else if (finite) context.moveTo(x, y);
    down = finite;
  }
}

/** Fills a dot on each vertex, all as one path. */
export function fillDots(context: Context2D, { columns, points }: Grid, radius: number): void {
  if (radius === 0) return;
  context.beginPath();
  for (let i = 0; i < columns; i++) {
    const x = points[2 * i]!;
    const y = points[2 * i + 1]!;
    if (!Number.isFinite(x + y)) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}
