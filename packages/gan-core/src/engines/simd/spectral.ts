import { cos } from "../../math/cos.ts";
import type { Kernels } from "./kernels.ts";
import { fromPanels, toPanels } from "./layout.ts";
import type { LayerMemory, NetworkMemory } from "./network.ts";

/** Rounds of power iteration made before the first step, so that training does not begin under a wrong σ. */
const roundsAtStart = 32;

/** Keep a matrix, or a vector, of 0 from being divided by 0. */
const tiny = 1e-12;
const tiniest = 1e-30;

/**
 * Spectral normalisation of a network (Miyato et al. 2018): each W is used as limit · W/σ, σ = vᵀWu = ‖Wu‖ for
 * v = Wu/‖Wu‖. u is kept from update to update, one vector a layer.
 */
export interface Spectral {
  /** All u, from the input's side. */
  readonly directions: Float32Array;
  /** Fills what the passes use from the parameters. */
  restrain(limit: number): void;
  /** Turns gradients by what is used into those by the parameters, u and v held still. */
  release(limit: number): void;
  /** One round of power iteration: u ← Wᵀv/‖Wᵀv‖. */
  turn(): void;
  /** A first u of each layer, nearly converged. It depends on the weights only. */
  start(): void;
}

export function createSpectral({ buffer }: Kernels, net: NetworkMemory): Spectral {
  const { layers, parameters, used, gradients, length } = net;
  const largest = Math.max(...layers.map(({ fanIn, fanOut }) => fanIn * fanOut));
  const [matrix, gradient] = [new Float32Array(largest), new Float32Array(largest)];
  const product = new Float32Array(Math.max(...layers.map(({ fanIn }) => fanIn)));
  const directions = new Float32Array(layers.reduce((sum, { fanOut }) => sum + fanOut, 0));
  const own = new Float32Array(buffer, parameters, length);

  /** Each layer with its W, row by row, and its u. */
  function each(visit: (layer: LayerMemory, w: Float32Array, u: Float32Array) => void): void {
    let offset = 0;
    for (const layer of layers) {
      const { fanIn, fanOut, weights } = layer;
      fromPanels(own.subarray(weights / 4), matrix, fanIn, fanOut);
      visit(layer, matrix, directions.subarray(offset, offset + fanOut));
      offset += fanOut;
    }
  }

  /** Wu, and how long it is: σ. */
  function stretch({ fanIn, fanOut }: LayerMemory, w: Float32Array, u: Float32Array): number {
    let square = 0;
    for (let i = 0; i < fanIn; i++) {
      let sum = 0;
      for (let j = 0; j < fanOut; j++) sum += w[i * fanOut + j]! * u[j]!;
      product[i] = sum;
      square += sum * sum;
    }
    return Math.sqrt(square);
  }

  function turn(): void {
    each((layer, w, u) => {
      const { fanIn, fanOut } = layer;
      const length = stretch(layer, w, u) + tiniest;
      for (let j = 0; j < fanOut; j++) {
        let sum = u[j]! * tiny;
        for (let i = 0; i < fanIn; i++) sum += w[i * fanOut + j]! * (product[i]! / length);
        u[j] = sum;
      }
      normalize(u);
    });
  }

  return {
    directions,
    turn,
    restrain(limit) {
      const view = new Float32Array(buffer, used, length);
      view.set(own);
      each((layer, w, u) => {
        const factor = limit / (stretch(layer, w, u) + tiny);
        const start = layer.weights / 4;
        const end = start + layer.fanIn * layer.fanOut;
        for (let i = start; i < end; i++) view[i] = own[i]! * factor;
      });
    },
    release(limit) {
      const view = new Float32Array(buffer, gradients, length);
      each((layer, w, u) => {
        const { fanIn, fanOut, weights } = layer;
        const sigma = stretch(layer, w, u);
        const factor = limit / (sigma + tiny);
        const panels = view.subarray(weights / 4);
        fromPanels(panels, gradient, fanIn, fanOut);
        let along = 0; // ⟨gradient, W⟩
        for (let i = 0; i < fanIn * fanOut; i++) along += gradient[i]! * w[i]!;
        const back = (factor * along) / (sigma + tiny) / (sigma + tiniest); // product is Wu, σ times v
        for (let i = 0; i < fanIn; i++) {
          for (let j = 0; j < fanOut; j++) {
            const at = i * fanOut + j;
            gradient[at] = factor * gradient[at]! - back * product[i]! * u[j]!;
          }
        }
        toPanels(gradient, panels, fanIn, fanOut);
      });
    },
    start() {
      each(({ fanOut }, _, u) => {
        // Cosines of whole numbers: no direction that a matrix made by hand is at right angles to.
        for (let j = 0; j < fanOut; j++) u[j] = cos(j + 1);
        normalize(u);
      });
      for (let i = 0; i < roundsAtStart; i++) turn();
    },
  };
}

function normalize(u: Float32Array): void {
  let square = 0;
  for (const v of u) square += v * v;
  const length = Math.sqrt(square) + tiniest;
  for (let j = 0; j < u.length; j++) u[j]! /= length;
}
