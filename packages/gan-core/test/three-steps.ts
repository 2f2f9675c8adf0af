import type { Engine, Player } from "../src/engines/engine.ts";
import { sgd } from "../src/optimizers/index.ts";
import { wganGp } from "../src/regularizers/index.ts";
import { relativeDistance } from "./oracle.ts";
import { createOracleRun, plainSgd } from "./oracle-run.ts";
import { createBatch, createSetup } from "./tasks.ts";

/** The same short run for every backend and every place it may run in. */
export const threeSteps = createSetup({ optimizer: sgd({ rate: 0.05 }), regularizers: [wganGp({ weight: 0.5 })] });

const players: readonly Player[] = ["discriminator", "generator"];

/** Trains both players for three steps. Answers with their parameters after it. */
export async function takeThreeSteps(engine: Engine): Promise<Float32Array[]> {
  for (let i = 0; i < 3; i++) {
    for (const player of players) await engine.step(player, createBatch(threeSteps, i));
  }
  return Promise.all(players.map(async (player) => (await engine.read(player)).parameters));
}

/** How far the parameters are from where 64-bit arithmetic puts them, as a share of their size. */
export function distanceFromOracle(parameters: readonly Float32Array[]): number {
  const run = createOracleRun(threeSteps, { generator: plainSgd(0.05), discriminator: plainSgd(0.05) });
  for (let i = 0; i < 3; i++) for (const player of players) run.step(player, createBatch(threeSteps, i));
  return Math.max(...players.map((player, p) => relativeDistance(parameters[p]!, run.weights[player])));
}
