import type { Place, Runner, Trainer } from "../competitors/competitor.ts";
import { competitors } from "../competitors/competitors.ts";
import { ganRunner, watchedRunner } from "../competitors/gan-runner.ts";
import { createGan } from "../inside.ts";
import { createProbe } from "../probe/probe.ts";
import type { Job } from "./job.ts";

/** Sets up what is to be timed; undefined where the machine lacks what it needs. */
export async function startJob(job: Job, place: Place): Promise<Runner | Trainer | undefined> {
  switch (job.kind) {
    case "train":
      return competitors.find(({ id }) => id === job.competitor)!.start(job.workload, place);
    case "probe":
      return createProbe(job);
    case "gan":
      return ganRunner(await createGan({ ...job.config, engine: { id: "simd" } }));
    case "watched": {
      const gan = await createGan({ ...job.config, engine: { id: "simd" } }, { now: place.now });
      return watchedRunner(gan, job.observers, place.now);
    }
  }
}
