import type * as tf from "@tensorflow/tfjs";
import { checkNumber, refuse } from "../../check.ts";
import type { Choice } from "../../define.ts";
import type { Placed } from "./read-response.ts";
import { readUnits, type Units } from "./read-units.ts";
import type { Perceptron } from "./to-layers-model.ts";

/** A perceptron that was a LayersModel: `hidden`, `activation`, `normalization` and `output` are as in a config. */
export interface LoadedPerceptron extends Perceptron {
  readonly normalization: Choice | null;
  /** Laid out as a checkpoint's. */
  readonly parameters: Float32Array;
}

/**
 * Reads a LayersModel that is a perceptron: Dense layers in a chain, each with what {@link toLayersModel} puts after it,
 * or with an `activation` of its own, all but the last alike. Where a Dense layer has no biases, they are 0. The model
 * is left as it is; reading copies its numbers once.
 *
 * A run begins from it so, where it is a generator of as many outputs as the data have dimensions, and of as many
 * inputs as the latents have:
 *
 *   const { hidden, activation, normalization, output, parameters } = fromLayersModel(model);
 *   const gan = await createGan({ generator: { hidden, activation, normalization, output } });
 *   await gan.restore(withParameters(await gan.checkpoint(), "generator", parameters));
 *
 * A discriminator of a run has a linear output: of a model that ends in a sigmoid, it takes the logits.
 *
 * @throws RangeError for any other model, naming the layer: `model.layers[3] must be Dense, …, got "Conv2D".`
 */
export function fromLayersModel(model: tf.LayersModel): LoadedPerceptron {
  const inputDims = readInputDims(model);
  const units = group(chain(model)).map(([dense, ...after]) => readUnits(dense!, after));
  const output = units.at(-1) ?? refuse("model.layers", "must have a Dense layer", model.layers.length);
  const hidden = units.slice(0, -1);
  const first = hidden[0] ?? { response: { id: "linear", params: {} }, normalization: null };
  for (const each of hidden) checkAlike(each, first);
  if (output.normalization !== null) refuse(output.path, "must not be normalised, as it is the output", "layer-norm");
  const parameters = units.flatMap(({ weights, gains, biases }) => [...weights, ...gains, ...biases]);
  parameters.forEach((value, i) => void checkNumber(`model: parameters[${i}]`, value));
  return {
    inputDims,
    hidden: hidden.map(countUnits),
    outputDims: countUnits(output),
    activation: first.response,
    output: output.response,
    normalization: first.normalization,
    parameters: Float32Array.from(parameters),
  };
}

function readInputDims({ inputs, outputs }: tf.LayersModel): number {
  if (inputs?.length !== 1) refuse("model.inputs", "must be one", inputs?.length);
  if (outputs?.length !== 1) refuse("model.outputs", "must be one", outputs?.length);
  const { shape } = inputs[0]!;
  const dims = shape[1];
  if (shape.length !== 2 || dims == null) refuse("model.inputs[0].shape", "must be [null, dims]", shape);
  return dims;
}

/** The layers that the output goes back to, from the input's side, the input's own left out. */
function chain({ layers, outputs }: tf.LayersModel): Placed[] {
  const found: Placed[] = [];
  let tensor = outputs[0]!;
  for (;;) {
    const { sourceLayer: layer, nodeIndex } = tensor;
    const kind = layer.getClassName();
    if (kind === "InputLayer") return found;
    found.unshift({ layer, kind, path: `model.layers[${layers.indexOf(layer)}]`, config: layer.getConfig() });
    tensor = layer.inboundNodes[nodeIndex]!.inputTensors[0]!;
  }
}

/** Each Dense layer with those up to the next. */
function group(layers: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const placed of layers) {
    if (placed.kind === "Dense") groups.push([placed]);
    else (groups.at(-1) ?? refuse(placed.path, "must be Dense, as the first layer", placed.kind)).push(placed);
  }
  return groups;
}

type Kind = Pick<Units, "response" | "normalization">;

function checkAlike({ path, ...own }: Units, first: Kind): void {
  const [found, expected] = [describe(own), describe(first)];
  if (found !== expected) refuse(path, `must be as the hidden layers before it are, ${expected}`, found);
}

function describe({ response, normalization }: Kind): string {
  return [response, normalization]
    .filter((choice) => choice !== null)
    .flatMap(({ id, params }) => [id, ...Object.entries(params ?? {}).map(([key, value]) => `${key} ${value}`)])
    .join(" ");
}

/** Fewer than sums where a unit is the largest of several. */
function countUnits({ biases, response }: Units): number {
  return biases.length / ((response.params?.["pieces"] as number | undefined) ?? 1);
}
