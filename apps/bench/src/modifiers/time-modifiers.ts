import type { RunConfigInput } from "../inside.ts";
import { type DuelOptions, duels, type Round, ratiosOf } from "../measure/duels.ts";
import { inverse, spreadOf } from "../measure/statistics.ts";
import type { ModifierResult } from "../results.ts";
import type { Job } from "../work/job.ts";
import type { Team } from "../work/team.ts";
import { type Workload, withConfig } from "../workloads/workload.ts";
import { modifiers } from "./modifiers.ts";

/** What each modifier leaves of the simd engine's speed on a workload. */
export async function timeModifiers(plain: Workload, team: Team, options: DuelOptions): Promise<ModifierResult[]> {
  const jobs = { trained: new Map<string, Job>(), watched: new Map<string, Job>() };
  for (const { id, kind, config } of modifiers) {
    if (kind === "observers") jobs.watched.set(id, { kind: "watched", config: runConfig(plain, config), observers: 3 });
    else jobs.trained.set(id, kind === "gan" ? { kind, config: runConfig(plain, config) } : train(plain, config));
  }
  const alone: Job = { kind: "watched", config: runConfig(plain, {}), observers: 0 };
  return [
    ...keptOf(await fight(train(plain, {}), jobs.trained, team, options)),
    ...keptOf(await fight(alone, jobs.watched, team, options)),
  ];
}

const runConfig = (workload: Workload, config: RunConfigInput): RunConfigInput => withConfig(workload, config).config;

function train(workload: Workload, config: RunConfigInput): Job {
  return { kind: "train", competitor: "simd", workload: withConfig(workload, config) };
}

async function fight(reference: Job, jobs: ReadonlyMap<string, Job>, team: Team, options: DuelOptions) {
  const hired = await Promise.all([...jobs].map(async ([id, job]) => [id, (await team.hire(job))!] as const));
  return duels((await team.hire(reference))!, new Map(hired), options);
}

function keptOf(rounds: ReadonlyMap<string, readonly Round[]>): ModifierResult[] {
  return [...rounds].map(([id, each]) => ({ id, kept: inverse(spreadOf(ratiosOf(each))) }));
}
