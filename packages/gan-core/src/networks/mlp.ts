import type { Built } from "../define.ts";
import type { Normalization } from "../normalizations/normalization.ts";
import type { Rng } from "../random/rng.ts";
import type { Activation } from "./activation.ts";
import type { Initializer } from "./initializer.ts";

/** A multi-layer perceptron as plain data: input → hidden widths, each with the activation → output. */
export interface Mlp {
  readonly inputDims: number;
  /** Units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly outputDims: number;
  readonly activation: Built<Activation>;
  readonly output: Built<Activation>;
  readonly initializer: Built<Initializer>;
  /** Of the hidden layers' sums; none by default. */
  readonly normalization?: Built<Normalization>;
  readonly minibatch?: Minibatch;
}

/**
 * Minibatch discrimination (Salimans et al. 2016, Improved Techniques for Training GANs,
 * https://arxiv.org/abs/1606.03498, §3.2): the last layer also reads how close each input's features f, the units
 * before it, lie to those of the others in its batch.
 *
 *   o_b(xᵢ) = Σ_{j ≠ i} exp(−‖Mᵢ_b − Mⱼ_b‖₁),   Mᵢ = f(xᵢ) T,   b = 1 … kernels
 *
 * T is learned, [features, kernels, dims].
 */
export interface Minibatch {
  readonly kernels: number;
  readonly dims: number;
  /** Others in a batch of training. A sum over another number of them is scaled to it. */
  readonly others: number;
}

/** What decides how many parameters there are, and where they lie. */
type Shape = Pick<Mlp, "inputDims" | "hidden" | "outputDims" | "normalization" | "minibatch"> & {
  readonly activation?: Pick<Activation, "pieces">;
  readonly output?: Pick<Activation, "pieces">;
};

/** Where a layer's parameters lie in the network's one flat array: T if it has one, weights, γ if it has them, biases. */
export interface Layer {
  readonly fanIn: number;
  /** Its sums. */
  readonly fanOut: number;
  /** Its units, fewer than its sums where a unit is the largest of several. */
  readonly units: number;
  /** Start of features · kernels · dims numbers, row-major. Only of the last layer under minibatch discrimination. */
  readonly projection?: number;
  /** Start of fanIn · fanOut weights, row-major [fanIn][fanOut]. */
  readonly weights: number;
  /** Start of fanOut γ. Only of a layer that is normalised. */
  readonly gains?: number;
  /** Start of fanOut biases. */
  readonly biases: number;
}

export function mlpLayers(mlp: Shape): Layer[] {
  const { inputDims, hidden, outputDims, normalization, minibatch } = mlp;
  let features = inputDims;
  let offset = 0;
  /** The start of so many numbers. */
  const place = (count: number): number => {
    offset += count;
    return offset - count;
  };
  return [...hidden, outputDims].map((units, i) => {
    const isLast = i === hidden.length;
    const fanOut = units * ((isLast ? mlp.output : mlp.activation)?.pieces ?? 1);
    const kernels = isLast ? (minibatch?.kernels ?? 0) : 0;
    const fanIn = features + kernels;
    const projection = kernels === 0 ? {} : { projection: place(features * kernels * minibatch!.dims) };
    const weights = place(fanIn * fanOut);
    const gains = isLast || normalization === undefined ? {} : { gains: place(fanOut) };
    features = units;
    return { fanIn, fanOut, units, ...projection, weights, ...gains, biases: place(fanOut) };
  });
}

/** An array of parameters: a matrix of weights, γ or biases of a layer, or T. */
export interface ParameterArray {
  readonly offset: number;
  readonly shape: readonly number[];
}

/** The network's parameters as arrays, in the order in which they lie. Matrices of weights are those of two dimensions. */
export function mlpArrays(mlp: Shape): ParameterArray[] {
  return mlpLayers(mlp).flatMap(({ fanIn, fanOut, projection, weights, gains, biases }) => {
    const { kernels, dims } = mlp.minibatch ?? { kernels: 0, dims: 0 };
    return [
      ...(projection === undefined ? [] : [{ offset: projection, shape: [fanIn - kernels, kernels, dims] }]),
      { offset: weights, shape: [fanIn, fanOut] },
      ...(gains === undefined ? [] : [{ offset: gains, shape: [fanOut] }]),
      { offset: biases, shape: [fanOut] },
    ];
  });
}

/** Number of parameters. */
export function mlpSize(mlp: Shape): number {
  const { biases, fanOut } = mlpLayers(mlp).at(-1)!;
  return biases + fanOut;
}

/** Number of numbers in the vectors of its spectral normalisation: one for each sum of each layer. */
export function spectralSize(mlp: Shape): number {
  return mlpLayers(mlp).reduce((sum, { fanOut }) => sum + fanOut, 0);
}

/** Whether what it answers to an input depends on the others of the batch. */
export function readsBatch({ normalization, minibatch }: Pick<Mlp, "normalization" | "minibatch">): boolean {
  return normalization?.over === "batch" || minibatch !== undefined;
}

/** The parameters a network starts from: γ at 1, biases at 0, the rest as the initializer says. */
export function initializeMlp(mlp: Mlp, rng: Rng): Float32Array {
  const parameters = new Float32Array(mlpSize(mlp));
  const fill = (start: number, fanIn: number, fanOut: number, index: number): void =>
    mlp.initializer.fill(parameters.subarray(start, start + fanIn * fanOut), { fanIn, fanOut, index }, rng);
  mlpLayers(mlp).forEach(({ fanIn, fanOut, projection, weights, gains }, index) => {
    if (projection !== undefined) {
      const { kernels, dims } = mlp.minibatch!;
      fill(projection, fanIn - kernels, kernels * dims, index);
    }
    fill(weights, fanIn, fanOut, index);
    if (gains !== undefined) parameters.fill(1, gains, gains + fanOut);
  });
  return parameters;
}
