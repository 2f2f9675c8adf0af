import { type EngineSetup, mlpLayers } from "../inside.ts";
import { prepare } from "./prepare.ts";
import type { Workload } from "./workload.ts";

/**
 * Floating point operations of one iteration, those of matrix products alone and none that could be spared: a product
 * and a sum count as two. With B the batch, G and D the weights of each network, and G₁ and D₁ those of its first layer,
 *
 *   a step of D:   2B (G + 2D + 2D + 2 (D − D₁))    making fakes; on real and fake: forward, weight gradients, back
 *   a penalty:     2B (D + D + D + D)               forward, back to x, the tangent forward, weight gradients
 *   a step of G:   2B (G + D + D + G + (G − G₁))    forward through both; back through D; weight gradients, back
 *
 * where back is to the first layer's outputs, as nobody asks for more, and back through D is to the points.
 *
 * What activations, losses, optimizers and random numbers take is not counted, so that a fraction of the machine's
 * peak says how much of the time went into products.
 */
export function flopsOf(workload: Workload): number {
  const { config, setup } = prepare(workload);
  const [g, g1] = weightsOf(setup.generator);
  const [d, d1] = weightsOf(setup.discriminator);
  const penalties = setup.regularizers.filter(({ kind }) => kind === "gradient-penalty").length;
  const { discriminatorSteps, generatorSteps } = config.schedule;
  const stepD = g + 4 * d + 2 * (d - d1) + 4 * penalties * d;
  const stepG = 2 * g + 2 * d + (g - g1);
  return 2 * config.batchSize * (discriminatorSteps * stepD + generatorSteps * stepG);
}

/** All of a network's weights, and those of its first layer. */
function weightsOf(mlp: EngineSetup["generator"]): [all: number, first: number] {
  const counts = mlpLayers(mlp).map(({ fanIn, fanOut }) => fanIn * fanOut);
  return [counts.reduce((sum, count) => sum + count, 0), counts[0]!];
}
