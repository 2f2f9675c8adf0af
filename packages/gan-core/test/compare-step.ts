import type { Engine, EngineSetup, Player } from "../src/engines/engine.ts";
import { oracleGradient, oracleLoss, toWeights } from "./oracle.ts";
import { createBatch, createSetup, type TaskOptions } from "./tasks.ts";

/** What an engine says of one step of a task whose optimizer keeps the gradient, and what the oracle says. */
export async function compareStep(
  create: (setup: EngineSetup) => Promise<Engine>,
  player: Player,
  options: TaskOptions,
) {
  const setup = createSetup(options);
  const batch = createBatch(setup, 2);
  const engine = await create(setup);
  const weights = toWeights(setup);
  const loss = await engine.step(player, batch);
  const [gradient] = (await engine.read(player)).slots;
  engine.dispose();
  return {
    loss: { engine: loss, oracle: oracleLoss(setup, player, weights, batch) },
    gradient: { engine: gradient!, oracle: oracleGradient(setup, player, weights, batch) },
  };
}
