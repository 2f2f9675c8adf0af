import type { Diagnosis } from "gan-core";

/**
 * What the Lab says of the run: a diagnosis, or else how far it has come: "searching", or "undecided" where the
 * discriminator can no longer tell though the points still differ.
 */
export interface Told extends Omit<Diagnosis, "label"> {
  /** The iteration it is said at. */
  readonly iteration: number;
  /** The modes that hold next to nothing, by their places; empty where modes mean nothing. */
  readonly missed: readonly number[];
  /** The divergence that the evidence speaks of, by its id. */
  readonly divergence?: string;
}
