import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { square } from "../math/square.ts";

export interface EntropicOptions {
  /** √ε, in data units. */
  readonly blur: number;
  /** The most iterations at the final ε. */
  readonly iterations: number;
}

/**
 * Entropic optimal transport between two clouds of equal weights, with cost ½|x − y|² and ε = blur², by its dual:
 *
 *   OT_ε = max over f, g of mean f + mean g − ε (mean over i, j of exp((fᵢ + gⱼ − Cᵢⱼ)/ε) − 1)
 *
 * whose maximum satisfies fᵢ = −ε log mean over j of exp((gⱼ − Cᵢⱼ)/ε), and g likewise. Sinkhorn's iteration does one
 * from the other in turn, here in the log domain, so that nothing underflows; between a cloud and itself f = g, and f
 * moves halfway each time, which converges in a few steps. ε starts at the clouds' squared width and is quartered until
 * it is blur²; there each potential goes past its answer, which makes up for small steps. After f was done last the
 * third term is 0, and the value a lower bound.
 *
 * Means are matched first: that leaves the plan alone and takes ½|difference|² out of the cost.
 *
 * Stops when no potential moves by more than ε/1000. Time: n m for each iteration, less where the blur is a small part of
 * the clouds' width, as only near points count then; memory: n + m.
 *
 * Reference: Feydy et al. 2019, Interpolating between Optimal Transport and MMD using Sinkhorn Divergences, §3.1,
 * https://arxiv.org/abs/1810.08278; Peyré and Cuturi 2019, Computational Optimal Transport, §4.4, for the log domain,
 * https://arxiv.org/abs/1803.00567; Thibault et al. 2021, Overrelaxed Sinkhorn–Knopp Algorithm, for going past,
 * https://arxiv.org/abs/1711.01851
 */
export function entropicTransport(
  a: Float32Array,
  b: Float32Array,
  dims: number,
  { blur, iterations }: EntropicOptions,
): number {
  const [meanA, meanB] = [meanOf(a, dims), meanOf(b, dims)];
  const [x, y] = [arranged(a, meanA), arranged(b, meanB)];
  const [f, g] = [new Float64Array(x.length / dims), new Float64Array(y.length / dims)];
  const last = blur * blur;

  const step = (epsilon: number, share: number): number => {
    if (a === b) return softMin(x, f, x, f, dims, epsilon, 0.5);
    softMin(y, g, x, f, dims, epsilon, share);
    return softMin(x, f, y, g, dims, epsilon, share);
  };
  for (let epsilon = squaredWidth(x, y, dims); epsilon > last; epsilon /= 4) step(epsilon, 1);
  for (let i = 0; i < iterations; i++) if (step(last, overshoot) <= last / 1000) break;
  if (a === b) g.set(f);
  // Once exactly, as the value wants it.
  softMin(x, f, y, g, dims, last, 1);

  let value = mean(f) + mean(g);
  for (let k = 0; k < dims; k++) value += square(meanA[k]! - meanB[k]!) / 2;
  return value;
}

/**
 * How far past its answer each potential goes at the final ε. 1 would need some ten times the iterations, 2 never ends.
 */
const overshoot = 1.8;

/** exp of less than this is left out of sums. */
const negligible = -30;

/** Beside a mean between e⁻⁵ and e⁵, what was negligible is no more than e⁻²⁵ of it. */
const trusted = 5;

/**
 * Moves each fᵢ the given share of the way to −ε log mean over j of exp((gⱼ − ½|xᵢ − yⱼ|²)/ε). Returns how far the
 * farthest had to go. All of f is written after all of g is read, so that they may be one.
 *
 * Near its answer fᵢ itself is what keeps the exponentials in range, and the mean with fᵢ in the exponent is near 1;
 * where it is not, the largest exponent has to be found first.
 */
function softMin(
  x: Float64Array,
  f: Float64Array,
  y: Float64Array,
  g: Float64Array,
  dims: number,
  epsilon: number,
  share: number,
): number {
  const next = new Float64Array(f.length);
  const most = g.reduce((a, b) => Math.max(a, b));
  let farthest = 0;
  for (let i = 0; i < f.length; i++) {
    const reach = Math.sqrt(Math.max(0, 2 * (most + f[i]! - negligible * epsilon)));
    const sum = sumOfGains(x, i, y, g, dims, epsilon, f[i]!, reach);
    let move = -epsilon * log(sum / g.length);
    if (!(Math.abs(move) < trusted * epsilon)) {
      const top = largestGain(x, i, y, g, dims);
      const all = sumOfGains(x, i, y, g, dims, epsilon, -top, Number.POSITIVE_INFINITY);
      move = -top - epsilon * log(all / g.length) - f[i]!;
    }
    next[i] = f[i]! + share * move;
    farthest = Math.max(farthest, Math.abs(move));
  }
  f.set(next);
  return farthest;
}

/**
 * Σⱼ exp((gⱼ + shift − ½|xᵢ − yⱼ|²)/ε) over the points within reach in their first coordinate, which are one stretch of
 * them as they are in its order. Negligible terms are left out.
 */
function sumOfGains(
  x: Float64Array,
  i: number,
  y: Float64Array,
  g: Float64Array,
  dims: number,
  epsilon: number,
  shift: number,
  reach: number,
): number {
  const least = negligible * epsilon;
  const first = x[i * dims]!;
  const second = x[i * dims + 1]!;
  let sum = 0;
  for (let j = firstFrom(y, dims, first - reach); j < g.length; j++) {
    const gap = y[j * dims]! - first;
    if (gap > reach) break;
    let squares = gap * gap;
    if (dims > 1) squares += square(y[j * dims + 1]! - second);
    for (let k = 2; k < dims; k++) squares += square(y[j * dims + k]! - x[i * dims + k]!);
    const gain = g[j]! - squares / 2 + shift;
    if (gain > least) sum += exp(gain / epsilon);
  }
  return sum;
}

/** The largest gⱼ − ½|xᵢ − yⱼ|². */
function largestGain(x: Float64Array, i: number, y: Float64Array, g: Float64Array, dims: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < g.length; j++) {
    let squares = 0;
    for (let k = 0; k < dims; k++) squares += square(y[j * dims + k]! - x[i * dims + k]!);
    top = Math.max(top, g[j]! - squares / 2);
  }
  return top;
}

/** The first point whose first coordinate is at least so large. */
function firstFrom(points: Float64Array, dims: number, least: number): number {
  let [low, high] = [0, points.length / dims];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle * dims]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meanOf(points: Float32Array, dims: number): Float64Array {
  const sum = new Float64Array(dims);
  for (let i = 0; i < points.length; i++) sum[i % dims]! += points[i]!;
  return sum.map((s) => (s * dims) / points.length);
}

/** The points about their mean, in the order of their first coordinates. */
function arranged(points: Float32Array, mean: Float64Array): Float64Array {
  const dims = mean.length;
  const order = Uint32Array.from({ length: points.length / dims }, (_, i) => i);
  order.sort((i, j) => points[i * dims]! - points[j * dims]!);
  return Float64Array.from(points, (_, at) => {
    const k = at % dims;
    return points[order[(at - k) / dims]! * dims + k]! - mean[k]!;
  });
}

/** |diagonal|² of the box around both clouds. */
function squaredWidth(x: Float64Array, y: Float64Array, dims: number): number {
  let sum = 0;
  for (let k = 0; k < dims; k++) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const cloud of [x, y]) {
      for (let i = k; i < cloud.length; i += dims) {
        if (cloud[i]! < low) low = cloud[i]!;
        if (cloud[i]! > high) high = cloud[i]!;
      }
    }
    sum += square(high - low);
  }
  return sum;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
