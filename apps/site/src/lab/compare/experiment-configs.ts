import { type RunConfig, type RunConfigInput, readConfig } from "gan-core";

interface Story {
  readonly id: string;
  readonly runs: readonly { readonly config: RunConfigInput }[];
}

const gallery = import.meta.glob<{ readonly experiments: readonly Story[] }>("../../experiments/index.ts");

/** The runs of a story of the gallery, which is fetched when one is asked for; undefined where there is none of that id. */
export async function experimentConfigs(id: string): Promise<readonly RunConfig[] | undefined> {
  for (const load of Object.values(gallery)) {
    const story = (await load()).experiments.find((each) => each.id === id);
    if (story && story.runs.length > 1) return story.runs.map(({ config }) => readConfig(config));
  }
  return undefined;
}
