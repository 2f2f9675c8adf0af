import type { LabState } from "../state.svelte.ts";
import type { Watcher } from "../watcher.ts";
import { placeOf } from "./place-of.ts";
import type { Told } from "./told.ts";
import { watchHealth } from "./watch-health.ts";

/**
 * Follows the run's health, and puts what is to be said of it on the page: the sentence, and the place it is about.
 *
 * @param fewHere Stands beside the place of a mode that is missed.
 */
export function tellHealth(
  state: Pick<LabState, "diagnosis" | "pointer" | "config">,
  fewHere: string,
  now: () => number,
  onEvent?: (told: Told) => void,
): Required<Watcher> {
  return watchHealth({
    now,
    tell(told) {
      state.diagnosis.value = told;
      const place = placeOf(told, state.config.value);
      state.pointer.value = place && { ...place, text: fewHere };
    },
    ...(onEvent && { onEvent }),
  });
}
