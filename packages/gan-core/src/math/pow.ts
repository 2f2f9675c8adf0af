import { expOfSum } from "./exp-of-sum.ts";
import { ln2High, ln2Low } from "./ln-2.ts";
import { logScale, unscaled } from "./log-scale.ts";

/**
 * xʸ for x ≥ 0 and any y, to less than one unit in the last place: the same bits on every machine, which Math.pow and
 * ** do not promise. As they do, 1 for y = 0, and NaN for x = 1 and an infinite y. NaN for a negative x: see
 * {@link integerPower}.
 *
 * e^(y log x), with log x and the product in two parts: an exponent of 700 would magnify one part's rounding by as
 * much.
 *
 * Reference: Tang 1990, Table-Driven Implementation of the Logarithm Function in IEEE Floating-Point Arithmetic,
 * https://doi.org/10.1145/98267.98294; Dekker 1971, A Floating-Point Technique for Extending the Available Precision,
 * https://doi.org/10.1007/BF01397083, for products without loss.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (!(x > 0 && x <= Number.MAX_VALUE && Math.abs(y) <= 1e30)) return extreme(x, y);
  const raised = x < 1e-300 ? x * 18014398509481984 : x; // · 2⁵⁴, lest it be subnormal
  const scale = logScale(raised);
  const k = x < 1e-300 ? scale - 54 : scale;
  const m = unscaled(raised, scale);

  // log m = log c + 2 artanh s, c the nearest 32nd: f and 2c + f are exact, and float32 halves make products exact.
  const j = Math.round(32 * m);
  const c = j / 32;
  const f = m - c;
  const under = 2 * c + f;
  const underHigh = Math.fround(under);
  const ratio = f / under;
  const s = Math.fround(ratio);
  const sLow = (f - s * underHigh - s * (f - (underHigh - 2 * c))) / under;
  const z = ratio * ratio;
  const series = ratio * z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9))));
  const head = k * ln2High + heads[j - 23]! / 4398046511104;
  const high = head + 2 * s;
  const low = 2 * s - (high - head) + (2 * sLow + series + (k * ln2Low + tails[j - 23]!));

  const product = y * high;
  if (!(Math.abs(product) < 800)) return product > 0 ? Number.POSITIVE_INFINITY : 0;
  const yHigh = Math.fround(y);
  const yLow = y - yHigh;
  const highHigh = Math.fround(high);
  const highLow = high - highHigh;
  const lost = yHigh * highHigh - product + yHigh * highLow + yLow * highHigh + yLow * highLow;
  return expOfSum(product, lost + y * low);
}

/** Where x or y is not a number, infinite or so large that only a side of 1 matters, or x is not positive. */
function extreme(x: number, y: number): number {
  if (!(x >= 0) || Number.isNaN(y) || (x === 1 && Math.abs(y) === Number.POSITIVE_INFINITY)) return Number.NaN;
  if (x === 1) return 1;
  return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** log(j/32) · 2⁴² for j = 23 … 45, rounded to an integer: a multiple of log 2 can be added without loss. */
const heads: readonly number[] = [
  -1452418298762, -1265239135054, -1085702104478, -913207583831, -747223866018, -587277275455, -432944018789,
  -283843417721, -139632251855, 0, 135335186040, 266629906467, 394118441878, 518015269036, 638517231872, 755805422909,
  870046820259, 981395717333, 1089994975986, 1195977128634, 1299465350674, 1400574321094, 1499410986369,
];

/** What of log(j/32) that leaves. */
const tails: readonly number[] = [
  -5.4612144489920215e-14, 6.292357389008195e-14, 8.899851356560444e-14, 4.3425422595242564e-14, 1.6376276414097503e-14,
  -3.1859736349078334e-14, -3.3871241029241416e-14, 2.1225608044809997e-14, 1.0610652735224087e-13, 0,
  4.529814257790929e-14, -5.213620639136504e-14, -7.355770219435029e-14, -4.654729747598445e-14, -7.718001336828099e-14,
  -8.649239607212071e-14, -6.604544877082384e-14, -4.169796584527195e-14, -1.3029797173308663e-14,
  8.604306772808733e-14, -3.993416384387844e-14, -1.7625431312172662e-14, -8.82452633212564e-14,
];
