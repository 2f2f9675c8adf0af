/**
 * A curve of any length in bounded memory. Rows gather in buckets of `width` consecutive rows; when all buckets are
 * used, neighbours merge and the width doubles. So a bucket is the plain mean of its rows, and a long run is smoothed
 * in proportion to its length.
 */
export interface Trace {
  /** The last x of each bucket. Only the first `length` are meant. */
  readonly x: Float64Array;
  /** For each series the mean of each bucket: NaN, a gap, where none of its rows had a finite number. */
  readonly y: readonly Float64Array[];
  readonly length: number;
  /** Rows in a full bucket. */
  readonly width: number;
  /** Adds a row. x must not fall: a row at or before the last one first cuts back to before itself. */
  push(x: number, ...values: readonly number[]): void;
  /** Drops what lies beyond x; a bucket that straddles it goes whole. */
  cut(x: number): void;
  clear(): void;
  /** The same curve, to be gone on with elsewhere. */
  copy(): Trace;
}

/** @param capacity Buckets, even, 512 by default. More show finer detail of a long run and smooth it less. */
export function createTrace(series: number, capacity = 512): Trace {
  const column = (): Float64Array => new Float64Array(capacity);
  const columns = (): Float64Array[] => Array.from({ length: series }, column);
  return traceOf({ x: column(), y: columns(), finite: columns(), rows: column(), length: 0, width: 1 });
}

interface Buckets {
  readonly x: Float64Array;
  readonly y: readonly Float64Array[];
  /** Rows behind each mean. */
  readonly finite: readonly Float64Array[];
  readonly rows: Float64Array;
  readonly length: number;
  readonly width: number;
}

function traceOf({ x, y, finite, rows, ...start }: Buckets): Trace {
  const capacity = x.length;
  let { length, width } = start;

  function merge(): void {
    for (let to = 0; to < capacity / 2; to++) {
      const [left, right] = [2 * to, 2 * to + 1];
      x[to] = x[right]!;
      rows[to] = rows[left]! + rows[right]!;
      y.forEach((means, s) => {
        const [n, m] = [finite[s]![left]!, finite[s]![right]!];
        const sum = (n > 0 ? n * means[left]! : 0) + (m > 0 ? m * means[right]! : 0);
        means[to] = sum / (n + m); // 0/0 is the gap it should be
        finite[s]![to] = n + m;
      });
    }
    length = capacity / 2;
    width *= 2;
  }

  function open(): void {
    if (length === capacity) merge();
    rows[length] = 0;
    y.forEach((means, s) => {
      means[length] = Number.NaN;
      finite[s]![length] = 0;
    });
    length++;
  }

  function cut(to: number): void {
    while (length > 0 && x[length - 1]! > to) length--;
    if (length === 0) width = 1;
  }

  return {
    x,
    y,
    get length() {
      return length;
    },
    get width() {
      return width;
    },
    push(at, ...values) {
      if (length > 0 && at <= x[length - 1]!) cut(at - Number.EPSILON * Math.max(1, Math.abs(at)));
      if (length === 0 || rows[length - 1]! >= width) open();
      const last = length - 1;
      x[last] = at;
      rows[last] = rows[last]! + 1;
      y.forEach((means, s) => {
        const value = values[s]!;
        if (!Number.isFinite(value)) return;
        const n = finite[s]![last]!;
        means[last] = ((n > 0 ? n * means[last]! : 0) + value) / (n + 1);
        finite[s]![last] = n + 1;
      });
    },
    cut,
    clear: () => cut(Number.NEGATIVE_INFINITY),
    copy: () =>
      traceOf({
        x: x.slice(),
        y: y.map((values) => values.slice()),
        finite: finite.map((values) => values.slice()),
        rows: rows.slice(),
        length,
        width,
      }),
  };
}
