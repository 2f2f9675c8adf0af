import type { Runner } from "../competitors/competitor.ts";
import { flopsOfTurn, probeModule } from "./probe-module.ts";

const turns = 1000;

/** What one iteration of a probe computes. */
export const flopsOfProbe = turns * flopsOfTurn;

/**
 * The machine's peak, as far as WebAssembly can reach it: iterations of some tens of microseconds. Undefined where the
 * machine lacks the instructions.
 */
export async function createProbe(options: { readonly relaxed: boolean }): Promise<Runner | undefined> {
  const bytes = probeModule(options);
  if (!WebAssembly.validate(bytes)) return undefined;
  const { instance } = await WebAssembly.instantiate(bytes);
  const run = instance.exports["run"] as (n: number, k: number, c: number) => number;
  return {
    iterate(n) {
      // It comes to rest at c ÷ (1 − k) = 1: normal numbers, as slow to compute with as any others.
      for (let i = 0; i < n; i++) run(turns, 0.5, 0.5);
      return n;
    },
  };
}
