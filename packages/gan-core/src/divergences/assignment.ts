/** An auction's end is not worth more bids than this. */
const bidsPerRow = 20;

/**
 * The cheapest way to give every row of a square cost matrix a column of its own; the answer's i-th entry is row i's
 * column. Exact, up to the rounding of the largest cost.
 *
 * An auction finds prices for the columns that are nearly the best. Each row then takes the column cheapest to it if
 * that is free; the others are placed one by one along a shortest augmenting path, found by Dijkstra's algorithm over
 * costs less prices. Any prices lead to the optimum; good ones make the paths short.
 *
 * @param cost n · n finite numbers, row by row. Time: n³ at worst, nearer n² on clouds.
 *
 * References: Jonker and Volgenant 1987, A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment
 * Problems, https://doi.org/10.1007/BF02278710; Bertsekas 1988, The Auction Algorithm,
 * https://doi.org/10.1007/BF02186476
 */
export function assign(cost: Float64Array, n: number): Int32Array {
  const columnOf = new Int32Array(n).fill(-1);
  const rowOf = new Int32Array(n).fill(-1);
  const price = new Float64Array(n);
  auction();
  for (let row = 0; row < n; row++) {
    const [column] = bid(row);
    if (rowOf[column] === -1) pair(row, column);
  }

  const distance = new Float64Array(n);
  const before = new Int32Array(n);
  // In three stretches: [0, settled) are done with, [settled, reached) are at the least distance, the rest are open.
  const columns = Int32Array.from({ length: n }, (_, j) => j);
  for (let row = 0; row < n; row++) if (columnOf[row] === -1) augment(row);
  return columnOf;

  /**
   * Prices from an auction: every row without a column takes the one cheapest to it and lowers its price until the
   * second best would do as well, by `step` more; whoever had it bids again. Steps shrink, so that prices come near the
   * best ones fast. Nothing depends on how near: the auction may be stopped at any bid.
   */
  function auction(): void {
    const spread = cost.reduce((a, b) => Math.max(a, b)) - cost.reduce((a, b) => Math.min(a, b));
    if (!(spread > 0)) return;
    const waiting = new Int32Array(n);
    for (let phase = 0, step = spread / 8; phase < 9; phase++, step /= 4) {
      rowOf.fill(-1);
      let count = n;
      for (let i = 0; i < n; i++) waiting[i] = i;
      for (let bids = 0; count > 0 && bids < bidsPerRow * n; bids++) {
        const row = waiting[--count]!;
        const [column, margin] = bid(row);
        price[column]! -= margin + step;
        if (rowOf[column] !== -1) waiting[count++] = rowOf[column]!;
        rowOf[column] = row;
      }
    }
    rowOf.fill(-1);
  }

  /** The column cheapest to a row, and by how much the second best is dearer. */
  function bid(row: number): readonly [number, number] {
    let [first, second, best] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    for (let j = 0; j < n; j++) {
      const c = cost[row * n + j]! - price[j]!;
      if (c >= second) continue;
      if (c < first) {
        second = first;
        first = c;
        best = j;
      } else second = c;
    }
    return [best, n === 1 ? 0 : second - first];
  }

  function pair(row: number, column: number): void {
    columnOf[row] = column;
    rowOf[column] = row;
  }

  /**
   * Dijkstra from a free row over reduced costs, to the first free column; then the path is taken, and prices follow.
   */
  function augment(free: number): void {
    for (let j = 0; j < n; j++) {
      distance[j] = cost[free * n + j]! - price[j]!;
      before[j] = free;
    }
    let settled = 0;
    let reached = 0;
    let least = 0;
    let end = -1;
    while (end === -1) {
      if (settled === reached) {
        least = Number.POSITIVE_INFINITY;
        for (let k = reached; k < n; k++) {
          const j = columns[k]!;
          const d = distance[j]!;
          if (d > least) continue;
          if (d < least) {
            least = d;
            reached = settled;
          }
          columns[k] = columns[reached]!;
          columns[reached++] = j;
        }
        for (let k = settled; k < reached && end === -1; k++) if (rowOf[columns[k]!] === -1) end = columns[k]!;
        if (end !== -1) break;
      }
      const from = columns[settled++]!;
      const row = rowOf[from]!;
      const offset = least - (cost[row * n + from]! - price[from]!);
      for (let k = reached; k < n; k++) {
        const j = columns[k]!;
        const d = offset + cost[row * n + j]! - price[j]!;
        if (d >= distance[j]!) continue;
        distance[j] = d;
        before[j] = row;
        if (d > least) continue;
        if (rowOf[j] === -1) {
          end = j;
          break;
        }
        columns[k] = columns[reached]!;
        columns[reached++] = j;
      }
    }
    for (let k = 0; k < settled; k++) price[columns[k]!]! += distance[columns[k]!]! - least;
    for (let column = end; ; ) {
      const row = before[column]!;
      const next = columnOf[row]!;
      pair(row, column);
      if (row === free) return;
      column = next;
    }
  }
}
