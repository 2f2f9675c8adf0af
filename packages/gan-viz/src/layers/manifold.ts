import { line } from "d3-shape";
import { checkAtLeast, checkPositive, checkRange, checkText, checkWhole, refuse } from "../check.ts";
import { type Grid, place } from "../geometry/grid.ts";
import { measureQuad, type Quad } from "../geometry/quad.ts";
import type { Context2D, Layer } from "../layer.ts";

export interface ManifoldData {
  /** Vertices along a row of the grid. */
  readonly columns: number;
  /** Rows of vertices. 1 is a curve: the image of an interval. */
  readonly rows: number;
  /** Where each vertex of the grid lands: x0, y0, x1, y1, …, row-major. */
  readonly vertices: Float32Array;
  /** The share of all mass that each cell of the grid carries, in (0, 1]; the same for all. */
  readonly cellMass: number;
  /** Where each vertex started, in the same space and order. Needed for a blend below 1. */
  readonly latents?: Float32Array;
  /** 0 draws the latents, 1 the vertices, and between them the straight way from one to the other. Defaults to 1. */
  readonly blend?: number;
}

export interface ManifoldOptions {
  /** Colour of the sheet. Defaults to the colour of the canvas's text. */
  readonly fill?: string;
  /** Colour of the grid's lines and of a curve. Defaults to `fill`. */
  readonly stroke?: string;
  /** Opacity of the sparsest quads, in [0, 1]. Defaults to 0.07. */
  readonly minOpacity?: number;
  /** Opacity of the densest quads, in [0, 1]. Defaults to 0.34; more lets squeezed parts hide what is below. */
  readonly maxOpacity?: number;
  /** How many times denser than mass spread evenly over the frame a quad is when half opaque. Defaults to 8. */
  readonly halfDensity?: number;
  /** A line every so many rows and columns. Defaults to 2; 0 draws none. */
  readonly every?: number;
  /** CSS pixels. Defaults to 0.75. */
  readonly lineWidth?: number;
  /** In [0, 1]. Defaults to 0.34. */
  readonly lineOpacity?: number;
  /** Width of a curve, in CSS pixels. Defaults to 1.6. */
  readonly curveWidth?: number;
  /** Radius of a dot on each vertex of a curve, in CSS pixels; equal mass lies between dots. Defaults to 0: none. */
  readonly dotRadius?: number;
}

/**
 * Draws the sheet into which a map takes a grid of equal masses: the squeezed parts darker, in proportion to their
 * true density.
 *
 *   ρ = (cellMass / quad area) · frame area      density, in multiples of an even spread over the frame
 *   opacity = ρ / (ρ + halfDensity), held within [minOpacity, maxOpacity]
 *
 * Quads are filled one by one, so layers of a folded sheet add up. A quad that is itself folded is filled as its two
 * triangles, and its area is theirs. Quads and lines with a vertex that is not finite are left out.
 */
export function manifold(options: ManifoldOptions = {}): Layer<ManifoldData> {
  const style = resolve(options);
  let placed = new Float32Array(0);

  return {
    id: "manifold",
    draw(context, data, frame) {
      const { columns, rows, vertices, cellMass, latents, blend = 1 } = checkData(data);
      if (placed.length !== vertices.length) placed = new Float32Array(vertices.length);
      place(placed, vertices, latents, blend, frame);
      const grid = { columns, rows, points: placed };
      context.fillStyle = frame.color(style.fill);
      context.strokeStyle = frame.color(style.stroke);
      context.lineJoin = "round";
      if (rows === 1) {
        fillDots(context, grid, style);
        context.lineWidth = style.curveWidth;
        strokeLine(context, grid, 0, 1, columns);
        return;
      }
      fillQuads(context, grid, style, cellMass * frame.width * frame.height);
      strokeGrid(context, grid, style);
    },
  };
}

type Style = Required<ManifoldOptions>;

function resolve(options: ManifoldOptions): Style {
  const { fill = "currentColor", stroke = fill, every = 2, halfDensity = 8 } = options;
  const { minOpacity = 0.07, maxOpacity = 0.34, lineOpacity = 0.34 } = options;
  const { lineWidth = 0.75, curveWidth = 1.6, dotRadius = 0 } = options;
  checkText("manifold", "fill", fill);
  checkText("manifold", "stroke", stroke);
  checkRange("manifold", "maxOpacity", maxOpacity, 0, 1);
  checkRange("manifold", "minOpacity", minOpacity, 0, maxOpacity);
  checkRange("manifold", "lineOpacity", lineOpacity, 0, 1);
  checkPositive("manifold", "halfDensity", halfDensity);
  checkWhole("manifold", "every", every, 0);
  checkPositive("manifold", "lineWidth", lineWidth);
  checkPositive("manifold", "curveWidth", curveWidth);
  checkAtLeast("manifold", "dotRadius", dotRadius, 0);
  return {
    fill,
    stroke,
    every,
    halfDensity,
    minOpacity,
    maxOpacity,
    lineOpacity,
    lineWidth,
    curveWidth,
    dotRadius,
  };
}

function fillQuads(context: Context2D, { columns, rows, points: p }: Grid, style: Style, cellPixels: number): void {
  const quad: Quad = { area: 0, folded: false, cutAC: true };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = 2 * (row * columns + column);
      const b = a + 2;
      const d = a + 2 * columns;
      const c = d + 2;
      measureQuad(quad, p[a]!, p[a + 1]!, p[b]!, p[b + 1]!, p[c]!, p[c + 1]!, p[d]!, p[d + 1]!);
      if (!Number.isFinite(quad.area)) continue;
      // The density ρ is cellPixels / area; written so that a quad without area is as dense as can be.
      const opacity = cellPixels / (cellPixels + style.halfDensity * quad.area);
      context.globalAlpha = Math.min(style.maxOpacity, Math.max(style.minOpacity, opacity));
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

function strokeGrid(context: Context2D, grid: Grid, { every, lineWidth, lineOpacity }: Style): void {
  if (every === 0) return;
  context.lineWidth = lineWidth;
  context.globalAlpha = lineOpacity;
  const { columns, rows } = grid;
  for (let row = 0; row < rows; row += every) strokeLine(context, grid, row * columns, 1, columns);
  for (let column = 0; column < columns; column += every) strokeLine(context, grid, column, columns, rows);
}

/** Strokes through `count` vertices from `first`, `step` apart, with a gap where one is not finite. */
function strokeLine(context: Context2D, { points }: Grid, first: number, step: number, count: number): void {
  context.beginPath();
  line<number>()
    .x((i) => points[i]!)
    .y((i) => points[i + 1]!)
    .defined((i) => Number.isFinite(points[i]! + points[i + 1]!))
    .context(context as CanvasRenderingContext2D)(Array.from({ length: count }, (_, k) => 2 * (first + k * step)));
  context.stroke();
}

function fillDots(context: Context2D, { columns, points }: Grid, { dotRadius }: Style): void {
  if (dotRadius === 0) return;
  for (let i = 0; i < columns; i++) {
    const x = points[2 * i]!;
    const y = points[2 * i + 1]!;
    if (!Number.isFinite(x + y)) continue;
    context.beginPath();
    context.arc(x, y, dotRadius, 0, 2 * Math.PI);
    context.fill();
  }
}

function checkData(data: ManifoldData): ManifoldData {
  const { columns, rows, vertices, cellMass, latents, blend = 1 } = data;
  checkWhole("manifold", "columns", columns, 0);
  checkWhole("manifold", "rows", rows, 0);
  const length = 2 * columns * rows;
  if (vertices.length !== length) {
    refuse("manifold", `vertices must hold 2 · columns · rows = ${length} numbers`, vertices.length);
  }
  if (!(cellMass > 0 && cellMass <= 1)) refuse("manifold", "cellMass must be in (0, 1]", cellMass);
  checkRange("manifold", "blend", blend, 0, 1);
  if (blend < 1 && latents?.length !== length) {
    refuse("manifold", `latents must hold ${length} numbers for a blend below 1`, latents?.length);
  }
  return data;
}
