import { coveredCount } from "./mode-log.ts";
import type { LabState } from "./state.svelte.ts";
import { modesForACurve } from "./timeline/curve.ts";

/** What training may wait for, to rest by itself when it holds. */
export type Condition =
  | { readonly kind: "modes" }
  | { readonly kind: "js"; readonly below: number }
  /** Something is diagnosed that was not when training began. */
  | { readonly kind: "diagnosis"; readonly known: number };

type Known = Pick<LabState, "measured" | "modes" | "events">;

/** Whether a condition holds by what is known of a run. What was not measured holds nothing. */
export function isMet(condition: Condition, { measured, modes, events }: Known): boolean {
  switch (condition.kind) {
    case "modes":
      return modes.value !== undefined && coveredCount(modes.value.shares) === modes.value.shares.length;
    case "js":
      return (measured.value?.["grid-js"]?.value ?? Number.POSITIVE_INFINITY) < condition.below;
    case "diagnosis":
      return diagnosesOf(events) > condition.known;
  }
}

/** How many diagnoses a run has had. */
export function diagnosesOf({ list }: Known["events"]): number {
  return list.filter(({ kind }) => kind === "diagnosis").length;
}

/** The divergences that the timeline draws of data with so many modes, and what is waited for needs, by their ids. */
export function neededFor(modes: number, condition: Condition | undefined): readonly string[] {
  return modes < modesForACurve || condition?.kind === "js" ? ["grid-js"] : [];
}
