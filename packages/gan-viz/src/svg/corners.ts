/** What draws a path, and where it has come to. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, counter?: boolean): void;
  closePath(): void;
  /** NaN before the path has begun. */
  at(): readonly [x: number, y: number];
}

/** Goes towards a corner and leaves it for another point, by the circle of that radius which touches both ways. */
export function arcTo(pen: Pen, x1: number, y1: number, x2: number, y2: number, radius: number): void {
  if (!Number.isFinite(x1 + y1 + x2 + y2 + radius)) return;
  if (Number.isNaN(pen.at()[0])) pen.moveTo(x1, y1);
  const [x0, y0] = pen.at();
  const [ax, ay, bx, by] = [x0 - x1, y0 - y1, x2 - x1, y2 - y1];
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  const cross = ax * by - ay * bx;
  if (!(a > 0 && b > 0 && radius > 0) || Math.abs(cross) < 1e-9 * a * b) {
    pen.lineTo(x1, y1);
    return;
  }
  // Half the angle between the ways is θ: the circle touches at radius / tan θ, its centre lies at radius / sin θ.
  const half = Math.acos(Math.max(-1, Math.min(1, (ax * bx + ay * by) / (a * b)))) / 2;
  const along = radius / Math.tan(half);
  const [mx, my] = [ax / a + bx / b, ay / a + by / b];
  const out = radius / Math.sin(half) / Math.hypot(mx, my);
  const [cx, cy] = [x1 + mx * out, y1 + my * out];
  const start = Math.atan2(y1 + (ay / a) * along - cy, x1 + (ax / a) * along - cx);
  const end = Math.atan2(y1 + (by / b) * along - cy, x1 + (bx / b) * along - cx);
  pen.arc(cx, cy, radius, start, end, cross > 0);
}

const ROUND = 0.5523; // of the way to the corner: a cubic curve is then nearest to a quarter of a circle

/** A rectangle with rounded corners: one radius, or up to four from the upper left on. Too large ones shrink alike. */
export function roundRect(pen: Pen, x: number, y: number, width: number, height: number, radii: unknown = 0): void {
  if (!Number.isFinite(x + y + width + height)) return;
  const given = (Array.isArray(radii) ? radii : [radii]).map((radius) => (typeof radius === "number" ? radius : 0));
  const [tl = 0, tr = tl, br = tl, bl = tr] = given;
  const across = Math.abs(width) / Math.max(tl + tr, bl + br, 1e-9);
  const down = Math.abs(height) / Math.max(tl + bl, tr + br, 1e-9);
  const fit = Math.min(1, across, down);
  const [sx, sy] = [Math.sign(width) * fit, Math.sign(height) * fit];
  const [right, bottom] = [x + width, y + height];
  pen.moveTo(x, y + sy * tl);
  corner(pen, x, y, x + sx * tl, y);
  pen.lineTo(right - sx * tr, y);
  corner(pen, right, y, right, y + sy * tr);
  pen.lineTo(right, bottom - sy * br);
  corner(pen, right, bottom, right - sx * br, bottom);
  pen.lineTo(x + sx * bl, bottom);
  corner(pen, x, bottom, x, bottom - sy * bl);
  pen.closePath();
  pen.moveTo(x, y);
}

function corner(pen: Pen, cx: number, cy: number, x: number, y: number): void {
  const [x0, y0] = pen.at();
  if (x0 === x && y0 === y) return;
  const [x1, y1] = [x0 + ROUND * (cx - x0), y0 + ROUND * (cy - y0)];
  pen.bezierCurveTo(x1, y1, x + ROUND * (cx - x), y + ROUND * (cy - y), x, y);
}
