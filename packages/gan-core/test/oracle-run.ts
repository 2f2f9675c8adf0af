import type { Batch, EngineSetup, Player } from "../src/engines/engine.ts";
import { numberAlgebra } from "../src/optimizers/number-algebra.ts";
import type { Optimizer } from "../src/optimizers/optimizer.ts";
import { oracleGradient, oracleLoss, toWeights, type Weights } from "./oracle.ts";

/** An optimizer written out for one array of parameters: moves them by the gradient, in place. */
export type Mover = (parameters: Float64Array, gradient: Float64Array) => void;

/** θ ← θ − rate · g */
export function plainSgd(rate: number): Mover {
  return (parameters, gradient) => {
    for (let i = 0; i < parameters.length; i++) parameters[i]! -= rate * gradient[i]!;
  };
}

/** Kingma and Ba 2015, algorithm 1. */
export function plainAdam(rate: number, beta1: number, beta2: number, epsilon: number): Mover {
  const m: number[] = [];
  const v: number[] = [];
  let t = 0;
  return (parameters, gradient) => {
    t++;
    gradient.forEach((g, i) => {
      m[i] = beta1 * (m[i] ?? 0) + (1 - beta1) * g;
      v[i] = beta2 * (v[i] ?? 0) + (1 - beta2) * g * g;
      const mHat = m[i]! / (1 - beta1 ** t);
      const vHat = v[i]! / (1 - beta2 ** t);
      parameters[i]! -= (rate * mHat) / (Math.sqrt(vHat) + epsilon);
    });
  };
}

/** Any optimizer, its formula taken one number after the other in 64 bits. */
export function inNumbers({ slotCount, update }: Optimizer): Mover {
  const slots: (readonly number[])[] = [];
  let step = 0;
  return (parameters, gradient) => {
    step++;
    parameters.forEach((parameter, i) => {
      const kept = slots[i] ?? new Array<number>(slotCount).fill(0);
      const output = update(numberAlgebra, { parameter, gradient: gradient[i]!, slots: kept, step });
      slots[i] = output.slots;
      parameters[i] = parameter + output.change;
    });
  };
}

export interface OracleRun {
  /** Changed by every step. */
  readonly weights: Weights;
  /** One update; answers with the loss before it. */
  step(player: Player, batch: Batch): number;
}

/** The run an engine must follow, in 64 bits. */
export function createOracleRun(setup: EngineSetup, movers: Readonly<Record<Player, Mover>>): OracleRun {
  const weights = toWeights(setup);
  return {
    weights,
    step(player, batch) {
      const loss = oracleLoss(setup, player, weights, batch);
      movers[player](weights[player], oracleGradient(setup, player, weights, batch));
      return loss;
    },
  };
}
