import type { I, V, W } from "./lanes.ts";

/*
 * The words of `lanes.ts` for f64, of which a vector holds half as many: a V widens to a low and a high half. Sums are
 * kept in memory, four f64 at p, lane l's in number l mod 4.
 */

/* @inline */
export function splatWide(x: f64): W {
  return f64x2.splat(x);
}

/** The i-th f64 of a table. */
/* @inline */
export function wideConstant(table: usize, i: usize): W {
  return v128.load64_splat(table + 8 * i);
}

/* @inline */
export function low(a: V): W {
  return f64x2.promote_low_f32x4(a);
}

/* @inline */
export function high(a: V): W {
  return f64x2.promote_low_f32x4(i32x4.shuffle(a, a, 2, 3, 2, 3));
}

/** Two halves, each rounded to f32. */
/* @inline */
export function narrow(low: W, high: W): V {
  return i32x4.shuffle(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

/** The low 32 bits of each number of two halves. */
/* @inline */
export function lowBits(low: W, high: W): I {
  return i32x4.shuffle(low, high, 0, 2, 4, 6);
}

/* @inline */
export function addWide(a: W, b: W): W {
  return f64x2.add(a, b);
}

/* @inline */
export function subWide(a: W, b: W): W {
  return f64x2.sub(a, b);
}

/* @inline */
export function mulWide(a: W, b: W): W {
  return f64x2.mul(a, b);
}

/** Keeps the sums of two halves: the four f64 at p, of which this is the part that starts at lane offset / 4. */
/* @inline */
export function storeSums(p: usize, offset: usize, low: W, high: W): void {
  store<v128>(p + 2 * offset, low);
  store<v128>(p + 2 * offset, high, 16);
}

/* @inline */
export function sumsLow(p: usize, offset: usize): W {
  return load<v128>(p + 2 * offset);
}

/* @inline */
export function sumsHigh(p: usize, offset: usize): W {
  return load<v128>(p + 2 * offset, 16);
}

/** Bytes in a W. */
export const WIDE: usize = 16;

/** As many f32 as a W has numbers, at p, widened. */
/* @inline */
export function loadWidened(p: usize): W {
  return f64x2.promote_low_f32x4(v128.load64_zero(p));
}

/** Keeps a W's numbers at p, each rounded to f32. */
/* @inline */
export function storeNarrowed(p: usize, a: W): void {
  v128.store64_lane(p, f32x4.demote_f64x2_zero(a), 0);
}
