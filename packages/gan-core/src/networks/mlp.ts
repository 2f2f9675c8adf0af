import type { Built } from "../define.ts";
import type { Rng } from "../random/rng.ts";
import type { Activation } from "./activation.ts";
import type { Initializer } from "./initializer.ts";

/** A multi-layer perceptron as plain data: input → hidden widths, each with the activation → output. */
export interface Mlp {
  readonly inputDims: number;
  readonly hidden: readonly number[];
  readonly outputDims: number;
  readonly activation: Built<Activation>;
  readonly output: Built<Activation>;
  readonly initializer: Built<Initializer>;
}

/** Where a layer's weights and biases lie in the network's one flat array of parameters. */
export interface Layer {
  readonly fanIn: number;
  readonly fanOut: number;
  /** Start of fanIn · fanOut weights, row-major [fanIn][fanOut]. */
  readonly weights: number;
  /** Start of fanOut biases; they follow the weights. */
  readonly biases: number;
}

export function mlpLayers({
  inputDims,
  hidden,
  outputDims,
}: Pick<Mlp, "inputDims" | "hidden" | "outputDims">): Layer[] {
  const widths = [inputDims, ...hidden, outputDims];
  let offset = 0;
  return widths.slice(1).map((fanOut, i) => {
    const fanIn = widths[i]!;
    const layer = { fanIn, fanOut, weights: offset, biases: offset + fanIn * fanOut };
    offset = layer.biases + fanOut;
    return layer;
  });
}

/** Number of weights and biases. */
export function mlpSize(mlp: Pick<Mlp, "inputDims" | "hidden" | "outputDims">): number {
  return mlpLayers(mlp).reduce((sum, { fanIn, fanOut }) => sum + (fanIn + 1) * fanOut, 0);
}

/** Number of numbers in the vectors of its spectral normalisation: one for each output of each layer. */
export function spectralSize(mlp: Pick<Mlp, "inputDims" | "hidden" | "outputDims">): number {
  return mlpLayers(mlp).reduce((sum, { fanOut }) => sum + fanOut, 0);
}

/** The parameters a network starts from. */
export function initializeMlp(mlp: Mlp, rng: Rng): Float32Array {
  const parameters = new Float32Array(mlpSize(mlp));
  mlpLayers(mlp).forEach(({ fanIn, fanOut, weights, biases }, index) => {
    mlp.initializer.fill(parameters.subarray(weights, biases), { fanIn, fanOut, index }, rng);
  });
  return parameters;
}
