/**
 * Counts the finite values in bins of equal width over [lo, hi], as a density: Σ heights · width = 1. A value outside
 * counts in the outermost bin.
 *
 * @param into filled with the heights; its length is the number of bins.
 * @returns how many values were counted.
 */
export function countBins(values: ArrayLike<number>, lo: number, hi: number, into: Float64Array): number {
  into.fill(0);
  let counted = 0;
  const last = into.length - 1;
  for (let i = 0; i < values.length; i++) {
    const at = ((values[i]! - lo) / (hi - lo)) * into.length;
    if (!Number.isFinite(at)) continue;
    into[at < 0 ? 0 : at > last ? last : Math.floor(at)]!++;
    counted++;
  }
  const width = (hi - lo) / into.length;
  for (let k = 0; k < into.length && counted > 0; k++) into[k] = into[k]! / counted / width;
  return counted;
}
