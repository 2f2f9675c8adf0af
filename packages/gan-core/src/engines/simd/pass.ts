import type { Arena } from "./arena.ts";
import { curveFunctions, responses } from "./kernel-functions.ts";
import type { Kernels } from "./kernels.ts";
import type { LayerMemory, NetworkMemory } from "./network.ts";

/** What a pass through a network leaves behind it, layer by layer, for the passes back. Blocks of one stride. */
export interface Trace {
  /** Of the hidden layers. The last layer's outputs go where the caller wants them. */
  readonly outputs: readonly number[];
  /** Of each layer's response; 0 where the outputs tell them. */
  readonly slopes: readonly number[];
  /** Of the loss by each layer's sums. */
  readonly deltas: readonly number[];
  readonly stride: number;
}

export function planTrace({ layers }: NetworkMemory, stride: number, arena: Arena): Trace {
  const last = layers.length - 1;
  const isTold = ({ response }: LayerMemory, i: number): boolean =>
    response.smooth === undefined && (i < last || response.forward === responses.asIs);
  return {
    outputs: layers.slice(0, -1).map(({ fanOut }) => arena.rows(fanOut, stride)),
    slopes: layers.map((layer, i) => (isTold(layer, i) ? 0 : arena.rows(layer.fanOut, stride))),
    deltas: layers.map(({ fanOut }) => arena.rows(fanOut, stride)),
    stride,
  };
}

/** A network, to be gone through forward and back. Blocks are given by their addresses, and have the trace's stride. */
export interface Pass {
  /**
   * From inputs x to outputs y. Unless nobody will go back, slopes are left in the trace. Where `curvatures` has an
   * address, a layer's second derivatives are left there.
   */
  forward(x: number, y: number, lanes: number, isTraced: boolean, curvatures?: readonly number[]): void;
  /**
   * Back from ∂L/∂y, for the last forward pass: adds ∂L/∂θ to the gradients if asked to, and stores ∂L/∂x at `toX`
   * unless that is 0.
   */
  backward(x: number, byY: number, lanes: number, addsGradients: boolean, toX: number): void;
}

export function createPass({ run }: Kernels, net: NetworkMemory, trace: Trace): Pass {
  const { layers, used, gradients } = net;
  const { outputs, slopes, deltas, stride } = trace;
  const last = layers.length - 1;

  /** Of a response of straight pieces, the output layer's: 1 or its slope, by the sign of the outputs. */
  function storeSlopes({ fanOut, response }: LayerMemory, y: number, to: number, lanes: number): void {
    const { identity, relu } = curveFunctions;
    for (let row = 0; row < fanOut; row++) {
      const [from, at] = [y + row * stride, to + row * stride];
      run.curveTerm(identity, from, at, 0, lanes, lanes, response.slope, 1, 0, 1, 0);
      run.curveTerm(relu, from, at, 0, lanes, lanes, 1 - response.slope, 1, 0, 1, 1);
    }
  }

  return {
    forward(x, y, lanes, isTraced, curvatures) {
      let from = x;
      for (let i = 0; i <= last; i++) {
        const layer = layers[i]!;
        const { fanIn, fanOut, weights, biases, response } = layer;
        const to = i === last ? y : outputs[i]!;
        run.product(
          from,
          used + weights,
          used + biases,
          to,
          fanIn,
          fanOut,
          lanes,
          stride,
          response.forward,
          response.slope,
          0,
        );
        if (response.smooth !== undefined) {
          const { kind, a, b } = response.smooth;
          run.activate(kind, to, to, isTraced ? slopes[i]! : 0, curvatures?.[i] ?? 0, fanOut, lanes, stride, a, b);
        } else if (isTraced && slopes[i] !== 0) storeSlopes(layer, to, slopes[i]!, lanes);
        from = to;
      }
    },
    backward(x, byY, lanes, addsGradients, toX) {
      let delta = byY;
      if (slopes[last] !== 0) {
        delta = deltas[last]!;
        run.times(byY, slopes[last]!, delta, layers[last]!.fanOut, lanes, stride);
      }
      for (let i = last; i >= 0; i--) {
        const { fanIn, fanOut, weights, biases, transposed } = layers[i]!;
        if (addsGradients) {
          const from = i === 0 ? x : outputs[i - 1]!;
          run.weightGradient(from, delta, gradients + weights, gradients + biases, fanIn, fanOut, lanes, stride);
        }
        if (i === 0) {
          if (toX !== 0) run.product(delta, transposed, 0, toX, fanOut, fanIn, lanes, stride, responses.asIs, 1, 0);
        } else {
          const { response } = layers[i - 1]!;
          const second = response.smooth === undefined ? outputs[i - 1]! : slopes[i - 1]!;
          const to = deltas[i - 1]!;
          run.product(
            delta,
            transposed,
            0,
            to,
            fanOut,
            fanIn,
            lanes,
            stride,
            response.backward,
            response.slope,
            second,
          );
          delta = to;
        }
      }
    },
  };
}
