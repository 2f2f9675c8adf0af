import type { ProbeRequest, ProbeResult } from "../probe/probe.ts";
import type { RunPatch } from "./config.ts";
import type { Budget, Checkpoint, Frame, Gan } from "./gan.ts";

/**
 * Runs side by side, none knowing of the others: of several seeds, or of configs to compare. Answers hold one item a run,
 * in the order of the runs; each run comes out as it would alone, bit for bit.
 *
 * Where a run refuses or fails, the others have their turn all the same; the first failure is then thrown, with the place
 * of its run in front: `runs[1]: …`.
 */
export interface Gans {
  /** The runs themselves, each a Gan like any other, to look at and to change one by one. Their number is fixed. */
  readonly runs: readonly Gan[];
  /**
   * Trains every run, one after another, and answers with their frames. Iterations are for each run; milliseconds are for
   * all together, an equal share for each, and what a run does not use goes to no other. Equal time is not equal
   * iterations: for runs in step, give iterations. A run that stops being finite says so in its frame and stops no other.
   * Calls made while one is under way wait their turn.
   */
  advance(budget?: Budget): Promise<Frame[]>;
  /** Looks at every run. */
  probe(request: ProbeRequest): Promise<ProbeResult[]>;
  checkpoint(): Promise<Checkpoint[]>;
  /** Takes every run to a checkpoint of its own. @throws RangeError for another number of them. */
  restore(checkpoints: readonly Checkpoint[]): Promise<void>;
  /** Changes the same in every run. For one run alone: its own `configure`. */
  configure(patch: RunPatch): Promise<void>;
  /** Frees every engine. Safe twice. */
  dispose(): Promise<void>;
}
