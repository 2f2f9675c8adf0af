import { exp, expm1OfNegative, expOfNegative } from "./exponential.ts";
import { addWide, high, low, splatWide, storeSums, sumsHigh, sumsLow } from "./lane-halves.ts";
import {
  abs,
  add,
  all,
  below,
  div,
  greater,
  keep,
  larger,
  madd,
  mul,
  neg,
  negAbs,
  one,
  SIZE,
  splat,
  two,
  type V,
  where,
} from "./lanes.ts";
import { log1p } from "./logarithm.ts";

/** The vocabulary of curves. */
const IDENTITY = 0;
const SQUARE = 1;
const RELU = 2;
const RELU_SQUARED = 3;
const SOFTPLUS = 4;
const EXP = 5;
const TANH = 6;

/**
 * One term of a curve, a · f(b·x + c), on a row of which the first `points` lanes count.
 *
 * If sums is not 0: a · f is added to the four f64 there, that of lane l to number l mod 4. As rows are cut between lanes
 * that are multiples of four, the sums do not depend on where. See `takeSum`.
 *
 * If slopes is not 0: there scale · a · b · f′ is stored, or added if `more`, and 0 (nothing, if `more`) in lanes past
 * the last point.
 */
export function curveTerm(
  f: i32,
  x: usize,
  slopes: usize,
  sums: usize,
  points: i32,
  lanes: i32,
  a: f32,
  b: f32,
  c: f32,
  scale: f32,
  more: i32,
): void {
  // A function for each: what does not change from lane to lane is then decided once.
  if (f === SOFTPLUS) softplusTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else if (f === SQUARE) squareTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else if (f === RELU) reluTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else if (f === RELU_SQUARED) reluSquaredTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else if (f === EXP) expTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else if (f === TANH) tanhTerm(x, slopes, sums, points, lanes, a, b, c, scale, more);
  else term(IDENTITY, x, slopes, sums, points, lanes, a, b, c, scale, more);
}

function softplusTerm(x: usize, d: usize, s: usize, n: i32, l: i32, a: f32, b: f32, c: f32, e: f32, more: i32): void {
  term(SOFTPLUS, x, d, s, n, l, a, b, c, e, more);
}

function squareTerm(x: usize, d: usize, s: usize, n: i32, l: i32, a: f32, b: f32, c: f32, e: f32, more: i32): void {
  term(SQUARE, x, d, s, n, l, a, b, c, e, more);
}

function reluTerm(x: usize, d: usize, s: usize, n: i32, l: i32, a: f32, b: f32, c: f32, e: f32, more: i32): void {
  term(RELU, x, d, s, n, l, a, b, c, e, more);
}

function reluSquaredTerm(
  x: usize,
  d: usize,
  s: usize,
  n: i32,
  l: i32,
  a: f32,
  b: f32,
  c: f32,
  e: f32,
  more: i32,
): void {
  term(RELU_SQUARED, x, d, s, n, l, a, b, c, e, more);
}

function expTerm(x: usize, d: usize, s: usize, n: i32, l: i32, a: f32, b: f32, c: f32, e: f32, more: i32): void {
  term(EXP, x, d, s, n, l, a, b, c, e, more);
}

function tanhTerm(x: usize, d: usize, s: usize, n: i32, l: i32, a: f32, b: f32, c: f32, e: f32, more: i32): void {
  term(TANH, x, d, s, n, l, a, b, c, e, more);
}

/** f: a literal. */
/* @inline */
function term(
  f: i32,
  x: usize,
  slopes: usize,
  sums: usize,
  points: i32,
  lanes: i32,
  a: f32,
  b: f32,
  c: f32,
  scale: f32,
  more: i32,
): void {
  const bytes = (<usize>lanes) << 2;
  const whole = ((<usize>points) << 2) & ~15;
  const weight = splat(a);
  const factor = splat(b);
  const offset = splat(c);
  const steep = splat(scale * a * b);
  for (let lane: usize = 0; lane < 16; lane += SIZE) {
    let sumLow = splatWide(0);
    let sumHigh = splatWide(0);
    if (sums) {
      sumLow = sumsLow(sums, lane);
      sumHigh = sumsHigh(sums, lane);
    }
    let counts = all();
    for (let at = lane; at < bytes; at += 16) {
      const u = madd(factor, load<V>(x + at), offset);
      let value = u;
      let slope = one();
      if (f === SQUARE) {
        value = mul(u, u);
        slope = add(u, u);
      } else if (f === RELU) {
        value = larger(u, splat(0));
        slope = where(greater(u, splat(0)), one(), mul(u, splat(0))); // NaN stays
      } else if (f === RELU_SQUARED) {
        const positive = larger(u, splat(0));
        value = mul(positive, positive);
        slope = add(positive, positive);
      } else if (f === SOFTPLUS) {
        const e = expOfNegative(negAbs(u));
        const inverse = div(one(), add(e, one()));
        slope = where(greater(u, splat(0)), inverse, mul(e, inverse));
        if (sums) value = add(larger(u, splat(0)), log1p(e));
      } else if (f === EXP) {
        value = exp(u);
        slope = value;
      } else if (f === TANH) {
        const size = abs(u);
        const m = expm1OfNegative(neg(add(size, size)));
        const inverse = div(one(), add(m, two()));
        const t = mul(m, inverse);
        const twice = add(inverse, inverse);
        value = where(greater(u, splat(0)), neg(t), t);
        slope = mul(mul(expOfNegative(neg(add(size, size))), twice), twice);
      }
      if (at >= whole) counts = below(<i32>(at >> 2), points);
      if (sums) {
        const share = keep(counts, mul(weight, value));
        sumLow = addWide(sumLow, low(share));
        sumHigh = addWide(sumHigh, high(share));
      }
      if (slopes) {
        const share = keep(counts, mul(steep, slope));
        store<V>(slopes + at, more ? add(load<V>(slopes + at), share) : share);
      }
    }
    if (sums) storeSums(sums, lane, sumLow, sumHigh);
  }
}
