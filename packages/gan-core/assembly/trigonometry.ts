import { and, bits, fromBits, same, shiftLeft, whole, xor } from "./lane-bits.ts";
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
  let c = muladd(constant(COS, 0), z, constant(COS, 1));
  c = muladd(c, z, constant(COS, 2));
  c = muladd(c, z, constant(COS, 3));
  return muladd(c, z, one());
}

/** sin(r + k π/2) from sin r and cos r; of k only the lowest two bits count. For the cosine, take k + 1. */
/* @inline */
export function turned(k: I, sine: V, cosine: V): V {
  const size = where(same(and(k, whole(1)), whole(1)), cosine, sine);
  return fromBits(xor(bits(size), shiftLeft(and(k, whole(2)), 30)));
}
