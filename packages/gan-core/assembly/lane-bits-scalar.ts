import type { I, V } from "./lanes-scalar.ts";

/* The words of `lane-bits.ts`, on one lane at a time. */

/* @inline */
export function whole(table: usize, i: usize): I {
  return load<i32>(table + 4 * i);
}

/* @inline */
export function bits(a: V): I {
  return reinterpret<i32>(a);
}

/* @inline */
export function fromBits(a: I): V {
  return reinterpret<f32>(a);
}

/* @inline */
export function toNumber(a: I): V {
  return <f32>a;
}

/* @inline */
export function plus(a: I, b: I): I {
  return a + b;
}

/* @inline */
export function minus(a: I, b: I): I {
  return a - b;
}

/* @inline */
export function and(a: I, b: I): I {
  return a & b;
}

/* @inline */
export function or(a: I, b: I): I {
  return a | b;
}

/* @inline */
export function xor(a: I, b: I): I {
  return a ^ b;
}

/* @inline */
export function shiftLeft(a: I, k: i32): I {
  return a << k;
}

/* @inline */
export function shiftRight(a: I, k: i32): I {
  return a >>> k;
}

/* @inline */
export function shiftRightSigned(a: I, k: i32): I {
  return a >> k;
}

/* @inline */
export function same(a: I, b: I): I {
  return -i32(a === b);
}
