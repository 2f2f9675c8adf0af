/**
 * Trains every story with several seeds and prints what decides whether it is true: `pnpm --filter site experiments`.
 * Ids after the command limit it to those. A quarter of an hour for all, most of it for the two that need TensorFlow.js.
 */
import { claims } from "../src/experiments/claims.ts";
import { type Evidence, gatherEvidence } from "../src/experiments/evidence.ts";
import type { RunKey } from "../src/experiments/experiment.ts";
import { experiments } from "../src/experiments/index.ts";
import { isSlow } from "../src/experiments/is-slow.ts";

const seeds = { simd: [1, 2, 3, 4, 5, 6], tfjs: [1, 2] };
const asked = process.argv.slice(2).filter((argument) => argument !== "--");
let broken = 0;

for (const { id, runs, iterations } of experiments.filter(
  (experiment) => asked.length === 0 || asked.includes(experiment.id),
)) {
  const { shows, holds } = claims[id]!;
  const slow = runs.some(({ config }) => isSlow(config));
  const tried = seeds[slow ? "tfjs" : "simd"];
  let held = 0;
  console.log(`\n${id}, ${iterations} iterations`);
  for (const seed of tried) {
    const found: Partial<Record<RunKey, Evidence>> = {};
    for (const { key, config } of runs) found[key] = await gatherEvidence({ ...config, seed }, iterations);
    const right = holds(found as Record<RunKey, Evidence>);
    if (right) held++;
    const numbers = shows.map(
      (what) => `${what} ${runs.map(({ key }) => `${key} ${Number(found[key]![what].toPrecision(3))}`).join(", ")}`,
    );
    console.log(`  seed ${seed}: ${right ? "holds" : "DOES NOT HOLD"}; ${numbers.join("; ")}`);
  }
  console.log(`  ${held} of ${tried.length}`);
  if (held < tried.length - 1) broken++;
}
process.exitCode = broken > 0 ? 1 : 0;
