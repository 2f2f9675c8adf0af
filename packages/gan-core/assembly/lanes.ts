/*
 * The words the kernels are written in, on four lanes at a time; those for whole numbers, for f64 and for moving numbers
 * about are in files of their own. A file with the ending `-scalar` has the same words for machines without SIMD, one
 * lane at a time, and takes the other's place in that build. Every word rounds once, in f32 or f64, and none but those
 * of `dots.ts` mixes lanes: so both builds give the same bits.
 */

/** As many f32 as are worked on together. */
export type V = v128;
/** As many i32, or masks: all bits of a lane set, or none. */
export type I = v128;
/** Half as many f64; a V widens to two of them. */
export type W = v128;

/** Bytes in a V. */
export const SIZE: usize = 16;

/** The number in every lane. */
/* @inline */
export function splat(x: f32): V {
  return f32x4.splat(x);
}

/** The number at p + k in every lane. k: a literal, 0, 4, 8 or 12. */
/* @inline */
export function splatAt(p: usize, k: usize): V {
  // The compiler takes an offset only as a literal; of these lines its optimizer keeps one.
  if (k === 4) return v128.load32_splat(p, 4);
  if (k === 8) return v128.load32_splat(p, 8);
  if (k === 12) return v128.load32_splat(p, 12);
  return v128.load32_splat(p);
}

/**
 * The i-th number of a table, in every lane. Constants of inner loops are read from memory, one instruction each;
 * written as literals they would be built anew at every use, by three or four.
 */
/* @inline */
export function constant(table: usize, i: usize): V {
  return v128.load32_splat(table + 4 * i);
}

/** 1, 2 and −0. */
const NUMBERS = memory.data<f32>([1, 2, -0.0]);

/* @inline */
export function one(): V {
  return v128.load32_splat(NUMBERS);
}

/* @inline */
export function two(): V {
  return v128.load32_splat(NUMBERS + 4);
}

/* @inline */
export function add(a: V, b: V): V {
  return f32x4.add(a, b);
}

/* @inline */
export function sub(a: V, b: V): V {
  return f32x4.sub(a, b);
}

/* @inline */
export function mul(a: V, b: V): V {
  return f32x4.mul(a, b);
}

/* @inline */
export function div(a: V, b: V): V {
  return f32x4.div(a, b);
}

/* @inline */
export function sqrt(a: V): V {
  return f32x4.sqrt(a);
}

/* @inline */
export function abs(a: V): V {
  return f32x4.abs(a);
}

/* @inline */
export function neg(a: V): V {
  return f32x4.neg(a);
}

/** −|a| */
/* @inline */
export function negAbs(a: V): V {
  return v128.or(a, v128.load32_splat(NUMBERS + 8));
}

/** a · b + c, rounded twice: the same on every machine, in every build. */
/* @inline */
export function muladd(a: V, b: V, c: V): V {
  return f32x4.add(f32x4.mul(a, b), c);
}

/** a · b + c; in the relaxed build rounded once where the machine can, and then much faster. */
/* @inline */
export function madd(a: V, b: V, c: V): V {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** b where it is larger, else a: NaN in a stays. */
/* @inline */
export function larger(a: V, b: V): V {
  return f32x4.pmax(a, b);
}

/** b where it is smaller, else a: NaN in a stays. */
/* @inline */
export function smaller(a: V, b: V): V {
  return f32x4.pmin(a, b);
}

/** Mask of a > b. */
/* @inline */
export function greater(a: V, b: V): I {
  return f32x4.gt(a, b);
}

/** a where the mask is set, else b. */
/* @inline */
export function where(mask: I, a: V, b: V): V {
  return v128.bitselect(a, b, mask);
}

/** a where the mask is set, else 0. */
/* @inline */
export function keep(mask: I, a: V): V {
  return v128.and(mask, a);
}

/** The first lane. */
/* @inline */
export function first(a: V): f32 {
  return f32x4.extract_lane(a, 0);
}

/** The mask that is set everywhere. */
/* @inline */
export function all(): I {
  return i32x4.splat(-1);
}

/** Mask of the lanes below n, where the first is lane l. */
/* @inline */
export function below(l: i32, n: i32): I {
  return i32x4.gt_s(i32x4.splat(n - l), i32x4(0, 1, 2, 3));
}

/** Whether every lane is 0. */
/* @inline */
export function allZero(a: V): bool {
  return i32x4.all_true(f32x4.eq(a, f32x4.splat(0)));
}
