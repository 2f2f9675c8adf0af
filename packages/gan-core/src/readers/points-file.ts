import { checkNumber, refuse } from "../check.ts";

/** What a file of points says, in the words of the `points` distribution: `points({ ...readPointsCsv(text) })`. */
export interface PointsFile {
  /** Flat and row-major: x0, y0, x1, y1, … for two dimensions. */
  readonly points: number[];
  /** Numbers per point. */
  readonly dims: number;
}

export interface ReadOptions {
  /** A file with more numbers than this is refused. Default 2,000,000: a million points in the plane. */
  readonly maxNumbers?: number;
}

/** The most numbers a point may have: as many as the `points` distribution takes. */
const maxDims = 64;

/** Whether one more point fits: asked before a reader keeps it. `path` names the point in the error. */
export function checkRoom(path: string, count: number, dims: number, options: ReadOptions): void {
  const { maxNumbers = 2_000_000 } = options;
  checkNumber("maxNumbers", maxNumbers, { min: 1, integer: true });
  if (!(dims >= 1 && dims <= maxDims)) refuse(path, `must have 1 to ${maxDims} numbers`, dims);
  if (count + dims > maxNumbers) refuse(path, `must be within the first ${maxNumbers} numbers`, count + dims);
}
