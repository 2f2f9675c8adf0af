import type { Batch, EngineSetup, Player } from "../src/engines/engine.ts";
import { curveSlope, curveValue } from "../src/losses/curve.ts";
import { type Mlp, mlpLayers } from "../src/networks/mlp.ts";
import { placesOf, rows, type Weights } from "./oracle.ts";
import { createTape, type Num, type Tape } from "./tape.ts";

/**
 * The gradient of the player's loss, penalties included, by its own parameters: what `oracleGradient` takes by
 * differences, in closed form on a tape of 64-bit numbers. Fast enough for nets of some size, and no difference that
 * reaches across a kink. For networks that read no batch and are not normalised. With it the size of what each number is
 * the sum of.
 */
export function exactGradient(setup: EngineSetup, player: Player, weights: Weights, batch: Batch) {
  const { loss, regularizers, batchSize, discriminator } = setup;
  const tape = createTape();
  const own = Array.from(weights[player], tape.leaf); // first on the tape
  const other: Player = player === "generator" ? "discriminator" : "generator";
  const rest = Array.from(weights[other], tape.leaf);
  const [g, d] = player === "generator" ? [own, rest] : [rest, own];
  const leaves = (points: readonly (readonly number[])[]): Num[][] => points.map((point) => point.map(tape.leaf));
  const judge = (points: readonly Num[][]): Num[] =>
    points.map((point) => run(tape, discriminator, d, point).output[0]!);

  const dims = discriminator.inputDims;
  const [noiseOnReal, noiseOnFake] = noiseOf(setup, batch);
  const real = rows(batch.real, dims).map((point, i) => point.map((v, k) => v + noiseOnReal(i * dims + k)));
  const made = rows(batch.latent, setup.generator.inputDims).flatMap(
    (latent) => run(tape, setup.generator, g, latent.map(tape.leaf)).output,
  );
  const fakes = rows(
    made.map((x, i) => tape.sum([x, tape.leaf(noiseOnFake(i))])),
    dims,
  );
  const still = fakes.map((fake) => fake.map(tape.value)); // D's update does not reach back into the generator
  const [r, f] = [judge(leaves(real)), judge(player === "generator" ? fakes : leaves(still))];

  const { real: onReal = [], fake: onFake } = loss[player];
  const terms = (ours: readonly Num[], theirs: readonly Num[], curve: typeof onFake): Num[] =>
    compared(tape, loss.compare, ours, theirs).map((u) => applied(tape, u, curve));
  const shares = [...terms(r, f, onReal), ...terms(f, r, onFake)];
  if (player === "discriminator") {
    for (const regularizer of regularizers) {
      if (regularizer.kind === "instance-noise") continue;
      if (regularizer.kind !== "gradient-penalty") throw new TypeError(`The oracle knows no ${regularizer.kind}.`);
      for (const point of leaves(placesOf(regularizer, real, still, batch))) {
        shares.push(applied(tape, tape.norm(slopeAt(tape, discriminator, d, point)), regularizer.penalty));
      }
    }
  }
  const { gradient, size } = tape.gradient(tape.sum(shares, 1 / batchSize));
  return { gradient: gradient.subarray(0, own.length), size: size.subarray(0, own.length) };
}

/** What is added to each number of the real points and of the fakes, by noise that does not fade. */
function noiseOf(
  { regularizers }: EngineSetup,
  { real, noise }: Batch,
): [(i: number) => number, (i: number) => number] {
  const sigma = regularizers.reduce((sum, each) => (each.kind === "instance-noise" ? sum + each.sigma : sum), 0);
  return [(i) => sigma * (noise?.[i] ?? 0), (i) => sigma * (noise?.[real.length + i] ?? 0)];
}

const applied = (tape: Tape, x: Num, curve: Parameters<typeof curveValue>[0]): Num =>
  tape.apply(
    x,
    (v) => curveValue(curve, v),
    (v) => curveSlope(curve, v),
  );

function compared(tape: Tape, how: EngineSetup["loss"]["compare"], ours: readonly Num[], theirs: readonly Num[]) {
  if (how === "none") return ours;
  const mean = tape.sum(theirs, 1 / theirs.length);
  return ours.map((x, i) => tape.sum([x, tape.sum([how === "paired" ? theirs[i]! : mean], -1)]));
}

/** A network on one input: its outputs, and the sums of every layer. */
function run(tape: Tape, mlp: Mlp, weights: readonly Num[], input: readonly Num[]) {
  const one = tape.leaf(1);
  const sums: Num[][] = [];
  let output = [...input];
  mlpLayers(mlp).forEach(({ fanIn, fanOut, weights: at, biases }, k) => {
    const { value, slope } = responseOf(mlp, k);
    const z = Array.from({ length: fanOut }, (_, j) => {
      const column = output.map((_, i) => weights[at + i * fanOut + j]!);
      return tape.dot([...output, one], [...column, weights[biases + j]!]);
    });
    if (output.length !== fanIn) throw new RangeError(`A layer must have ${fanIn} inputs, got ${output.length}.`);
    sums.push(z);
    output = z.map((x) => tape.apply(x, value, slope));
  });
  return { output, sums };
}

/** ∂D/∂x as numbers of the tape, of a network with one output: δ of a layer is W₊ δ₊ by the slopes of its responses. */
function slopeAt(tape: Tape, mlp: Mlp, weights: readonly Num[], input: readonly Num[]): Num[] {
  const { sums } = run(tape, mlp, weights, input);
  const layers = mlpLayers(mlp);
  let by = [tape.leaf(1)];
  for (let k = layers.length - 1; k >= 0; k--) {
    const { fanIn, fanOut, weights: at } = layers[k]!;
    const { slope, curvature } = responseOf(mlp, k);
    const delta = by.map((x, j) => tape.dot([x], [tape.apply(sums[k]![j]!, slope, curvature)]));
    by = Array.from({ length: fanIn }, (_, i) =>
      tape.dot(weights.slice(at + i * fanOut, at + (i + 1) * fanOut), delta),
    );
  }
  return by;
}

function responseOf(mlp: Mlp, layer: number): Mlp["activation"] {
  return layer < mlp.hidden.length ? mlp.activation : mlp.output;
}
