import { activateSine } from "./activate-sine.ts";
import { boundedBelow, nearestPower, remainder, scaleOfNegative } from "./exponential.ts";
import {
  abs,
  add,
  constant,
  div,
  greater,
  larger,
  madd,
  mul,
  neg,
  negAbs,
  one,
  SIZE,
  smaller,
  splat,
  sub,
  two,
  type V,
  where,
} from "./lanes.ts";
import { log1p } from "./logarithm.ts";

/** The smooth responses, of parameters a and b. */
const ELU = 0;
const TANH = 1; // a + b · tanh x
const SIGMOID = 2;
const SOFTPLUS = 3;
const SWISH = 4;
const SINE = 5; // sin(a · x)

/**
 * A smooth response and its first two derivatives, elementwise on rows of one stride: y = f(x), and where they are not 0,
 * slopes = f′(x) and curvatures = f″(x). y may be x.
 *
 * As in float64 to 5e-7, of the value or, near its zeros, of 1; slopes that would be denormal are 0. The sine keeps its
 * phase up to |a · x| = 2^30, and beyond stays within [−1, 1].
 */
export function activate(
  kind: i32,
  x: usize,
  y: usize,
  slopes: usize,
  curvatures: usize,
  rows: i32,
  lanes: i32,
  stride: usize,
  a: f64,
  b: f32,
): void {
  const bytes = (<usize>lanes) << 2;
  for (let row = 0; row < rows; row++) {
    if (kind === ELU) elu(x, y, slopes, curvatures, bytes);
    else if (kind === TANH) tanh(x, y, slopes, curvatures, bytes, <f32>a, b);
    else if (kind === SIGMOID) sigmoid(x, y, slopes, curvatures, bytes);
    else if (kind === SOFTPLUS) softplus(x, y, slopes, curvatures, bytes);
    else if (kind === SWISH) swish(x, y, slopes, curvatures, bytes);
    else if (kind === SINE) activateSine(x, y, slopes, curvatures, bytes, a);
    x += stride;
    y += stride;
    if (slopes) slopes += stride;
    if (curvatures) curvatures += stride;
  }
}

/** x for x > 0, else eˣ − 1; slope 1 or eˣ, curvature 0 or eˣ. */
function elu(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const v = load<V>(x + at);
    const u = boundedBelow(smaller(v, splat(0)));
    const power = nearestPower(u);
    const scale = scaleOfNegative(power);
    const rest = remainder(u, power);
    const positive = greater(v, splat(0));
    store<V>(y + at, where(positive, v, madd(rest, scale, sub(scale, one()))));
    if (!slopes) continue;
    const e = madd(rest, scale, scale);
    store<V>(slopes + at, where(positive, one(), e));
    if (curvatures) store<V>(curvatures + at, where(positive, splat(0), e));
  }
}

/**
 * tanh x = x P(x²)/Q(x²), slope 1 − tanh², curvature −2 · tanh · slope. A quotient of polynomials takes half the time that
 * an exponential does; in return, slopes are good to 1e-6 of 1, and 0 where tanh is ±1 to f32.
 */
function tanh(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize, center: f32, reach: f32): void {
  const c = splat(center);
  const b = splat(reach);
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const u = larger(smaller(load<V>(x + at), constant(TANH_PARTS, 0)), constant(TANH_PARTS, 1));
    // In pairs, so that no product waits for more than two others: waiting is what takes the time.
    const z = mul(u, u);
    const zz = mul(z, z);
    const p01 = madd(constant(TANH_PARTS, 3), z, constant(TANH_PARTS, 2));
    const p23 = madd(constant(TANH_PARTS, 5), z, constant(TANH_PARTS, 4));
    const p45 = madd(constant(TANH_PARTS, 7), z, constant(TANH_PARTS, 6));
    const p = madd(madd(p45, zz, p23), zz, p01);
    const q23 = madd(constant(TANH_PARTS, 10), z, constant(TANH_PARTS, 9));
    const q = madd(q23, zz, madd(constant(TANH_PARTS, 8), z, one()));
    const t = larger(smaller(div(mul(u, p), q), one()), constant(TANH_PARTS, 11));
    store<V>(y + at, madd(t, b, c));
    if (!slopes) continue;
    const slope = mul(sub(one(), mul(t, t)), b);
    store<V>(slopes + at, slope);
    if (curvatures) store<V>(curvatures + at, mul(mul(splat(-2), t), slope));
  }
}

/** ±9, past which tanh is ±1; P, then Q without its 1, from the lowest power: relative error below 1.2e-7; −1. */
const TANH_PARTS = memory.data<f32>([
  9, -9, 0.9999999366, 0.1292900642, 0.002930750401, 9.348755717e-6, -1.298926274e-8, 1.870595507e-11, 0.4626233158,
  0.02380546573, 2.294134097e-4, -1,
]);

/** From e = e^−|x|: σ(|x|) = 1/(1 + e), σ(−|x|) = e/(1 + e), σ′ = σ(x) σ(−x), σ″ = σ′ (σ(−x) − σ(x)). */
function sigmoid(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const v = load<V>(x + at);
    const u = boundedBelow(negAbs(v));
    const power = nearestPower(u);
    const scale = scaleOfNegative(power);
    const rest = remainder(u, power);
    const e = madd(rest, scale, scale);
    const inverse = div(one(), add(e, one()));
    const tail = mul(e, inverse);
    const positive = greater(v, splat(0));
    store<V>(y + at, where(positive, inverse, tail));
    if (!slopes) continue;
    const slope = mul(tail, inverse);
    store<V>(slopes + at, slope);
    if (!curvatures) continue;
    const bend = mul(slope, mul(madd(rest, scale, sub(scale, one())), inverse));
    store<V>(curvatures + at, where(positive, bend, neg(bend)));
  }
}

/** max(x, 0) + log(1 + e^−|x|); slope σ(x), curvature σ′(x). */
function softplus(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const v = load<V>(x + at);
    const u = boundedBelow(negAbs(v));
    const power = nearestPower(u);
    const scale = scaleOfNegative(power);
    const e = madd(remainder(u, power), scale, scale);
    store<V>(y + at, add(larger(v, splat(0)), log1p(e)));
    if (!slopes) continue;
    const inverse = div(one(), add(e, one()));
    const tail = mul(e, inverse);
    store<V>(slopes + at, where(greater(v, splat(0)), inverse, tail));
    if (curvatures) store<V>(curvatures + at, mul(tail, inverse));
  }
}

/** x σ(x); slope σ + x σ′, curvature σ′ (2 + x (σ(−x) − σ(x))), whose last product is |x| (e^−|x| − 1)/(1 + e^−|x|). */
function swish(x: usize, y: usize, slopes: usize, curvatures: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += SIZE) {
    const v = load<V>(x + at);
    const u = boundedBelow(negAbs(v));
    const power = nearestPower(u);
    const scale = scaleOfNegative(power);
    const rest = remainder(u, power);
    const e = madd(rest, scale, scale);
    const inverse = div(one(), add(e, one()));
    const tail = mul(e, inverse);
    const sigma = where(greater(v, splat(0)), inverse, tail);
    store<V>(y + at, mul(v, sigma));
    if (!slopes) continue;
    const slope = mul(tail, inverse);
    store<V>(slopes + at, madd(v, slope, sigma));
    if (!curvatures) continue;
    const m = mul(madd(rest, scale, sub(scale, one())), inverse);
    store<V>(curvatures + at, mul(slope, madd(abs(v), m, two())));
  }
}
