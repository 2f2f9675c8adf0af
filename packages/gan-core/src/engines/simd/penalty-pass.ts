import type { Curve } from "../../losses/curve.ts";
import type { Arena } from "./arena.ts";
import { curve } from "./curve.ts";
import { curveFunctions, responses } from "./kernel-functions.ts";
import type { Kernels } from "./kernels.ts";
import type { NetworkMemory } from "./network.ts";
import { createPass, planTrace, type Trace } from "./pass.ts";

/** What a gradient penalty needs beside a trace. Layer by layer, hidden ones only; 0 where responses have no curvature. */
export interface PenaltyMemory {
  readonly trace: Trace;
  readonly output: number;
  /** ∂D/∂D: 1 in the lanes of points. */
  readonly byOutput: number;
  /** ∂D/∂x, and what the tangent pass starts from. */
  readonly byInput: number;
  readonly seed: number;
  readonly norms: number;
  readonly byNorms: number;
  readonly curvatures: readonly number[];
  /** ∂D by a layer's outputs, before its slopes. */
  readonly pulled: readonly number[];
  /** The tangent by a layer's sums, before its slopes, and after. */
  readonly pushed: readonly number[];
  readonly tangents: readonly number[];
  /** Of the penalty by a layer's sums, through its slopes. */
  readonly bends: readonly number[];
}

export function planPenalty(net: NetworkMemory, stride: number, arena: Arena): PenaltyMemory {
  const { layers } = net;
  const hidden = layers.slice(0, -1);
  const inputs = layers[0]!.fanIn;
  const bent = () =>
    hidden.map(({ fanOut, response }) => (response.smooth === undefined ? 0 : arena.rows(fanOut, stride)));
  return {
    trace: planTrace(net, stride, arena),
    output: arena.rows(1, stride),
    byOutput: arena.rows(1, stride),
    byInput: arena.rows(inputs, stride),
    seed: arena.rows(inputs, stride),
    norms: arena.rows(1, stride),
    byNorms: arena.rows(1, stride),
    curvatures: bent(),
    pulled: bent(),
    pushed: bent(),
    tangents: hidden.map(({ fanOut }) => arena.rows(fanOut, stride)),
    bends: bent(),
  };
}

/**
 * Adds to the gradients those of scale · Σ penalty(‖∇D(x)‖) over the points x. The second derivative is written out, no
 * pass being recorded: with z the sums of a layer, h = f(z), δ = ∂D/∂z and t the tangent of its inputs along ∂P/∂(∇D),
 *
 *   ∂P/∂W = t δᵀ + h₋ bᵀ,   ∂P/∂biases = b,   b = q ∘ u ∘ f″(z) + (W₊ b₊) ∘ f′(z),   q = Wᵀt,   u = W₊ δ₊
 *
 * where b, which comes of the slopes f′ themselves, is 0 for responses of straight pieces.
 */
export function createPenaltyPass(
  kernels: Kernels,
  net: NetworkMemory,
  memory: PenaltyMemory,
): (x: number, points: number, lanes: number, penalty: Curve, scale: number) => void {
  const { run } = kernels;
  const { layers, used, gradients } = net;
  const { trace, output, byOutput, byInput, seed, norms, byNorms, curvatures, pulled, pushed, tangents, bends } =
    memory;
  const { outputs, slopes, deltas, stride } = trace;
  const pass = createPass(kernels, net, trace);
  const last = layers.length - 1;
  const inputs = layers[0]!.fanIn;
  const isBent = layers.slice(0, -1).some(({ response }) => response.smooth !== undefined);

  /** δ of every layer, u where it is needed, and ∂D/∂x. */
  function pull(lanes: number): void {
    let delta = byOutput;
    for (let i = last; i > 0; i--) {
      const { fanIn, fanOut, transposed } = layers[i]!;
      const { response } = layers[i - 1]!;
      const to = deltas[i - 1]!;
      if (response.smooth === undefined) {
        const { backward, slope } = response;
        run.product(delta, transposed, 0, to, fanOut, fanIn, lanes, stride, backward, slope, outputs[i - 1]!);
      } else {
        const raw = pulled[i - 1]!;
        run.product(delta, transposed, 0, raw, fanOut, fanIn, lanes, stride, responses.asIs, 1, 0);
        run.times(raw, slopes[i - 1]!, to, fanIn, lanes, stride);
      }
      delta = to;
    }
    const { fanIn, fanOut, transposed } = layers[0]!;
    run.product(delta, transposed, 0, byInput, fanOut, fanIn, lanes, stride, responses.asIs, 1, 0);
  }

  /** The tangent, layer by layer, and the gradients that need nothing else. */
  function push(lanes: number): void {
    let tangent = seed;
    for (let i = 0; i <= last; i++) {
      const { fanIn, fanOut, weights, response } = layers[i]!;
      const delta = i === last ? byOutput : deltas[i]!;
      run.weightGradient(tangent, delta, gradients + weights, 0, fanIn, fanOut, lanes, stride);
      if (i === last) return;
      const to = tangents[i]!;
      if (response.smooth === undefined) {
        const { backward, slope } = response;
        run.product(tangent, used + weights, 0, to, fanIn, fanOut, lanes, stride, backward, slope, outputs[i]!);
      } else {
        const raw = pushed[i]!;
        run.product(tangent, used + weights, 0, raw, fanIn, fanOut, lanes, stride, responses.asIs, 1, 0);
        run.times(raw, slopes[i]!, to, fanOut, lanes, stride);
      }
      tangent = to;
    }
  }

  /** What comes of the slopes, back from the last hidden layer. */
  function bend(x: number, lanes: number): void {
    for (let i = last - 1; i >= 0; i--) {
      const { fanIn, fanOut, weights, biases } = layers[i]!;
      const to = bends[i]!;
      if (i === last - 1) {
        for (let row = 0; row < fanOut; row++) run.fill(to + row * stride, lanes, 0);
      } else {
        const next = layers[i + 1]!;
        const { times } = responses;
        run.product(bends[i + 1]!, next.transposed, 0, to, next.fanOut, fanOut, lanes, stride, times, 1, slopes[i]!);
      }
      run.addProduct(pushed[i]!, pulled[i]!, curvatures[i]!, to, fanOut, lanes, stride);
      const from = i === 0 ? x : outputs[i - 1]!;
      run.weightGradient(from, to, gradients + weights, gradients + biases, fanIn, fanOut, lanes, stride);
    }
  }

  return (x, points, lanes, penalty, scale) => {
    pass.forward(x, output, lanes, true, curvatures);
    run.curveTerm(curveFunctions.identity, output, byOutput, 0, points, lanes, 1, 1, 0, 1, 0);
    pull(lanes);
    run.norms(byInput, norms, inputs, lanes, stride);
    curve(kernels, penalty, norms, byNorms, 0, points, lanes, scale);
    run.penaltySeed(byInput, seed, byNorms, norms, inputs, lanes, stride);
    push(lanes);
    if (isBent) bend(x, lanes);
  };
}
