import { competitors } from "./competitors/competitors.ts";
import { timeModifiers } from "./modifiers/time-modifiers.ts";
import type { ModifierResult, RunResult, WorkloadResult } from "./results.ts";
import { type Office, withTeam } from "./work/team.ts";
import { type TimeOptions, timeWorkload } from "./workloads/time-workload.ts";
import { workloads } from "./workloads/workloads.ts";

/** What is to be timed, and how long. Plain data: it travels to a page. */
export interface Plan {
  /** Ids. */
  readonly workloads: readonly string[];
  /** Ids; what the others are measured by is the first. */
  readonly competitors: readonly string[];
  readonly options: TimeOptions;
}

/** The part of a run that Node and browsers have in common. */
export async function runBench(
  plan: Plan,
  office: Office,
  tell: (line: string) => void,
): Promise<Pick<RunResult, "rounds" | "block" | "workloads" | "modifiers">> {
  const { options } = plan;
  const chosen = competitors.filter(({ id }) => plan.competitors.includes(id));
  const timed: WorkloadResult[] = [];
  let kept: readonly ModifierResult[] = [];
  for (const workload of workloads.filter(({ id }) => plan.workloads.includes(id))) {
    tell(`${workload.id}: ${workload.about}`);
    timed.push(await withTeam(office, (team) => timeWorkload(workload, chosen, team, options)));
  }
  const small = workloads[0]!;
  if (plan.workloads.includes(small.id)) {
    tell(`What other choices leave of the speed of ${small.id}`);
    // None of them is TensorFlow.js, which alone takes long to be compiled.
    const shorter = { ...options, warmUp: options.warmUp / 3 };
    kept = await withTeam(office, (team) => timeModifiers(small, team, shorter));
  }
  return { rounds: options.rounds, block: options.block, workloads: timed, modifiers: kept };
}
