import type { I, V, W } from "./lanes-scalar.ts";

/* The words of `lane-halves.ts`, on one lane at a time: there is no high half. */

/* @inline */
export function splatWide(x: f64): W {
  return x;
}

/* @inline */
export function wideConstant(table: usize, i: usize): W {
  return load<f64>(table + 8 * i);
}

/* @inline */
export function low(a: V): W {
  return <f64>a;
}

/* @inline */
export function high(_a: V): W {
  return 0;
}

/* @inline */
export function narrow(low: W, _high: W): V {
  return <f32>low;
}

/* @inline */
export function lowBits(low: W, _high: W): I {
  return <i32>reinterpret<i64>(low);
}

/* @inline */
export function addWide(a: W, b: W): W {
  return a + b;
}

/* @inline */
export function subWide(a: W, b: W): W {
  return a - b;
}

/* @inline */
export function mulWide(a: W, b: W): W {
  return a * b;
}

/* @inline */
export function storeSums(p: usize, offset: usize, low: W, _high: W): void {
  store<f64>(p + 2 * offset, low);
}

/* @inline */
export function sumsLow(p: usize, offset: usize): W {
  return load<f64>(p + 2 * offset);
}

/* @inline */
export function sumsHigh(_p: usize, _offset: usize): W {
  return 0;
}

export const WIDE: usize = 8;

/* @inline */
export function loadWidened(p: usize): W {
  return <f64>load<f32>(p);
}

/* @inline */
export function storeNarrowed(p: usize, a: W): void {
  store<f32>(p, <f32>a);
}
