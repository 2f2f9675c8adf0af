import { readConfig } from "gan-core";
import { experiments } from "../../experiments/experiments.ts";
import type { experiments as Told } from "../../words/en/experiments.ts";
import type { Words } from "../../words/words.ts";
import type { door as Door } from "../compare/door.svelte.ts";
import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";

interface Stage {
  readonly state: Pick<LabState, "table">;
  readonly session: Pick<Session, "arrive" | "begin" | "tell">;
  readonly words: Pick<Words, "site" | "lead" | "badge">;
  /** The way to several runs side by side, where they are to be opened so. */
  readonly door?: Pick<typeof Door, "configs" | "watch">;
}

/**
 * Shows an experiment, with what to watch for its lead: its first run, or all of them side by side where there are
 * several and a door to there. An unknown one is refused in words.
 */
export async function openStory(id: string, { state, session, words, door }: Stage): Promise<void> {
  const story = experiments.find((experiment) => experiment.id === id);
  if (!story) {
    session.tell(words.lead.noStory(id));
    return;
  }
  const configs = story.runs.map(({ config }) => readConfig(config));
  const { title, watch } = (await toldIn(words.site.language)).stories[id as keyof (typeof Told)["stories"]];
  if (door && configs.length > 1) {
    door.configs.value = configs;
    door.watch.value = watch;
  } else if (state.table.live) session.begin(configs[0]!, watch);
  else {
    session.arrive(configs[0]!, words.badge.story(title, configs[0]!.seed));
    session.tell(watch);
  }
}

/** Long, and so in no page until one is told. */
async function toldIn(language: Words["site"]["language"]): Promise<typeof Told> {
  const told = language === "zh" ? import("../../words/zh/experiments.ts") : import("../../words/en/experiments.ts");
  return (await told).experiments;
}
