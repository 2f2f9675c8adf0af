import type { I, V } from "./lanes.ts";

/* The words of `lanes.ts` for whole numbers and bits. */

/** The i-th whole number of a table, in every lane: as `constant`, read and not built. */
/* @inline */
export function whole(table: usize, i: usize): I {
  return v128.load32_splat(table + 4 * i);
}

/* @inline */
export function bits(a: V): I {
  return a;
}

/* @inline */
export function fromBits(a: I): V {
  return a;
}

/** Rounded to f32. */
/* @inline */
export function toNumber(a: I): V {
  return f32x4.convert_i32x4_s(a);
}

/* @inline */
export function plus(a: I, b: I): I {
  return i32x4.add(a, b);
}

/* @inline */
export function minus(a: I, b: I): I {
  return i32x4.sub(a, b);
}

/* @inline */
export function and(a: I, b: I): I {
  return v128.and(a, b);
}

/* @inline */
export function or(a: I, b: I): I {
  return v128.or(a, b);
}

/* @inline */
export function xor(a: I, b: I): I {
  return v128.xor(a, b);
}

/* @inline */
export function shiftLeft(a: I, k: i32): I {
  return i32x4.shl(a, k);
}

/** Zeros come in from the left. */
/* @inline */
export function shiftRight(a: I, k: i32): I {
  return i32x4.shr_u(a, k);
}

/** The sign comes in from the left. */
/* @inline */
export function shiftRightSigned(a: I, k: i32): I {
  return i32x4.shr_s(a, k);
}

/** Mask of a = b. */
/* @inline */
export function same(a: I, b: I): I {
  return i32x4.eq(a, b);
}
