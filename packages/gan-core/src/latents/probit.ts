import { log } from "../math/log.ts";

/**
 * The inverse of the standard normal distribution function: the z with P(Z < z) = u, for u in (0, 1), to about 1e-16
 * of itself. −∞ at 0, +∞ at 1, NaN outside.
 *
 * Rational approximations of degree 7, one in u near the middle and two in √(−ln of the smaller tail) outwards.
 *
 * Reference: Wichura 1988, Algorithm AS 241: The Percentage Points of the Normal Distribution, routine PPND16,
 * https://doi.org/10.2307/2347330
 */
export function probit(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q; // 0.425² − q²
    return (q * polynomial(middle.over, r)) / polynomial(middle.under, r);
  }
  const tail = q < 0 ? u : 1 - u;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(tail));
  const { over, under, from } = r <= 5 ? shoulder : far;
  return (Math.sign(q) * polynomial(over, r - from)) / polynomial(under, r - from);
}

/** c₀ + c₁ x + c₂ x² + …, by Horner's rule. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

interface Rational {
  readonly over: readonly number[];
  readonly under: readonly number[];
  /** What is taken from the argument first. */
  readonly from: number;
}

/** Argument 0.425² − q². */
const middle: Rational = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
  from: 0,
};

/** Tails down to e^−25. */
const shoulder: Rational = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
  from: 1.6,
};

/** Tails beyond. */
const far: Rational = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
  from: 5,
};
