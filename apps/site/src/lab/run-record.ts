import { createTrace, type Trace } from "./trace.ts";

/** What was noted of a run as it went: its curves. */
export interface RunRecord {
  /** Of both players: the discriminator's, the mean of its two halves, and the generator's. */
  readonly losses: Trace;
  /** The curve of one divergence, value and floor, by its id; empty if it was never measured. */
  measure(id: string): Trace;
  /** Drops what lies beyond an iteration. */
  cut(iteration: number): void;
  /** The same curves, to be gone on with elsewhere. */
  copy(): RunRecord;
}

export function createRunRecord(): RunRecord {
  return recordOf(createTrace(2), new Map());
}

function recordOf(losses: Trace, measures: Map<string, Trace>): RunRecord {
  return {
    losses,
    measure(id) {
      const trace = measures.get(id) ?? createTrace(2);
      measures.set(id, trace);
      return trace;
    },
    cut(iteration) {
      for (const trace of [losses, ...measures.values()]) trace.cut(iteration);
    },
    copy: () => recordOf(losses.copy(), new Map(Array.from(measures, ([id, trace]) => [id, trace.copy()]))),
  };
}
