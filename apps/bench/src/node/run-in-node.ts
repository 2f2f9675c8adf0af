import { measureAllocation } from "../allocation/allocation.ts";
import { timePhases } from "../phases/time-phases.ts";
import type { PhaseResult, RunResult } from "../results.ts";
import { type Plan, runBench } from "../run-bench.ts";
import { flopsOf } from "../workloads/flops.ts";
import { workloads } from "../workloads/workloads.ts";
import { nodeOffice } from "./node-office.ts";

/** All there is to find out in this process and threads of it. */
export async function runInNode(plan: Plan, tell: (line: string) => void): Promise<RunResult> {
  const now = (): number => performance.now();
  const found = await runBench(plan, nodeOffice, tell);
  const chosen = workloads.filter(({ id }) => plan.workloads.includes(id));

  tell("Where the time goes");
  const { rounds, block } = plan.options;
  const phases: PhaseResult[] = [];
  for (const workload of chosen.filter((each) => flopsOf(each) < tooLarge)) {
    phases.push(await timePhases(workload, { block: block / 4, rounds: Math.min(rounds, 7) }, now));
  }
  const [small] = workloads;
  const allocation = chosen.includes(small!) ? await measureAllocation(small!, { now }) : undefined;
  return { place: `Node ${process.versions.node}`, ...found, phases, ...(allocation && { allocation }) };
}

/** Operations of an iteration. Beyond, all of the time goes into products. */
const tooLarge = 5e9;
