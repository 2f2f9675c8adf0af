import type { Words } from "../../words/words.ts";
import type { LabState } from "../state.svelte.ts";
import type { Watcher } from "../watcher.ts";
import { placeOf } from "./place-of.ts";
import { sentenceOf } from "./sentence.ts";
import { watchHealth } from "./watch-health.ts";

/**
 * Follows the run's health, and puts what is to be said of it on the page: the sentence, the place it is about, and in
 * the timeline each diagnosis where its evidence began.
 */
export function tellHealth(
  state: Pick<LabState, "diagnosis" | "pointer" | "config" | "events">,
  words: Pick<Words, "diagnosis" | "measures">,
  now: () => number,
): Required<Watcher> {
  return watchHealth({
    now,
    tell(told) {
      state.diagnosis.value = told;
      const place = placeOf(told, state.config.value);
      state.pointer.value = place && { ...place, text: words.diagnosis.fewHere };
    },
    onEvent(told) {
      const said = sentenceOf(told, words);
      if (said) state.events.add({ iteration: told.since, kind: "diagnosis", text: said.head });
    },
  });
}
