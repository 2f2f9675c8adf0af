import { greater, keep, larger, mul, SIZE, splat, type V, where } from "./lanes.ts";

/*
 * What becomes of a sum v as a matrix kernel stores it; m is the number at the same place of a second block, and s a
 * slope in [0, 1]:
 *
 * | AS_IS | v             | TIMES      | v · m                     |
 * | RELU  | max(v, 0)     | RELU_MASK  | v where m > 0, else 0     |
 * | LEAKY | max(v, s · v) | LEAKY_MASK | v where m > 0, else s · v |
 *
 * NaN stays NaN.
 */
export const AS_IS = 0;
export const RELU = 1;
export const LEAKY = 2;
export const TIMES = 3;
export const RELU_MASK = 4;
export const LEAKY_MASK = 5;

/** Stores two vectors of a row. response: a literal. m is not read where the response has none. */
/* @inline */
export function putRow(response: i32, slope: V, to: usize, m: usize, v0: V, v1: V): void {
  store<V>(to, respond(response, v0, slope, m));
  store<V>(to, respond(response, v1, slope, m + SIZE), SIZE);
}

/* @inline */
function respond(response: i32, v: V, slope: V, m: usize): V {
  if (response === RELU) return larger(v, splat(0));
  if (response === LEAKY) return larger(v, mul(slope, v));
  if (response === TIMES) return mul(v, load<V>(m));
  if (response === RELU_MASK) return keep(greater(load<V>(m), splat(0)), v);
  if (response === LEAKY_MASK) return where(greater(load<V>(m), splat(0)), v, mul(slope, v));
  return v;
}
