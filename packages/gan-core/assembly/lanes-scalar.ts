/*
 * The words of `lanes.ts`, on one lane at a time, for machines without SIMD. Kernels that add lanes up go through them in
 * four rounds, lanes 0, 4, 8 … first.
 */

/** As many f32 as are worked on together: one. */
export type V = f32;
/** An i32, or a mask: all bits set, or none. */
export type I = i32;
/** What a V widens to; there is no high half. */
export type W = f64;

/** Bytes in a V. */
export const SIZE: usize = 4;

/* @inline */
export function splat(x: f32): V {
  return x;
}

/* @inline */
export function splatAt(p: usize, k: usize): V {
  return load<f32>(p + k);
}

/* @inline */
export function one(): V {
  return 1;
}

/* @inline */
export function two(): V {
  return 2;
}

/* @inline */
export function add(a: V, b: V): V {
  return a + b;
}

/* @inline */
export function sub(a: V, b: V): V {
  return a - b;
}

/* @inline */
export function mul(a: V, b: V): V {
  return a * b;
}

/* @inline */
export function div(a: V, b: V): V {
  return a / b;
}

/* @inline */
export function sqrt(a: V): V {
  return f32.sqrt(a);
}

/* @inline */
export function abs(a: V): V {
  return f32.abs(a);
}

/* @inline */
export function neg(a: V): V {
  return -a;
}

/* @inline */
export function negAbs(a: V): V {
  return -f32.abs(a);
}

/* @inline */
export function muladd(a: V, b: V, c: V): V {
  return a * b + c;
}

/* @inline */
export function madd(a: V, b: V, c: V): V {
  return a * b + c;
}

/* @inline */
export function larger(a: V, b: V): V {
  return a < b ? b : a;
}

/* @inline */
export function smaller(a: V, b: V): V {
  return b < a ? b : a;
}

/* @inline */
export function greater(a: V, b: V): I {
  return -i32(a > b);
}

/* @inline */
export function where(mask: I, a: V, b: V): V {
  return mask ? a : b;
}

/* @inline */
export function keep(mask: I, a: V): V {
  return reinterpret<f32>(mask & reinterpret<i32>(a));
}

/* @inline */
export function first(a: V): f32 {
  return a;
}

/* @inline */
export function constant(table: usize, i: usize): V {
  return load<f32>(table + 4 * i);
}

/* @inline */
export function all(): I {
  return -1;
}

/* @inline */
export function below(l: i32, n: i32): I {
  return -i32(l < n);
}

/* @inline */
export function allZero(a: V): bool {
  return a === 0;
}
