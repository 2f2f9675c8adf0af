/**
 * A quad of the plane as a sheet has it: two triangles, for four corners rarely lie flat once a map has moved them.
 *
 * A quad may be cut along either diagonal. The cut taken is the one with the smaller total area:
 *
 *   area = min(|abc| + |acd|, |abd| + |bcd|),  |pqr| the area of triangle pqr
 *
 * For a simple polygon, convex or not, that is the polygon's own area. For one whose sides cross (a bow-tie) it is
 * the area of paper in the fold. The shoelace formula would count one half of a bow-tie as negative and find next to
 * nothing: the fold would seem to be where the sheet is densest.
 */
export interface Quad {
  /** Square units of the corners. Zero only if all four lie on a line. */
  area: number;
  /** Whether the sheet turns over inside the quad, so that its two triangles lie face to face. */
  folded: boolean;
  /** Whether the cut runs from corner a to corner c (else from b to d). */
  cutAC: boolean;
}

/** Measures the quad with corners a, b, c, d in order around it; writes into `quad`, for there are many a frame. */
export function measureQuad(
  quad: Quad,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): Quad {
  const abc = signedArea(ax, ay, bx, by, cx, cy);
  const acd = signedArea(ax, ay, cx, cy, dx, dy);
  const abd = signedArea(ax, ay, bx, by, dx, dy);
  const bcd = signedArea(bx, by, cx, cy, dx, dy);
  const alongAC = Math.abs(abc) + Math.abs(acd);
  const alongBD = Math.abs(abd) + Math.abs(bcd);
  quad.cutAC = alongAC <= alongBD;
  quad.area = quad.cutAC ? alongAC : alongBD;
  quad.folded = quad.cutAC ? abc * acd < 0 : abd * bcd < 0;
  return quad;
}

/** Measures the cell of a grid of vertices x0, y0, x1, y1, … whose first corner is vertex a, in rows of `columns`. */
export function measureCell(quad: Quad, p: Float32Array, a: number, columns: number): Quad {
  const i = 2 * a;
  const j = 2 * (a + columns);
  return measureQuad(quad, p[i]!, p[i + 1]!, p[i + 2]!, p[i + 3]!, p[j + 2]!, p[j + 3]!, p[j]!, p[j + 1]!);
}

function signedArea(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  return ((qx - px) * (ry - py) - (rx - px) * (qy - py)) / 2;
}
