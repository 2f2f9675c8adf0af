import type { Place, Runner } from "../competitors/competitor.ts";
import { competitors } from "../competitors/competitors.ts";
import { ganRunner } from "../competitors/gan-runner.ts";
import { createGan } from "../inside.ts";
import type { AllocationResult } from "../results.ts";
import type { Workload } from "../workloads/workload.ts";
import { bytesAnIteration } from "./allocated-bytes.ts";

/** Who is asked what it allocates, and over how many iterations. */
const asked = { simd: 2000, gan: 2000, "tfjs-wasm": 50, "stock-wasm": 50 } as const;

/** Bytes of the JavaScript heap that an iteration takes: of the engine alone, of a Gan around it, and of others. */
export async function measureAllocation(workload: Workload, place: Place): Promise<AllocationResult[]> {
  const results: AllocationResult[] = [];
  for (const [id, iterations] of Object.entries(asked)) {
    const runner = await start(id, workload, place);
    results.push({ id, bytes: await bytesAnIteration((n) => runner.iterate(n), iterations) });
  }
  return results;
}

async function start(id: string, workload: Workload, place: Place): Promise<Runner> {
  if (id === "gan") return ganRunner(await createGan({ ...workload.config, engine: { id: "simd" } }));
  return (await competitors.find((competitor) => competitor.id === id)!.start(workload, place))!;
}
