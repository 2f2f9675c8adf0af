import { and, bits, fromBits, plus, same, shiftLeft, whole, xor } from "./lane-bits.ts";
import { constant, type I, mul, muladd, one, type V, where } from "./lanes.ts";

/** (sin r/r − 1)/z and (cos r − 1 + z/2)/z², z = r², on |r| ≤ π/4, from the highest power: errors below 4e-9. */
const SIN = memory.data<f32>([-1.951520389e-4, 0.008332160302, -0.1666665524]);
const COS = memory.data<f32>([2.443836456e-5, -0.001388736651, 0.04166664556, -0.5]);

/** sin r for |r| ≤ π/4. */
/* @inline */
export function smallSine(r: V): V {
  const z = mul(r, r);
  let s = muladd(constant(SIN, 0), z, constant(SIN, 1));
  s = muladd(s, z, constant(SIN, 2));
  return muladd(mul(r, z), s, r);
}

/** cos r for |r| ≤ π/4. */
/* @inline */
export function smallCosine(r: V): V {
  const z = mul(r, r);
  const c = muladd(muladd(constant(COS, 0), z, constant(COS, 1)), z, constant(COS, 2));
  return muladd(c, mul(z, z), muladd(constant(COS, 3), z, one()));
}

const ONE_TWO = memory.data<i32>([1, 2]);

/** sin(r + k π/2) from sin r and cos r; of k only the lowest two bits count. */
/* @inline */
export function turnedSine(k: I, sine: V, cosine: V): V {
  const size = where(isOdd(k), cosine, sine);
  return fromBits(xor(bits(size), shiftLeft(and(k, whole(ONE_TWO, 1)), 30)));
}

/** cos(r + k π/2), likewise. */
/* @inline */
export function turnedCosine(k: I, sine: V, cosine: V): V {
  const size = where(isOdd(k), sine, cosine);
  return fromBits(xor(bits(size), shiftLeft(and(plus(k, whole(ONE_TWO, 0)), whole(ONE_TWO, 1)), 30)));
}

/* @inline */
function isOdd(k: I): I {
  return same(and(k, whole(ONE_TWO, 0)), whole(ONE_TWO, 0));
}
