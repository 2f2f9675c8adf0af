import type { Frame } from "../layer.ts";

/** Data that may be told apart without being read. */
export interface Versioned {
  /** Raise it to say that the arrays of this same object have changed. Absent, another object says so. */
  readonly version?: number;
}

/** What a computation rests on besides the data: nothing, or the view: domains, plot and canvas. */
export type Basis = "data" | "view";

/**
 * Computes when asked for the first time and then only when the answer may differ: for another data object, another
 * `version` of the same one or, on the basis of the view, another place in the frame. Arrays are not compared, so who
 * changes them in place passes a new object or raises its version.
 */
export function remember<Data extends Versioned, Result>(
  basis: Basis,
  compute: (data: Data, frame: Frame) => Result,
): (data: Data, frame: Frame) => Result {
  const known = new Float64Array(SIGHT).fill(Number.NaN);
  const present = new Float64Array(SIGHT);
  let last: { readonly data: Data; readonly version: number | undefined; readonly result: Result } | undefined;

  return (data, frame) => {
    const fresh = last === undefined || last.data !== data || last.version !== data.version;
    const moved = basis === "view" && !same(known, look(present, frame));
    if (!fresh && !moved) return last!.result;
    const result = compute(data, frame);
    if (basis === "view") known.set(present);
    last = { data, version: data.version, result };
    return result;
  };
}

const SIGHT = 12;

function look(target: Float64Array, frame: Frame): Float64Array {
  const { xDomain, yDomain, plot } = frame;
  target[0] = xDomain[0];
  target[1] = xDomain[1];
  target[2] = yDomain[0];
  target[3] = yDomain[1];
  target[4] = plot.left;
  target[5] = plot.top;
  target[6] = plot.right;
  target[7] = plot.bottom;
  target[8] = frame.x(xDomain[0]);
  target[9] = frame.x(xDomain[1]);
  target[10] = frame.y(yDomain[0]);
  target[11] = frame.y(yDomain[1]);
  return target;
}

/** Whether all numbers are alike; NaN is like NaN. */
function same(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
