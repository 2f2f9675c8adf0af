/** The losses of iterations, three numbers each, in an array that grows by doubling. */
export interface LossLog {
  add(iteration: number, losses: Float64Array): void;
  /** A copy: rows of iteration, the discriminator's loss, the generator's. Those from `end` on are left out. */
  take(end?: number): Float64Array;
}

export function createLossLog(): LossLog {
  let rows = new Float64Array(3 * 64);
  let size = 0;

  return {
    add(iteration, losses) {
      if (size === rows.length) {
        const wider = new Float64Array(2 * size);
        wider.set(rows);
        rows = wider;
      }
      rows[size] = iteration;
      rows[size + 1] = losses[0]!;
      rows[size + 2] = losses[1]!;
      size += 3;
    },
    take(end = Number.POSITIVE_INFINITY) {
      let kept = size;
      while (kept > 0 && rows[kept - 3]! >= end) kept -= 3;
      return rows.slice(0, kept);
    },
  };
}
