/**
 * Reorders from … to − 1 so that what stands at `at` is what sorting by the key would put there, with nothing larger
 * before it and nothing smaller after. Many equal keys do no harm. Cost: n on average, n² at worst.
 *
 * Reference: Hoare 1961, Algorithm 65: FIND, https://doi.org/10.1145/366622.366647
 */
export function select(order: Int32Array, from: number, to: number, at: number, key: (index: number) => number): void {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const pivot = key(order[(low + high) >> 1]!);
    let i = low;
    let j = high;
    while (i <= j) {
      while (key(order[i]!) < pivot) i++;
      while (key(order[j]!) > pivot) j--;
      if (i > j) break;
      const swap = order[i]!;
      order[i++] = order[j]!;
      order[j--] = swap;
    }
    if (at <= j) high = j;
    else if (at >= i) low = i;
    else return;
  }
}
