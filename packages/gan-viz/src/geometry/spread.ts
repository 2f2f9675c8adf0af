/**
 * Moves labels apart, as little as can be: of all positions that keep the order and stand at least `gap` apart within
 * [lo, hi], those with the least sum of squared moves.
 *
 * Shifting label i (in order) by i · gap turns "at least gap apart" into "not decreasing", so this is isotonic
 * regression, solved by pooling neighbours that are out of order into their mean (Ayer et al. 1955, An Empirical
 * Distribution Function for Sampling with Incomplete Information, §2). Where [lo, hi] is too short for all, they keep
 * their gap, start at lo and run past hi.
 *
 * @returns the new positions, in the order given.
 */
export function spread(wanted: readonly number[], gap: number, lo: number, hi: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, i] of order.entries()) {
    let pool = { sum: wanted[i]! - rank * gap, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }

  const highest = Math.max(lo, hi - (wanted.length - 1) * gap);
  const moved = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  const result = new Array<number>(wanted.length);
  for (const [rank, i] of order.entries()) {
    result[i] = Math.min(highest, Math.max(lo, moved[rank]!)) + rank * gap;
  }
  return result;
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
