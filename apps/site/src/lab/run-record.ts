import { createModeLog, type ModeLog } from "./mode-log.ts";
import { createTrace, type Trace } from "./trace.ts";

/** What was noted of a run as it went: its curves. */
export interface RunRecord {
  /** Of both players: the discriminator's, the mean of its two halves, and the generator's. */
  readonly losses: Trace;
  /** The curve of one divergence, value and floor, by its id; empty if it was never measured. */
  measure(id: string): Trace;
  /** How the fakes were shared among the modes; empty for data without. */
  readonly modes: ModeLog;
  /** Drops what lies beyond an iteration. */
  cut(iteration: number): void;
  /** The same curves, to be gone on with elsewhere. */
  copy(): RunRecord;
}

export function createRunRecord(): RunRecord {
  return recordOf(createTrace(2), new Map(), createModeLog());
}

function recordOf(losses: Trace, measures: Map<string, Trace>, modes: ModeLog): RunRecord {
  return {
    losses,
    modes,
    measure(id) {
      const trace = measures.get(id) ?? createTrace(2);
      measures.set(id, trace);
      return trace;
    },
    cut(iteration) {
      for (const trace of [losses, ...measures.values()]) trace.cut(iteration);
      modes.cut(iteration);
    },
    copy() {
      const copies = Array.from(measures, ([id, trace]) => [id, trace.copy()] as const);
      return recordOf(losses.copy(), new Map(copies), modes.copy());
    },
  };
}
