/* Numbers put in other places, four vectors or two at a time. */

/** Transposes 4 × 4 numbers. */
/* @inline */
export function transposeBlock(from: usize, to: usize): void {
  const a = load<v128>(from);
  const b = load<v128>(from, 16);
  const c = load<v128>(from, 32);
  const d = load<v128>(from, 48);
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const abHigh = i32x4.shuffle(a, b, 2, 6, 3, 7);
  const cdHigh = i32x4.shuffle(c, d, 2, 6, 3, 7);
  store<v128>(to, i32x4.shuffle(ab, cd, 0, 1, 4, 5));
  store<v128>(to, i32x4.shuffle(ab, cd, 2, 3, 6, 7), 16);
  store<v128>(to, i32x4.shuffle(abHigh, cdHigh, 0, 1, 4, 5), 32);
  store<v128>(to, i32x4.shuffle(abHigh, cdHigh, 2, 3, 6, 7), 48);
}

/** Four points of two numbers each, cut into four first and four second numbers. */
/* @inline */
export function split(from: usize, firsts: usize, seconds: usize): void {
  const a = load<v128>(from);
  const b = load<v128>(from, 16);
  store<v128>(firsts, i32x4.shuffle(a, b, 0, 2, 4, 6));
  store<v128>(seconds, i32x4.shuffle(a, b, 1, 3, 5, 7));
}

/** The reverse. */
/* @inline */
export function join(firsts: usize, seconds: usize, to: usize): void {
  const a = load<v128>(firsts);
  const b = load<v128>(seconds);
  store<v128>(to, i32x4.shuffle(a, b, 0, 4, 1, 5));
  store<v128>(to, i32x4.shuffle(a, b, 2, 6, 3, 7), 16);
}
