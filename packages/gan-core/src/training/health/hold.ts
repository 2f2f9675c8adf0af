import type { Finding } from "./condition.ts";

/** A finding that has held: since when, and the latest numbers it rests on. */
export interface Held {
  /** The iteration at which the evidence began, not the one at which it had held for long enough. */
  readonly since: number;
  readonly evidence: Finding["evidence"];
}

/**
 * Keeps a finding from flickering: it is shown once it has been present for `hold` iterations without a break, and gone
 * once it has been absent for as many. One that is certain is shown at once. What was not measured changes nothing.
 */
export function createHold(hold: number): (iteration: number, finding: Finding | undefined) => Held | undefined {
  let held: Held | undefined;
  /** Since when the findings have said the opposite of what is shown. */
  let against: number | undefined;

  return (iteration, finding) => {
    if (finding === undefined) return held;
    const { present, certain = false, evidence } = finding;
    if (present === (held !== undefined)) against = undefined;
    else against ??= iteration;

    if (held !== undefined && present) held = { since: held.since, evidence };
    if (against !== undefined && (iteration - against >= hold || (certain && present))) {
      held = present ? { since: against, evidence } : undefined;
      against = undefined;
    }
    return held;
  };
}
