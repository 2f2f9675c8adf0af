/** The share of an even spread of the fakes from which on a mode counts as covered. */
const least = 0.15;

/** Which of k modes hold enough of the fakes to be called covered: at least 15 % of the k-th part. */
export function modesHeld(shares: ArrayLike<number>): readonly boolean[] {
  return Array.from(shares, (share) => share >= least / shares.length);
}
