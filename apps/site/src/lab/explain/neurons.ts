import { type Player, type PlayerState, type RunConfig, registry, unitResponses, unitWeights } from "gan-core";

/** A network as a drawing of neurons: what each answers over a square. */
export interface Neurons {
  /** From the inputs to the outputs. */
  readonly layers: readonly {
    readonly units: number;
    readonly fields: Float32Array;
    readonly size: number;
    readonly range: "own";
  }[];
  readonly weights: readonly Float32Array[];
  /** Half the side of the square. */
  readonly extent: number;
}

/** Products of a weight and a place that an answer may take: about 10 ms of a page. */
const most = 4e6;

/** Looks into one network of a config, again and again. Undefined where its inputs are no square: packs, 1 or 3 numbers. */
export function neuronReader(
  config: RunConfig,
  player: Player,
  dataExtent: number,
): ((state: PlayerState) => Neurons) | undefined {
  const dims = player === "generator" ? Number(config.latent.params?.["dims"] ?? 2) : 2 * config.packing;
  if (dims !== 2) return undefined;
  const extent = player === "generator" ? latentExtent(config) : dataExtent;
  const respond = unitResponses(config);
  const weightsOf = unitWeights(config);

  return (state) => {
    const size = sizeFor(state.parameters.length);
    const places = squareOf(size, extent);
    const inputs = new Float32Array(2 * size * size);
    for (let k = 0; k < size * size; k++) {
      inputs[k] = places[2 * k]! / extent;
      inputs[size * size + k] = places[2 * k + 1]! / extent;
    }
    const answers = [inputs, ...respond(player, state, places)];
    return {
      layers: answers.map((fields) => ({ units: fields.length / size ** 2, fields, size, range: "own" as const })),
      weights: weightsOf(player, state).slice(0, answers.length - 1),
      extent,
    };
  };
}

/** What one neuron answers, in [0, 1]: a half for nothing, the ends for its largest answer of either sign. */
export function seenBy({ layers, extent }: Neurons, layer: number, unit: number) {
  const { fields, size } = layers[layer]!;
  const own = fields.subarray(unit * size ** 2, (unit + 1) * size ** 2);
  let largest = 0;
  for (const value of own) largest = Math.max(largest, Math.abs(value));
  return { size, extent, values: own.map((value) => 0.5 + (largest > 0 ? value / largest / 2 : 0)) };
}

/** Half the side of the square that holds nearly all noise. */
export function latentExtent({ latent: { id, params } }: Pick<RunConfig, "latent">): number {
  const entry = registry.latents.find((candidate) => candidate.id === id)!(params);
  return Math.max(Math.abs(entry.quantile(0.002)), Math.abs(entry.quantile(0.998)));
}

function sizeFor(weights: number): number {
  return Math.max(6, Math.min(28, Math.floor(Math.sqrt(most / weights))));
}

/** Centres of size × size cells, row 0 the lowest. */
function squareOf(size: number, extent: number): Float32Array {
  return Float32Array.from({ length: 2 * size * size }, (_, at) => {
    const k = at >> 1;
    const cell = at % 2 === 0 ? k % size : Math.floor(k / size);
    return ((2 * cell + 1) / size - 1) * extent;
  });
}
