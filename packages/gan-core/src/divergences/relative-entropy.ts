import { log2 } from "../math/log2.ts";

/**
 * KL(P ‖ Q) = Σᵢ pᵢ log₂(pᵢ/qᵢ) of two lists of shares, in bits. No q may be 0 where p is not. Never below 0: rounding
 * may leave the sum a few 1e-17 short of it.
 */
export function relativeEntropy(p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) if (p[i]! > 0) sum += p[i]! * log2(p[i]! / q[i]!);
  return Math.max(0, sum);
}
