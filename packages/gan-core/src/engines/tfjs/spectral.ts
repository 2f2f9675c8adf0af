import * as tf from "@tensorflow/tfjs";
import type { SpectralNorm } from "../../regularizers/regularizer.ts";
import type { Variables } from "./network.ts";
import type { TensorPlayer } from "./player.ts";
import { product } from "./product.ts";

/** Rounds of power iteration made before the first step, so that training does not begin under a wrong σ. */
const roundsAtStart = 32;

/** Keeps a vector of 0, of a matrix of 0, from being divided by 0. */
const tiny = 1e-12;

/** A first u for each weight matrix, [1, fanOut] each, nearly converged. It depends on the weights only. */
export function startDirections(variables: Variables): Variables {
  let directions: Variables = weightsOf(variables).map((weights) => {
    const fanOut = weights.shape[1]!;
    // Cosines of whole numbers: no direction that a matrix made by hand is at right angles to.
    const values = Float32Array.from({ length: fanOut }, (_, j) => Math.cos(j + 1));
    return unit(tf.tensor2d(values, [1, fanOut]));
  });
  for (let i = 0; i < roundsAtStart; i++) directions = turnDirections(variables, directions);
  return directions;
}

/** One round of power iteration: u ← Wᵀv/‖Wᵀv‖, v = Wu/‖Wu‖. Where W is 0, u stays as it is. */
export function turnDirections(variables: Variables, directions: Variables): Variables {
  return weightsOf(variables).map((weights, k) => {
    const u = directions[k]!;
    const turned = product(partner(weights, u), weights);
    return unit(tf.add(turned, tf.mul(u, tiny)));
  });
}

/**
 * What makes the discriminator's variables those it is used with: limit · W/(vᵀWu) in the place of each W, or all as
 * they are without spectral normalisation. Differentiable by W, with u and v as constants, so it is to be made before,
 * and not while, anything is differentiated.
 */
export function normalizer(
  spectralNorm: SpectralNorm | undefined,
  { variables, directions }: Pick<TensorPlayer, "variables" | "directions">,
): (variables: Variables) => Variables {
  if (spectralNorm === undefined) return (given) => given;
  const us = directions();
  const vs = weightsOf(variables()).map((weights, k) => partner(weights, us[k]!));
  return (given) => {
    let next = 0;
    return given.map((variable) => {
      if (!isMatrix(variable)) return variable;
      const sigma = product(product(vs[next]!, variable), tf.transpose(us[next]!));
      next++;
      return tf.mul(variable, tf.div(spectralNorm.limit, tf.add(sigma, tiny)));
    });
  };
}

/** v = Wu/‖Wu‖, [1, fanIn]. */
function partner(weights: tf.Tensor, u: tf.Tensor): tf.Tensor {
  return unit(product(u, tf.transpose(weights)));
}

function unit(row: tf.Tensor): tf.Tensor {
  return tf.div(row, tf.add(tf.sqrt(tf.sum(tf.square(row))), 1e-30));
}

function weightsOf(variables: Variables): Variables {
  return variables.filter(isMatrix);
}

/** Whether a variable is a layer's weights: γ and biases have one dimension, the projection of a minibatch has three. */
function isMatrix({ rank }: tf.Tensor): boolean {
  return rank === 2;
}
