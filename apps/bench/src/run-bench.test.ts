import { expect, it } from "vitest";
import { competitors } from "./competitors/competitors.ts";
import { modifiers } from "./modifiers/modifiers.ts";
import { runBench } from "./run-bench.ts";
import { createServer } from "./work/serve.ts";

it("runBench() goes through the plan and names what it is at", async () => {
  const told: string[] = [];
  const options = { rounds: 1, block: 1, warmUp: 0, budget: 1, patience: 100 };
  const plan = { workloads: ["small", "gp512"], competitors: ["simd", "simd-scalar"], options };
  // Threads that are none: everything runs here.
  const office = { open: () => ({ ask: createServer(() => performance.now()), end: () => {} }) };
  const result = await runBench(plan, office, (line) => told.push(line));
  expect(told[0]).toMatch(/^small: /);
  expect(result.workloads.map(({ id }) => id)).toEqual(["small", "gp512"]);
  expect(result.workloads[0]!.competitors.map(({ id }) => id)).toEqual(plan.competitors);
  expect(result.workloads[1]!.competitors).toEqual([]); // no patience for it
  expect(result.modifiers.map(({ id }) => id).toSorted()).toEqual(modifiers.map(({ id }) => id).toSorted());
  for (const { kept } of result.modifiers) expect(kept.median).toBeGreaterThan(0);
});

it("competitors have names of their own, and the simd engine is the first", () => {
  expect(new Set(competitors.map(({ id }) => id)).size).toBe(competitors.length);
  expect(new Set(competitors.map(({ label }) => label)).size).toBe(competitors.length);
  expect(competitors[0]!.id).toBe("simd");
});
