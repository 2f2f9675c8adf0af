import { createTrace, type Trace } from "./trace.ts";

/** How the fakes were shared among the data's modes as a run went, in bounded memory: see {@link Trace}. */
export interface ModeLog {
  /** How many modes there are; 0 before the first moment. */
  readonly rows: number;
  /** How many of them were covered: see {@link isCovered}. */
  readonly covered: Trace;
  /** Adds a moment: each mode's share of the fakes. Another number of modes starts anew. */
  push(iteration: number, shares: ArrayLike<number>): void;
  /** Drops what lies beyond an iteration. */
  cut(iteration: number): void;
  /** The same log, to be gone on with elsewhere. */
  copy(): ModeLog;
  /** The run from iteration 0 to its last moment in `count` even stretches, as a barcode draws them. */
  columns(count?: number): ModeColumns;
}

export interface ModeColumns {
  readonly rows: number;
  /** Column by column: the share of mode r in stretch k is values[k · rows + r]. */
  readonly values: Float32Array;
  readonly x: Float64Array;
}

/** A mode with less than this part of a fair share of the fakes is missed. */
export const leastPart = 0.15;

function isCovered(share: number, modes: number): boolean {
  return share >= leastPart / modes;
}

/** Which modes are covered, by each one's share of the fakes. */
export function coveredModes(shares: ArrayLike<number>): readonly boolean[] {
  return Array.from(shares, (share) => isCovered(share, shares.length));
}

export function coveredCount(shares: ArrayLike<number>): number {
  return coveredModes(shares).filter(Boolean).length;
}

export function createModeLog(): ModeLog {
  return logOf(createTrace(0), createTrace(1));
}

function logOf(shares: Trace, covered: Trace): ModeLog {
  return {
    get rows() {
      return shares.y.length;
    },
    covered,
    push(iteration, now) {
      if (now.length !== shares.y.length) {
        shares = createTrace(now.length);
        covered.clear();
      }
      shares.push(iteration, ...Array.from(now));
      covered.push(iteration, coveredCount(now));
    },
    cut(iteration) {
      shares.cut(iteration);
      covered.cut(iteration);
    },
    copy: () => logOf(shares.copy(), covered.copy()),
    columns(count = 160) {
      const { x, y, length } = shares;
      const rows = y.length;
      const end = length > 0 ? x[length - 1]! : 0;
      const columns = length === 0 ? 0 : end > 0 ? count : 1;
      const values = new Float32Array(columns * rows);
      for (let column = 0, from = 0; column < columns; column++) {
        while (from < length - 1 && x[from]! < (end * (column + 0.5)) / columns) from++; // the bucket that spans it
        for (let row = 0; row < rows; row++) values[column * rows + row] = y[row]![from]!;
      }
      return {
        rows,
        values,
        x: Float64Array.from({ length: columns }, (_, i) => (end * i) / Math.max(1, columns - 1)),
      };
    },
  };
}
