import { arcTo, roundRect } from "./corners.ts";
import { keepsCircles, type Matrix, stretch } from "./matrix.ts";
import { decimal } from "./write.ts";

const TURN = 2 * Math.PI;

/** A circle, if that is all a path is. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A path being drawn: where it has been, as SVG writes it, in pixels of the picture. */
export interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, counter?: boolean): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    turn: number,
    start: number,
    end: number,
    counter?: boolean,
  ): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void;
  closePath(): void;
  /** As the `d` of a path; "" while nothing was drawn. */
  data(): string;
  circle(): Circle | undefined;
}

/**
 * A path under a canvas's rules: points pass through the map that holds when they are added, numbers that are not
 * finite are ignored, and a line without a beginning begins where it would end.
 *
 * Arcs are written as cubic curves of at most an eighth of a turn each (off by less than 5e-6 of the radius), unless
 * the map keeps circles: then as arcs.
 */
export function createPath(matrix: () => Matrix, places: number): Path {
  const parts: string[] = [];
  let whole: Circle | undefined; // the circle the path began with
  let [startX, startY, x0, y0] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

  function point(x: number, y: number): string {
    const [a, b, c, d, e, f] = matrix();
    return `${decimal(a * x + c * y + e, places)} ${decimal(b * x + d * y + f, places)}`;
  }

  function moveTo(x: number, y: number): void {
    if (!Number.isFinite(x + y)) return;
    parts.push(`M${point(x, y)}`);
    [startX, startY, x0, y0] = [x, y, x, y];
  }

  function lineTo(x: number, y: number): void {
    if (!Number.isFinite(x + y)) return;
    if (Number.isNaN(x0)) {
      moveTo(x, y);
      return;
    }
    parts.push(`L${point(x, y)}`);
    [x0, y0] = [x, y];
  }

  function bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (!Number.isFinite(x1 + y1 + x2 + y2 + x + y)) return;
    if (Number.isNaN(x0)) moveTo(x1, y1);
    parts.push(`C${point(x1, y1)} ${point(x2, y2)} ${point(x, y)}`);
    [x0, y0] = [x, y];
  }

  function closePath(): void {
    if (Number.isNaN(x0)) return;
    parts.push("Z");
    [x0, y0] = [startX, startY];
  }

  function ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    turn: number,
    start: number,
    end: number,
    counter = false,
  ): void {
    if (!Number.isFinite(x + y + rx + ry + turn + start + end)) return;
    if (rx < 0 || ry < 0) throw new RangeError(`toSVG: radii must be at least 0, got ${Math.min(rx, ry)}.`);
    const sweep = sweepOf(start, end, counter);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const at = (angle: number): readonly [number, number] => {
      const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      return [x + u * cos - v * sin, y + u * sin + v * cos];
    };
    const round = rx === ry && keepsCircles(matrix());
    if (round && parts.length === 0 && Math.abs(sweep) === TURN) whole = circleOf(x, y, rx);
    lineTo(...at(start));
    if (sweep === 0 || (rx === 0 && ry === 0)) return;
    const steps = Math.ceil(Math.abs(sweep) / (round ? Math.PI : Math.PI / 4) - 1e-9);
    for (let k = 1; k <= steps; k++) {
      const [from, to] = [start + (sweep * (k - 1)) / steps, start + (sweep * k) / steps];
      if (round) arcPiece(rx, sweep > 0, at(to));
      else curvePiece(x, y, rx, ry, cos, sin, from, to);
    }
  }

  function circleOf(x: number, y: number, radius: number): Circle {
    const [a, b, c, d, e, f] = matrix();
    return { x: a * x + c * y + e, y: b * x + d * y + f, radius: radius * stretch(matrix()) };
  }

  function arcPiece(radius: number, clockwise: boolean, [x, y]: readonly [number, number]): void {
    const [a, b, c, d] = matrix();
    const r = decimal(radius * stretch(matrix()), places);
    const sweepFlag = clockwise === a * d - b * c > 0 ? 1 : 0;
    parts.push(`A${r} ${r} 0 0 ${sweepFlag} ${point(x, y)}`);
    [x0, y0] = [x, y];
  }

  function curvePiece(
    x: number,
    y: number,
    rx: number,
    ry: number,
    cos: number,
    sin: number,
    from: number,
    to: number,
  ): void {
    const k = (4 / 3) * Math.tan((to - from) / 4);
    const place = (u: number, v: number): [number, number] => [
      x + rx * u * cos - ry * v * sin,
      y + rx * u * sin + ry * v * cos,
    ];
    const [c0, s0, c1, s1] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
    bezierCurveTo(...place(c0 - k * s0, s0 + k * c0), ...place(c1 + k * s1, s1 - k * c1), ...place(c1, s1));
  }

  function rect(x: number, y: number, width: number, height: number): void {
    if (!Number.isFinite(x + y + width + height)) return;
    moveTo(x, y);
    lineTo(x + width, y);
    lineTo(x + width, y + height);
    lineTo(x, y + height);
    closePath();
  }

  const arc: Path["arc"] = (x, y, radius, start, end, counter) => ellipse(x, y, radius, radius, 0, start, end, counter);
  const pen = { moveTo, lineTo, bezierCurveTo, arc, closePath, at: () => [x0, y0] as const };

  return {
    moveTo,
    lineTo,
    bezierCurveTo,
    ellipse,
    rect,
    closePath,
    quadraticCurveTo(x1, y1, x, y) {
      if (!Number.isFinite(x1 + y1 + x + y)) return;
      if (Number.isNaN(x0)) moveTo(x1, y1);
      parts.push(`Q${point(x1, y1)} ${point(x, y)}`);
      [x0, y0] = [x, y];
    },
    arc,
    arcTo: (x1, y1, x2, y2, radius) => arcTo(pen, x1, y1, x2, y2, radius),
    roundRect: (x, y, width, height, radii) => roundRect(pen, x, y, width, height, radii),
    data: () => parts.join(""),
    circle: () => (parts.length === 3 || (parts.length === 4 && parts[3] === "Z") ? whole : undefined),
  };
}

/** How far an arc turns from start to end, positive clockwise on a screen, at most once around. */
function sweepOf(start: number, end: number, counter: boolean): number {
  const way = counter ? start - end : end - start;
  if (way >= TURN) return counter ? -TURN : TURN;
  const rest = way - TURN * Math.floor(way / TURN);
  return counter ? -rest : rest;
}
