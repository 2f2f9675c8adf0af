import { readConfig } from "gan-core";
import { experiments } from "../../experiments/experiments.ts";
import { experiments as told } from "../../words/en/experiments.ts";
import type { Words } from "../../words/words.ts";
import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";

/** Shows the first run of an experiment, with what to watch for its lead. An unknown one is refused in words. */
export function openStory(
  id: string,
  { table }: Pick<LabState, "table">,
  session: Pick<Session, "arrive" | "begin" | "tell">,
  words: Pick<Words, "lead" | "badge">,
): void {
  const story = experiments.find((experiment) => experiment.id === id);
  if (!story) {
    session.tell(words.lead.noStory(id));
    return;
  }
  const config = readConfig(story.runs[0]!.config);
  const { title, watch } = told.stories[id as keyof typeof told.stories];
  if (table.live) {
    session.begin(config, watch);
    return;
  }
  session.arrive(config, words.badge.story(title, config.seed));
  session.tell(watch);
}
