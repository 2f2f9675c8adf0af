import { refuse } from "../check.ts";
import { square } from "../math/square.ts";
import { type Layer, type Mlp, mlpLayers, mlpSize } from "./mlp.ts";

/**
 * The parameters of the perceptron without batch normalisation that answers as the given one does in a fixed company,
 * a flat array of inputs. Where the company's sums in a layer have means μ and variances σ²,
 *
 *   γ (hW − μ)/√(σ² + ε) + b = h (W s) + (b − μ s),   s = γ/√(σ² + ε)
 *
 * Cost: the network's answers to the company, in 64 bits.
 *
 * @throws RangeError for a network without batch normalisation.
 */
export function foldBatchNorm(mlp: Mlp, parameters: Float32Array, company: Float32Array): Float32Array {
  const { normalization, ...plainMlp } = mlp;
  if (normalization?.over !== "batch") {
    refuse("foldBatchNorm: normalization", "must be over the batch", normalization?.over);
  }
  const places = mlpLayers(plainMlp);
  const folded = new Float32Array(mlpSize(plainMlp));
  let inputs = Float64Array.from(company);
  mlpLayers(mlp).forEach((layer, index) => {
    const plain = foldLayer(layer, parameters, inputs, normalization.epsilon);
    folded.set(plain.weights, places[index]!.weights);
    folded.set(plain.biases, places[index]!.biases);
    const { value } = index === mlp.hidden.length ? mlp.output : mlp.activation;
    inputs = largest(sumsOf(plain, layer, inputs), layer).map(value);
  });
  return folded;
}

interface PlainLayer {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

function foldLayer(layer: Layer, flat: Float32Array, inputs: Float64Array, epsilon: number): PlainLayer {
  const { fanIn, fanOut } = layer;
  const weights = Float64Array.from(flat.subarray(layer.weights, layer.weights + fanIn * fanOut));
  const biases = Float64Array.from(flat.subarray(layer.biases, layer.biases + fanOut));
  if (layer.gains === undefined) return { weights, biases };
  const sums = sumsOf({ weights, biases: new Float64Array(fanOut) }, layer, inputs);
  for (let j = 0; j < fanOut; j++) {
    const column = Float64Array.from({ length: sums.length / fanOut }, (_, row) => sums[row * fanOut + j]!);
    const mean = average(column);
    const variance = average(column.map((sum) => square(sum - mean)));
    const scale = flat[layer.gains + j]! / Math.sqrt(variance + epsilon);
    for (let i = 0; i < fanIn; i++) weights[i * fanOut + j]! *= scale;
    biases[j]! -= mean * scale;
  }
  return { weights, biases };
}

/** hW + b of every input, [n, fanOut]. */
function sumsOf({ weights, biases }: PlainLayer, { fanIn, fanOut }: Layer, inputs: Float64Array): Float64Array {
  return Float64Array.from({ length: (inputs.length / fanIn) * fanOut }, (_, at) => {
    const [row, j] = [Math.floor(at / fanOut) * fanIn, at % fanOut];
    let sum = biases[j]!;
    for (let i = 0; i < fanIn; i++) sum += inputs[row + i]! * weights[i * fanOut + j]!;
    return sum;
  });
}

/** Each unit's largest sum; a unit's sums lie side by side. */
function largest(sums: Float64Array, { fanOut, units }: Layer): Float64Array {
  const pieces = fanOut / units;
  return Float64Array.from({ length: sums.length / pieces }, (_, unit) =>
    Math.max(...sums.subarray(unit * pieces, (unit + 1) * pieces)),
  );
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
