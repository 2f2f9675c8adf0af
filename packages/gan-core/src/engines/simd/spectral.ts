import { cos } from "../../math/cos.ts";
import type { Kernels } from "./kernels.ts";
import { fromPanels, toPanels } from "./layout.ts";
import type { NetworkMemory } from "./network.ts";

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

/** A layer: its W in panels, as it is, as it is used, and what the loss says to it; and its u. Views, made once. */
interface Part extends Readonly<Record<"own" | "used" | "gradients" | "u", Float32Array>> {
  readonly fanIn: number;
  readonly fanOut: number;
}

export function createSpectral({ buffer }: Kernels, net: NetworkMemory): Spectral {
  const { layers, parameters, used, gradients, length } = net;
  const largest = Math.max(...layers.map(({ fanIn, fanOut }) => fanIn * fanOut));
  const [matrix, gradient] = [new Float32Array(largest), new Float32Array(largest)];
  const product = new Float32Array(Math.max(...layers.map(({ fanIn }) => fanIn)));
  const directions = new Float32Array(layers.reduce((sum, { fanOut }) => sum + fanOut, 0));
  const own = new Float32Array(buffer, parameters, length);
  const inUse = new Float32Array(buffer, used, length);
  let offset = 0;
  const parts: readonly Part[] = layers.map(({ fanIn, fanOut, weights }) => {
    const size = fanIn * fanOut;
    const panelsOf = (start: number): Float32Array => new Float32Array(buffer, start + weights, size);
    const u = directions.subarray(offset, offset + fanOut);
    offset += fanOut;
    return { fanIn, fanOut, own: panelsOf(parameters), used: panelsOf(used), gradients: panelsOf(gradients), u };
  });

  /** A layer's W, row by row. It is there until the next layer's. */
  function matrixOf({ fanIn, fanOut, own }: Part): Float32Array {
    fromPanels(own, matrix, fanIn, fanOut);
    return matrix;
  }

  /** Wu, and how long it is: σ. */
  function stretch({ fanIn, fanOut, u }: Part, w: Float32Array): number {
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
    for (const part of parts) {
      const { fanIn, fanOut, u } = part;
      const w = matrixOf(part);
      const length = stretch(part, w) + tiniest;
      for (let j = 0; j < fanOut; j++) {
        let sum = u[j]! * tiny;
        for (let i = 0; i < fanIn; i++) sum += w[i * fanOut + j]! * (product[i]! / length);
        u[j] = sum;
      }
      normalize(u);
    }
  }

  return {
    directions,
    turn,
    restrain(limit) {
      inUse.set(own);
      for (const part of parts) {
        const factor = limit / (stretch(part, matrixOf(part)) + tiny);
        for (let i = 0; i < part.own.length; i++) part.used[i] = part.own[i]! * factor;
      }
    },
    release(limit) {
      for (const part of parts) {
        const { fanIn, fanOut, gradients, u } = part;
        const w = matrixOf(part);
        const sigma = stretch(part, w);
        const factor = limit / (sigma + tiny);
        fromPanels(gradients, gradient, fanIn, fanOut);
        let along = 0; // ⟨gradient, W⟩
        for (let i = 0; i < fanIn * fanOut; i++) along += gradient[i]! * w[i]!;
        const back = (factor * along) / (sigma + tiny) / (sigma + tiniest); // product is Wu, σ times v
        for (let i = 0; i < fanIn; i++) {
          for (let j = 0; j < fanOut; j++) {
            const at = i * fanOut + j;
            gradient[at] = factor * gradient[at]! - back * product[i]! * u[j]!;
          }
        }
        toPanels(gradient, gradients, fanIn, fanOut);
      }
    },
    start() {
      for (const { u } of parts) {
        // Cosines of whole numbers: no direction that a matrix made by hand is at right angles to.
        for (let j = 0; j < u.length; j++) u[j] = cos(j + 1);
        normalize(u);
      }
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
