import { bits, fromBits, minus, shiftLeft, shiftRightSigned, toNumber, whole } from "./lane-bits.ts";
import { add, constant, div, madd, mul, muladd, one, sub, two, type V } from "./lanes.ts";

/*
 * log((1 + s)/(1 − s)) = s (2 + z L(z)), z = s².
 */

/** L on z ≤ 1/9, from the highest power: relative error of the logarithm below 5e-9. */
const L = memory.data<f32>([0.2802684307, 0.2799869478, 0.4002172351, 0.6666641235]);

/** log(1 + x) for x in [0, 1]. */
/* @inline */
export function log1p(x: V): V {
  const s = div(x, add(x, two()));
  const z = mul(s, s);
  const p = madd(madd(constant(L, 0), z, constant(L, 1)), mul(z, z), madd(constant(L, 2), z, constant(L, 3)));
  return mul(s, madd(p, z, two()));
}

/** ln 2 in two parts, of which the first has few digits. */
const LN2 = memory.data<f32>([0.693359375, -2.1219444005469057e-4]);

/** The bits of √½. */
const ROOT = memory.data<i32>([0x3f3504f3]);

/** log x for normal x > 0, with the same bits in every build: x = 2ᵉ m, m in [√½, √2). */
/* @inline */
export function log(x: V): V {
  const e = shiftRightSigned(minus(bits(x), whole(ROOT, 0)), 23);
  const m = fromBits(minus(bits(x), shiftLeft(e, 23)));
  const s = div(sub(m, one()), add(m, one()));
  const z = mul(s, s);
  let p = muladd(muladd(constant(L, 0), z, constant(L, 1)), mul(z, z), muladd(constant(L, 2), z, constant(L, 3)));
  p = mul(s, muladd(p, z, two()));
  const n = toNumber(e);
  return muladd(n, constant(LN2, 0), muladd(n, constant(LN2, 1), p));
}
