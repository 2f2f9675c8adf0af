import { checkRange, checkWhole, refuse } from "../check.ts";
import { blendArrays } from "../geometry/blend.ts";
import { type Grid, place } from "../geometry/grid.ts";
import { createProjection, readProjection } from "../geometry/projection.ts";
import { measureCell, type Quad } from "../geometry/quad.ts";
import { createRaster } from "../geometry/raster.ts";
import type { Layer } from "../layer.ts";
import { formatCount, formatNumber } from "./describe.ts";
import { type ManifoldOptions, resolveManifold } from "./manifold-options.ts";
import { fillDots, fillQuads, strokeGrid, traceLine } from "./manifold-paths.ts";
import { createQuadPainter } from "./manifold-pixels.ts";

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

/**
 * Draws the sheet into which a map takes a grid of equal masses: the squeezed parts darker, in proportion to their
 * true density.
 *
 *   ρ = (cellMass / quad area) · plot area      density, in multiples of an even spread over the plot
 *   opacity = ρ / (ρ + halfDensity), held within [minOpacity, maxOpacity]
 *
 * Layers of a folded sheet add up. A quad that is itself folded is filled as its two triangles, and its area is theirs.
 * Quads and lines with a vertex that is not finite are left out.
 *
 * On a canvas the pixels of all quads are written at once, so neighbours leave no seam; elsewhere each is a path.
 */
export function manifold(options: ManifoldOptions = {}): Layer<ManifoldData> {
  const style = resolveManifold(options);
  const raster = createRaster();
  const projection = createProjection();
  const paintQuads = createQuadPainter();
  const grid = { columns: 0, rows: 0, points: new Float32Array(0) } satisfies Grid;
  const between: { -readonly [Key in keyof ManifoldData]: ManifoldData[Key] } = {
    columns: 0,
    rows: 0,
    vertices: grid.points,
    cellMass: 1,
  };
  let cellPixels = 0;

  /** The density ρ is cellPixels / area; written so that a quad without area is as dense as can be. */
  function shade(area: number): number {
    const opacity = cellPixels / (cellPixels + style.halfDensity * area);
    return Math.min(style.maxOpacity, Math.max(style.minOpacity, opacity));
  }

  return {
    id: "manifold",
    draw(context, data, frame) {
      const { columns, rows, vertices, cellMass, latents, blend = 1 } = checkData(data);
      if (grid.points.length !== vertices.length) grid.points = new Float32Array(vertices.length);
      grid.columns = columns;
      grid.rows = rows;
      place(grid.points, vertices, latents, blend, readProjection(projection, frame));
      const fill = frame.color(style.fill);
      context.fillStyle = fill;
      context.strokeStyle = frame.color(style.stroke);
      context.lineJoin = "round";
      if (rows === 1) {
        fillDots(context, grid, style.dotRadius);
        context.lineWidth = style.curveWidth;
        context.beginPath();
        traceLine(context, grid.points, 0, 1, columns);
        context.stroke();
        return;
      }
      const { left, top, right, bottom } = frame.plot;
      cellPixels = cellMass * (right - left) * (bottom - top);
      if (!paintQuads(context, grid, shade, fill, frame, raster)) fillQuads(context, grid, shade);
      if (style.every === 0) return;
      context.lineWidth = style.lineWidth;
      context.globalAlpha = style.lineOpacity;
      strokeGrid(context, grid, style.every);
    },
    summarize: (data) => summarize(checkData(data)),
    blend(from, to, t) {
      const same = from.columns === to.columns && from.rows === to.rows;
      if (!same) return to;
      const { latents, blend = 1 } = to;
      between.vertices = blendArrays(between.vertices, from.vertices, to.vertices, t);
      between.blend = (from.blend ?? 1) * (1 - t) + blend * t;
      if (latents === undefined) delete between.latents;
      else between.latents = latents;
      return Object.assign(between, { columns: to.columns, rows: to.rows, cellMass: to.cellMass });
    },
  };
}

/** How much the sheet is squeezed, and how often it is folded. */
function summarize({ columns, rows, vertices: v }: ManifoldData): string {
  if (rows === 1) return `A curve of ${formatCount(columns)} vertices.`;
  const quad: Quad = { area: 0, folded: false, cutAC: true };
  let [count, folded, least, most] = [0, 0, Infinity, 0];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      measureCell(quad, v, row * columns + column, columns);
      if (!Number.isFinite(quad.area)) continue;
      count++;
      if (quad.folded) folded++;
      least = Math.min(least, quad.area);
      most = Math.max(most, quad.area);
    }
  }
  if (count === 0) return "A sheet without a finite cell.";
  const spread =
    least > 0 ? `the largest ${formatNumber(most / least)} times the smallest` : "some squeezed to nothing";
  return `A sheet of ${formatCount(count)} cells, ${spread}; ${formatCount(folded)} of them folded.`;
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
