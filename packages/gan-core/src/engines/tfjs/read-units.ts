import type * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import { type Choice, readParams } from "../../define.ts";
import { registry } from "../../registry.ts";
import { type Placed, readResponse } from "./read-response.ts";

/** A layer of a perceptron: its sums, what normalises them, and what its units respond with. */
export interface Units {
  readonly weights: Float32Array;
  readonly gains: Float32Array;
  readonly biases: Float32Array;
  readonly normalization: Choice | null;
  readonly response: Choice;
  /** Of the layer of the model that comes last. */
  readonly path: string;
}

/** What a Dense layer and the layers after it, up to the next Dense one, are in a perceptron; refuses what is in none. */
export function readUnits(dense: Placed, after: readonly Placed[]): Units {
  const isNormalised = after[0]?.kind === "LayerNormalization";
  const sums = isNormalised ? readNormalised(dense, after[0]!) : readSums(dense);
  const response = readResponse(dense, isNormalised ? after.slice(1) : after);
  return { ...sums, response, path: (after.at(-1) ?? dense).path };
}

type Sums = Omit<Units, "response" | "path">;

function readSums({ layer }: Placed): Sums {
  const [kernel, bias] = layer.getWeights(); // the layer's own, not copies to be freed
  const biases = bias === undefined ? new Float32Array(kernel!.shape[1]!) : copy(bias);
  return { weights: copy(kernel!), gains: new Float32Array(), biases, normalization: null };
}

function readNormalised(dense: Placed, { layer, path, config }: Placed): Sums {
  if (dense.config["useBias"] !== false) {
    refuse(`${dense.path}.useBias`, "must be false, before LayerNormalization", dense.config["useBias"]);
  }
  if (dense.config["activation"] !== "linear") {
    refuse(path, `must be no LayerNormalization, after a layer that responds`, dense.config["activation"]);
  }
  const { weights, biases: zeros } = readSums(dense);
  const learned = layer.getWeights().map(copy);
  const gains = config["scale"] === false ? zeros.map(() => 1) : learned.shift()!;
  const biases = config["center"] === false ? zeros : learned.shift()!;
  const entry = registry.normalizations.find(({ id }) => id === "layer-norm")!;
  const params = readParams(entry.params, { epsilon: config["epsilon"] }, (key) => `${path}.${key}`);
  return { weights, gains, biases, normalization: { id: entry.id, params } };
}

const copy = (tensor: tf.Tensor): Float32Array => tensor.dataSync<"float32">().slice();
