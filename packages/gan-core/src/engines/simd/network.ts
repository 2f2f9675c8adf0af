import { type Mlp, mlpLayers, mlpSize } from "../../networks/mlp.ts";
import type { Arena } from "./arena.ts";
import { mostSlots } from "./beyond.ts";
import type { Kernels } from "./kernels.ts";
import { fromPanels, paddedLength, toPanels } from "./layout.ts";
import { type Response, responseOf } from "./response.ts";

/** Where a player's numbers lie. All but `transposed` are flat, as {@link mlpLayers} says, with weights in panels. */
export interface NetworkMemory {
  /** What the optimizer moves. */
  readonly parameters: number;
  /** What the passes use: the parameters themselves, or under spectral normalisation others made of them. */
  readonly used: number;
  readonly gradients: number;
  readonly slots: readonly number[];
  /** Numbers in each of these, pads included: a multiple of four. */
  readonly length: number;
  readonly layers: readonly LayerMemory[];
}

export interface LayerMemory {
  readonly fanIn: number;
  readonly fanOut: number;
  /** Where weights and biases begin in a flat buffer, in bytes. */
  readonly weights: number;
  readonly biases: number;
  /** Wᵀ, in panels. */
  readonly transposed: number;
  readonly response: Response;
}

/** @param canBeRestrained Whether others than the parameters may be used. */
export function planNetwork(mlp: Mlp, canBeRestrained: boolean, arena: Arena): NetworkMemory {
  const length = paddedLength(mlpSize(mlp));
  const parameters = arena.floats(length);
  const layers = mlpLayers(mlp);
  return {
    parameters,
    used: canBeRestrained ? arena.floats(length) : parameters,
    gradients: arena.floats(length),
    slots: Array.from({ length: mostSlots }, () => arena.floats(length)),
    length,
    layers: layers.map(({ fanIn, fanOut, weights, biases }, i) => ({
      fanIn,
      fanOut,
      weights: 4 * weights,
      biases: 4 * biases,
      transposed: arena.floats(fanIn * fanOut),
      response: responseOf(i === layers.length - 1 ? mlp.output : mlp.activation),
    })),
  };
}

/** Copies what is laid out as a checkpoint's parameters into one of a network's buffers. */
export function writeFlat(
  { buffer }: Kernels,
  { layers, length }: NetworkMemory,
  to: number,
  flat: Float32Array,
): void {
  const view = new Float32Array(buffer, to, length);
  view.set(flat);
  for (const { fanIn, fanOut, weights } of layers) {
    const start = weights / 4;
    toPanels(flat.subarray(start, start + fanIn * fanOut), view.subarray(start), fanIn, fanOut);
  }
}

/** The reverse: a copy laid out as a checkpoint's. */
export function readFlat({ buffer }: Kernels, { layers }: NetworkMemory, from: number, size: number): Float32Array {
  const view = new Float32Array(buffer, from, size);
  const flat = view.slice();
  for (const { fanIn, fanOut, weights } of layers) {
    const start = weights / 4;
    fromPanels(view.subarray(start), flat.subarray(start, start + fanIn * fanOut), fanIn, fanOut);
  }
  return flat;
}
