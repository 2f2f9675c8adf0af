import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";

/**
 * log Σᵢ e^(tᵢ), with the largest term taken out first: far from all the mass each e^(tᵢ) alone underflows. −∞ for no
 * terms, NaN if one is NaN.
 */
export function logSum(terms: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const term of terms) {
    if (Number.isNaN(term)) return Number.NaN;
    if (term > top) top = term;
  }
  if (!Number.isFinite(top)) return top;
  let sum = 0;
  for (const term of terms) sum += exp(term - top);
  return top + log(sum);
}
