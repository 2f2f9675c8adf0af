import { readConfig } from "gan-core";
import { experiments } from "../../experiments/experiments.ts";
import type { experiments as Told } from "../../words/en/experiments.ts";
import type { Words } from "../../words/words.ts";
import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";

/** Shows the first run of an experiment, with what to watch for its lead. An unknown one is refused in words. */
export async function openStory(
  id: string,
  { table }: Pick<LabState, "table">,
  session: Pick<Session, "arrive" | "begin" | "tell">,
  words: Pick<Words, "site" | "lead" | "badge">,
): Promise<void> {
  const story = experiments.find((experiment) => experiment.id === id);
  if (!story) {
    session.tell(words.lead.noStory(id));
    return;
  }
  const config = readConfig(story.runs[0]!.config);
  const { title, watch } = (await toldIn(words.site.language)).stories[id as keyof (typeof Told)["stories"]];
  if (table.live) {
    session.begin(config, watch);
    return;
  }
  session.arrive(config, words.badge.story(title, config.seed));
  session.tell(watch);
}

/** Long, and so in no page until one is told. */
async function toldIn(language: Words["site"]["language"]): Promise<typeof Told> {
  const told = language === "zh" ? import("../../words/zh/experiments.ts") : import("../../words/en/experiments.ts");
  return (await told).experiments;
}
