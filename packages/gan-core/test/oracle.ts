import type { Batch, EngineSetup, Player } from "../src/engines/engine.ts";
import { curveValue } from "../src/losses/curve.ts";
import type { Loss } from "../src/losses/loss.ts";
import { type Mlp, mlpLayers } from "../src/networks/mlp.ts";
import type { GradientPenalty } from "../src/regularizers/regularizer.ts";

/*
 * What an engine must compute, written a second time in the plainest way: one point after the other, in 64 bits, with
 * gradients from differences of values. It shares with the engines only the tables of curves and activations, which
 * have tests of their own.
 */

/** The parameters of both players, in 64 bits. */
export type Weights = Readonly<Record<Player, Float64Array>>;

type Numbers = ArrayLike<number>;

/** Where a run starts. */
export function toWeights({ parameters }: EngineSetup): { [P in Player]: Float64Array } {
  return {
    generator: Float64Array.from(parameters.generator),
    discriminator: Float64Array.from(parameters.discriminator),
  };
}

/** A network's outputs on one input. */
export function evaluate(mlp: Mlp, weights: Numbers, input: readonly number[]): number[] {
  return trace(mlp, weights, input).at(-1)!.outputs;
}

/** The gradient by the input of a network of one output: f′(z)·W backwards through the layers. */
export function inputGradient(mlp: Mlp, weights: Numbers, input: readonly number[]): number[] {
  const layers = mlpLayers(mlp);
  const traced = trace(mlp, weights, input);
  let gradient = [1];
  for (let k = layers.length - 1; k >= 0; k--) {
    const { fanIn, fanOut, weights: at } = layers[k]!;
    const { slope } = responseOf(mlp, k);
    const below = traced[k]!.sums.map((z, j) => gradient[j]! * slope(z));
    gradient = range(fanIn).map((i) => sum(range(fanOut).map((j) => weights[at + i * fanOut + j]! * below[j]!)));
  }
  return gradient;
}

/** The player's loss on a batch, penalties left out. */
export function oracleLoss(setup: EngineSetup, player: Player, weights: Weights, batch: Batch): number {
  return lossOn(
    setup,
    player,
    weights,
    rows(batch.real, setup.discriminator.inputDims),
    fakesOf(setup, weights, batch),
  );
}

/** The player's loss when the discriminator is shown these points. */
export function lossOn(
  { discriminator, loss }: Pick<EngineSetup, "discriminator" | "loss">,
  player: Player,
  weights: Weights,
  real: readonly number[][],
  fake: readonly number[][],
): number {
  const judge = (point: readonly number[]): number => evaluate(discriminator, weights.discriminator, point)[0]!;
  const r = real.map(judge);
  const f = fake.map(judge);
  const curves = loss[player];
  const onFake = mean(compared(loss.compare, f, r).map((v) => curveValue(curves.fake, v)));
  if (curves.real === undefined) return onFake;
  const { real: curve } = curves;
  return onFake + mean(compared(loss.compare, r, f).map((u) => curveValue(curve, u)));
}

/** What the regularizers add to the discriminator's loss. */
function oraclePenalty(setup: EngineSetup, weights: Weights, batch: Batch): number {
  const { discriminator, regularizers } = setup;
  const real = rows(batch.real, discriminator.inputDims);
  const fake = fakesOf(setup, weights, batch);
  return sum(
    regularizers.map((regularizer) => {
      if (regularizer.kind !== "gradient-penalty") throw new TypeError(`The oracle knows no ${regularizer.kind}.`);
      return mean(
        pointsAt(regularizer, real, fake, batch).map((point) =>
          curveValue(regularizer.penalty, Math.hypot(...inputGradient(discriminator, weights.discriminator, point))),
        ),
      );
    }),
  );
}

/** The gradient of the player's loss, penalties included, by its own parameters: central differences. */
export function oracleGradient(setup: EngineSetup, player: Player, weights: Weights, batch: Batch): Float64Array {
  // The discriminator's update does not reach back into the generator: the fakes do not depend on what is varied.
  return differences(weights[player], (varied) => {
    const w = { ...weights, [player]: varied };
    const penalty = player === "discriminator" ? oraclePenalty(setup, w, batch) : 0;
    return oracleLoss(setup, player, w, batch) + penalty;
  });
}

/** Central differences: their error is of the order h², 1e-10, and of 64-bit rounding / h, 1e-11. */
export function differences(at: Numbers, f: (varied: Float64Array) => number, h = 1e-5): Float64Array {
  const varied = Float64Array.from(at);
  return varied.map((center, i) => {
    varied[i] = center + h;
    const above = f(varied);
    varied[i] = center - h;
    const below = f(varied);
    varied[i] = center;
    return (above - below) / (2 * h);
  });
}

/** ‖a − b‖ / ‖b‖: how far a is from b, for its size. */
export function relativeDistance(a: Numbers, b: Numbers): number {
  if (a.length !== b.length) return Number.NaN;
  const gaps = Array.from(b, (v, i) => a[i]! - v);
  return Math.hypot(...gaps) / Math.hypot(...Array.from(b));
}

/** A flat array as points. */
export function rows(flat: Numbers, dims: number): number[][] {
  return range(flat.length / dims).map((i) => range(dims).map((d) => flat[i * dims + d]!));
}

/** Each layer's sums before the response, and its outputs after. */
function trace(mlp: Mlp, weights: Numbers, input: readonly number[]): { sums: number[]; outputs: number[] }[] {
  let h = input;
  return mlpLayers(mlp).map(({ fanOut, weights: at, biases }, k) => {
    const from = h;
    const sums = range(fanOut).map(
      (j) => weights[biases + j]! + sum(from.map((v, i) => v * weights[at + i * fanOut + j]!)),
    );
    const outputs = sums.map((z) => responseOf(mlp, k).value(z));
    h = outputs;
    return { sums, outputs };
  });
}

function responseOf(mlp: Mlp, layer: number): Mlp["activation"] {
  return layer < mlp.hidden.length ? mlp.activation : mlp.output;
}

function fakesOf({ generator }: EngineSetup, weights: Weights, batch: Batch): number[][] {
  return rows(batch.latent, generator.inputDims).map((z) => evaluate(generator, weights.generator, z));
}

function compared(how: Loss["compare"], ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (how === "none") return ours;
  return ours.map((v, i) => v - (how === "paired" ? theirs[i]! : mean(theirs)));
}

function pointsAt(
  penalty: GradientPenalty,
  real: readonly number[][],
  fake: readonly number[][],
  { mix, around }: Batch,
): readonly number[][] {
  switch (penalty.where) {
    case "real":
      return real;
    case "fake":
      return fake;
    case "between":
      return real.map((point, i) => point.map((v, d) => mix![i]! * v + (1 - mix![i]!) * fake[i]![d]!));
    case "around-real": {
      const all = real.flat();
      const deviation = Math.sqrt(mean(all.map((v) => (v - mean(all)) ** 2)));
      const dims = real[0]!.length;
      const shift = (i: number, d: number): number => penalty.spread * deviation * (around![i * dims + d]! - 0.5);
      return real.map((point, i) => point.map((v, d) => v + shift(i, d)));
    }
  }
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
