import type { Player, PlayerState } from "../engines/engine.ts";
import { type Entries, menuOf } from "../entries.ts";
import { square } from "../math/square.ts";
import { registry } from "../registry.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import { assemble } from "../training/assemble.ts";
import type { RunConfig } from "../training/config.ts";
import { foldBatchNorm } from "./fold-batch-norm.ts";
import { type Mlp, mlpLayers } from "./mlp.ts";
import { usedParameters } from "./spectral.ts";

/**
 * What each unit of a network answers to so many inputs (flat, row-major), away from any engine and in 64 bits: an array
 * a layer, from the first hidden one to the output, of units · inputs numbers, unit after unit.
 *
 * A network that is normalised over the batch is looked at in the company of a fixed one, as the engines do. With
 * minibatch discrimination the output depends on a batch, and is left out.
 */
export type UnitResponses = (player: Player, state: PlayerState, inputs: Float32Array) => Float32Array[];

/**
 * The weights between each layer and the next, units of the next × units of this, row-major: an array a layer, from the
 * first hidden one to the output. As they lie in the state, before any normalisation; of a unit that is the largest of
 * several sums, the first sum's; likenesses within a minibatch are left out.
 */
export function unitWeights(config: RunConfig): (player: Player, state: PlayerState) => Float32Array[] {
  const { setup } = assemble(entries(), config);
  return (player, { parameters }) => {
    let below = setup[player].inputDims;
    return mlpLayers(setup[player]).map(({ fanOut, units, weights }) => {
      const matrix = new Float32Array(units * below);
      for (let j = 0; j < units; j++) {
        for (let i = 0; i < below; i++)
          matrix[j * below + i] = parameters[weights + i * fanOut + (j * fanOut) / units]!;
      }
      below = units;
      return matrix;
    });
  };
}

/** Builds the two networks of a config, already read. Cost of an answer: inputs · parameters. */
export function unitResponses(config: RunConfig): UnitResponses {
  const { setup } = assemble(entries(), config);
  const limit = setup.regularizers.find((regularizer) => regularizer.kind === "spectral-norm")?.limit;

  return (player, { parameters, spectral }, inputs) => {
    const given = setup[player];
    const used =
      limit === undefined || spectral === undefined
        ? parameters
        : usedParameters(given, parameters, { limit, spectral });
    if (given.normalization?.over !== "batch") return forward(given, used, inputs);
    const { normalization: _, ...plain } = given;
    return forward(plain, foldBatchNorm(given, used, setup.company[player]), inputs);
  };
}

const entries = (): Entries => ({
  distributions: menuOf(registry.distributions),
  latents: menuOf(registry.latents),
  losses: menuOf(registry.losses),
  regularizers: menuOf<Regularizer>(registry.regularizers),
  optimizers: menuOf(registry.optimizers),
  activations: menuOf(registry.activations),
  normalizations: menuOf(registry.normalizations),
  initializers: menuOf(registry.initializers),
});

/** Layer by layer, each as units · inputs: a sum then runs along the inputs, over arrays that lie in one piece. */
function forward(mlp: Mlp, parameters: Float32Array, inputs: Float32Array): Float32Array[] {
  const count = inputs.length / mlp.inputDims;
  let below = Array.from({ length: mlp.inputDims }, (_, i) =>
    Float64Array.from({ length: count }, (_, k) => inputs[k * mlp.inputDims + i]!),
  );
  const layers: Float32Array[] = [];
  mlpLayers(mlp).forEach(({ fanIn, fanOut, units, weights, gains, biases, projection }, index) => {
    if (projection !== undefined) return;
    const isLast = index === mlp.hidden.length;
    const sums = Array.from({ length: fanOut }, (_, j) => {
      const sum = new Float64Array(count);
      if (gains === undefined) sum.fill(parameters[biases + j]!);
      for (let i = 0; i < fanIn; i++) {
        const [weight, from] = [parameters[weights + i * fanOut + j]!, below[i]!];
        for (let k = 0; k < count; k++) sum[k]! += weight * from[k]!;
      }
      return sum;
    });
    if (gains !== undefined) {
      normalizeLayer(sums, mlp.normalization!.epsilon, {
        gains: parameters.subarray(gains, gains + fanOut),
        biases: parameters.subarray(biases, biases + fanOut),
      });
    }
    const { value } = isLast ? mlp.output : mlp.activation;
    below = largest(sums, fanOut / units).map((unit) => unit.map(value));
    const out = new Float32Array(units * count);
    below.forEach((unit, j) => void out.set(unit, j * count));
    layers.push(out);
  });
  return layers;
}

/** γ (a − μ)/√(σ² + ε) + β over the sums of each input. */
function normalizeLayer(
  sums: readonly Float64Array[],
  epsilon: number,
  { gains, biases }: { readonly gains: Float32Array; readonly biases: Float32Array },
): void {
  for (let k = 0; k < sums[0]!.length; k++) {
    const mean = sums.reduce((total, sum) => total + sum[k]!, 0) / sums.length;
    const variance = sums.reduce((total, sum) => total + square(sum[k]! - mean), 0) / sums.length;
    const scale = 1 / Math.sqrt(variance + epsilon);
    sums.forEach((sum, j) => {
      sum[k] = gains[j]! * (sum[k]! - mean) * scale + biases[j]!;
    });
  }
}

/** Each unit's largest sum; a unit's sums lie side by side. */
function largest(sums: readonly Float64Array[], pieces: number): Float64Array[] {
  if (pieces === 1) return [...sums];
  return Array.from({ length: sums.length / pieces }, (_, unit) =>
    sums[unit * pieces]!.map((_, k) => Math.max(...sums.slice(unit * pieces, (unit + 1) * pieces).map((s) => s[k]!))),
  );
}
