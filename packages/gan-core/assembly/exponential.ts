import { bits, fromBits, shiftLeft } from "./lane-bits.ts";
import { add, constant, larger, madd, mul, one, smaller, sub, type V } from "./lanes.ts";

/*
 * eˣ = 2ⁿ eʳ, n the whole number nearest x/ln 2, |r| ≤ ln 2/2 (Cody and Waite's reduction). What is computed is eʳ − 1:
 * from it come eˣ and eˣ − 1, each with all its digits.
 *
 * Results below 2^−125.5 are 0, never denormal.
 */

/** log₂e; −ln 2 in two parts, of which the first has few digits; 1.5 · 2²³ + 126; the least and the largest x of use. */
const EXP = memory.data<f32>([1.4426950408889634, -0.693359375, 2.1219444005469057e-4, 12583038, -87.4, 89]);

/** (eʳ − 1 − r)/r² on |r| ≤ 0.3475, from the highest power: relative error of eʳ − 1 below 1.4e-8. */
const POWERS = memory.data<f32>([0.001388248871, 0.00836669188, 0.04166720435, 0.1666654199, 0.4999999702]);

/** eˣ: 0 below −87, ∞ above 88.72. */
/* @inline */
export function exp(x: V): V {
  const u = smaller(boundedBelow(x), constant(EXP, 5));
  const power = nearestPower(u);
  const half = halfScale(power);
  const e = madd(remainder(u, power), half, half);
  return add(e, e);
}

/** eˣ for x ≤ 0. */
/* @inline */
export function expOfNegative(x: V): V {
  const u = boundedBelow(x);
  const power = nearestPower(u);
  const scale = scaleOfNegative(power);
  return madd(remainder(u, power), scale, scale);
}

/** eˣ − 1 for x ≤ 0. */
/* @inline */
export function expm1OfNegative(x: V): V {
  const u = boundedBelow(x);
  const power = nearestPower(u);
  const scale = scaleOfNegative(power);
  return madd(remainder(u, power), scale, sub(scale, one()));
}

/** x where eˣ is a normal number, or just below. NaN stays. */
/* @inline */
export function boundedBelow(x: V): V {
  return larger(x, constant(EXP, 4));
}

/** n, added to 1.5 · 2²³ + 126: the number's lowest bits then hold n + 126. */
/* @inline */
export function nearestPower(x: V): V {
  return madd(x, constant(EXP, 0), constant(EXP, 3));
}

/** eʳ − 1 */
/* @inline */
export function remainder(x: V, power: V): V {
  const n = sub(power, constant(EXP, 3));
  const r = madd(n, constant(EXP, 2), madd(n, constant(EXP, 1), x));
  // In pairs, so that less waits for less.
  const rr = mul(r, r);
  const p = madd(constant(POWERS, 0), rr, madd(constant(POWERS, 1), r, constant(POWERS, 2)));
  return madd(madd(p, rr, madd(constant(POWERS, 3), r, constant(POWERS, 4))), rr, r);
}

/** 2ⁿ for n ≤ 0, and 0 for n = −126. */
/* @inline */
export function scaleOfNegative(power: V): V {
  const half = halfScale(power);
  return add(half, half);
}

/** 2ⁿ⁻¹, a float for every n from −125 to 128; 0 for n = −126. */
/* @inline */
function halfScale(power: V): V {
  return fromBits(shiftLeft(bits(power), 23));
}
