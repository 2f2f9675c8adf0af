import type { Batch, EngineSetup, Player } from "../src/engines/engine.ts";
import { curveValue } from "../src/losses/curve.ts";
import type { Loss } from "../src/losses/loss.ts";
import { type Layer, type Mlp, mlpLayers } from "../src/networks/mlp.ts";
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

/** A network's outputs on one input, by itself. */
export function evaluate(mlp: Mlp, weights: Numbers, input: readonly number[]): number[] {
  return evaluateAll(mlp, weights, [input])[0]!;
}

/** Its outputs on the inputs of a batch; or on inputs in the company of another batch. */
export function evaluateAll(
  mlp: Mlp,
  weights: Numbers,
  inputs: readonly (readonly number[])[],
  company?: readonly (readonly number[])[],
): number[][] {
  const crowd = company && trace(mlp, weights, company);
  return trace(mlp, weights, inputs, crowd).at(-1)!.outputs;
}

/**
 * The gradient by the input of a network of one output which does not read its batch: backwards through the layers, by
 * the response's slope at the largest sum, through the normalisation, and by Wᵀ.
 */
export function inputGradient(mlp: Mlp, weights: Numbers, input: readonly number[]): number[] {
  const layers = mlpLayers(mlp);
  const traced = trace(mlp, weights, [input]);
  let gradient = [1];
  for (let k = layers.length - 1; k >= 0; k--) {
    const { fanIn, fanOut, units, weights: at } = layers[k]!;
    const { slope } = responseOf(mlp, k);
    const z = traced[k]!.sums[0]!;
    const below = z.map(() => 0);
    for (const u of range(units)) {
      const j = largest(z, u * (fanOut / units), fanOut / units);
      below[j] = gradient[u]! * slope(z[j]!);
    }
    const byRaw = throughNormalization(mlp, layers[k]!, weights, traced[k]!.raw[0]!, below);
    gradient = range(fanIn).map((i) => sum(range(fanOut).map((j) => weights[at + i * fanOut + j]! * byRaw[j]!)));
  }
  return gradient;
}

/** With â = (a − μ)/s and d the gradient by â: (d − mean d − â · mean dâ)/s. */
function throughNormalization(mlp: Mlp, { gains }: Layer, weights: Numbers, raw: readonly number[], by: number[]) {
  if (gains === undefined) return by;
  const d = by.map((v, j) => v * weights[gains + j]!);
  const scale = Math.sqrt(variance(raw) + mlp.normalization!.epsilon);
  const standard = raw.map((a) => (a - mean(raw)) / scale);
  const along = mean(d.map((v, j) => v * standard[j]!));
  return d.map((v, j) => (v - mean(d) - standard[j]! * along) / scale);
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
  const judge = (points: readonly number[][]) => evaluateAll(discriminator, weights.discriminator, points).flat();
  const r = judge(real);
  const f = judge(fake);
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
        placesOf(regularizer, real, fake, batch).map((point) =>
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

/** A layer, for each input of a batch: what it reads, a = hW, the sums it responds to, and its outputs. */
interface Traced {
  readonly inputs: number[][];
  readonly raw: number[][];
  readonly sums: number[][];
  readonly outputs: number[][];
}

/** @param crowd Where others are seen: in the batch itself if it is left out. */
function trace(mlp: Mlp, weights: Numbers, batch: readonly (readonly number[])[], crowd?: readonly Traced[]): Traced[] {
  let h: number[][] = batch.map((input) => [...input]);
  return mlpLayers(mlp).map(({ fanOut, units, projection, weights: at, gains, biases }, k) => {
    const features = h;
    const inputs = features.map((f, i) =>
      projection === undefined
        ? f
        : [...f, ...likenesses(mlp, weights, projection, f, othersOf(i, features, crowd, k))],
    );
    const raw = inputs.map((x) => range(fanOut).map((j) => sum(x.map((v, i) => v * weights[at + i * fanOut + j]!))));
    const sums = raw.map((a) =>
      a.map((v, j) => {
        if (gains === undefined) return v + weights[biases + j]!;
        const { over, epsilon } = mlp.normalization!;
        const group = over === "layer" ? a : (crowd === undefined ? raw : crowd[k]!.raw).map((other) => other[j]!);
        return weights[gains + j]! * ((v - mean(group)) / Math.sqrt(variance(group) + epsilon)) + weights[biases + j]!;
      }),
    );
    const outputs = sums.map((z) =>
      range(units).map((u) => responseOf(mlp, k).value(z[largest(z, u * (fanOut / units), fanOut / units)]!)),
    );
    h = outputs;
    return { inputs, raw, sums, outputs };
  });
}

/** The features that an input is compared with, by the layer before this one: all of a crowd's, or the other ones. */
function othersOf(i: number, features: readonly number[][], crowd: readonly Traced[] | undefined, layer: number) {
  if (crowd === undefined) return features.filter((_, j) => j !== i);
  return crowd[layer]!.inputs;
}

/** Σⱼ exp(−‖Mᵢ − Mⱼ‖₁) for each kernel, scaled to as many others as there are in training. */
function likenesses({ minibatch }: Mlp, weights: Numbers, at: number, f: readonly number[], others: number[][]) {
  const { kernels, dims, others: usual } = minibatch!;
  const m = (x: readonly number[], b: number, c: number): number =>
    sum(f.map((_, i) => x[i]! * weights[at + (i * kernels + b) * dims + c]!));
  return range(kernels).map((b) => {
    const each = others.map((other) => Math.exp(-sum(range(dims).map((c) => Math.abs(m(f, b, c) - m(other, b, c))))));
    return others.length === 0 ? 0 : (sum(each) * usual) / others.length;
  });
}

/** Where the largest of `count` numbers stands. */
function largest(values: readonly number[], start: number, count: number): number {
  return range(count).reduce((best, i) => (values[start + i]! > values[best]! ? start + i : best), start);
}

function responseOf(mlp: Mlp, layer: number): Mlp["activation"] {
  return layer < mlp.hidden.length ? mlp.activation : mlp.output;
}

/** Fakes as the discriminator sees them: one by one, or so many side by side. */
function fakesOf({ generator, discriminator }: EngineSetup, weights: Weights, batch: Batch): number[][] {
  const fakes = evaluateAll(generator, weights.generator, rows(batch.latent, generator.inputDims));
  return rows(fakes.flat(), discriminator.inputDims);
}

function compared(how: Loss["compare"], ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (how === "none") return ours;
  const middle = mean(theirs);
  return ours.map((v, i) => v - (how === "paired" ? theirs[i]! : middle));
}

/** Where a penalty looks. */
export function placesOf(
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
const variance = (values: readonly number[]): number => mean(values.map((v) => (v - mean(values)) ** 2));
