import {
  type Checkpoint,
  type Gan,
  type History,
  type Player,
  type PlayerState,
  type ProbeRequest,
  type ProbeResult,
  type RunConfig,
  type RunPatch,
  readVerdicts,
  registry,
  unitResponses,
} from "gan-core";
import { type LossParts, lossParts, mean } from "../explain/loss-parts.ts";
import { batchesBefore, batchesOf } from "./batch-of.ts";
import type { Stage } from "./steps.ts";

/** One iteration of a run taken apart. */
export interface Rehearsed {
  readonly pictures: Readonly<Record<Stage, ProbeResult>>;
  readonly numbers: {
    readonly batch: number;
    readonly weights: Readonly<Record<Player, number>>;
    readonly rates: Readonly<Record<Player, number | undefined>>;
    /** Each player's loss on its first batch, before and after the weights moved. */
    readonly loss: Readonly<Record<Player, readonly [before: number, after: number]>>;
    /** The discriminator's, in its parts; undefined where the batch cannot be drawn again. */
    readonly parts: LossParts | undefined;
    /** How real the batch is judged on average: as the discriminator's turn begins, and its fakes in the generator's. */
    readonly judged: { readonly real: number; readonly fake: number; readonly made: number } | undefined;
    /** Length of the gradient of its loss by its weights. */
    readonly gradient: Readonly<Record<Player, number>>;
  };
}

/** What rehearses: a Gan of the same networks that nobody else uses. */
type Rehearsing = Pick<Gan, "advance" | "checkpoint" | "configure" | "probe" | "restore" | "iteration">;

/**
 * Plays the iteration that follows on another Gan, as often as it takes to see what happens inside: the run itself is
 * not touched, and the numbers are those of its own batches. The state in between is the discriminator as the iteration
 * leaves it, beside the generator as it was. Gradients are what a plain step of rate 1 would take away.
 */
export async function rehearse(
  gan: Rehearsing,
  history: Pick<History, "rewind">,
  iteration: number,
  request: ProbeRequest,
): Promise<Rehearsed> {
  await history.rewind(gan, iteration);
  const start = await gan.checkpoint();
  const { config } = start;
  const before = await gan.probe(request);
  const played = await gan.advance({ iterations: 1, probe: request });
  const end = await gan.checkpoint();

  const between: Checkpoint = {
    ...start,
    players: { generator: start.players.generator, discriminator: end.players.discriminator },
  };
  await gan.restore(between);
  const midway = await gan.probe(request);
  const seen = config.schedule.id === "alternating" ? between : start; // whom the generator plays against

  /** The batches of this iteration on other networks. With a rate of 0 a step only measures. */
  async function replay(from: Checkpoint, rates: Readonly<Record<Player, number>>, discriminatorSteps: number) {
    await gan.restore({ ...start, players: from.players });
    await gan.configure(plainly(config, rates, discriminatorSteps));
    const { losses } = await gan.advance({ iterations: 1 });
    return { discriminator: losses[1] ?? Number.NaN, generator: losses[2] ?? Number.NaN };
  }

  const still = { generator: 0, discriminator: 0 };
  const dealt = batchesBefore(config.schedule);
  const lossOf = async (player: Player, from: Checkpoint) =>
    (await replay(from, still, player === "generator" ? dealt : 1))[player];

  async function gradientOf(player: Player, from: Checkpoint): Promise<number> {
    await replay(from, { ...still, [player]: 1 }, player === "generator" ? dealt : 1);
    const { players } = await gan.checkpoint();
    return distance(players[player], from.players[player]);
  }

  const numbers = {
    batch: config.batchSize,
    weights: {
      generator: start.players.generator.parameters.length,
      discriminator: start.players.discriminator.parameters.length,
    },
    rates: { generator: rateOf(config, "generator"), discriminator: rateOf(config, "discriminator") },
    loss: {
      discriminator: [await lossOf("discriminator", start), await lossOf("discriminator", between)],
      generator: [
        await lossOf("generator", seen),
        await lossOf("generator", { ...seen, players: { ...seen.players, generator: end.players.generator } }),
      ],
    },
    ...insideOf(start, seen),
    gradient: {
      discriminator: await gradientOf("discriminator", start),
      generator: await gradientOf("generator", seen),
    },
  } as const;
  return { pictures: { before, between: midway, after: played.probe ?? before }, numbers };
}

/** The same game by plain steps, without what changes weights beyond the gradient. */
function plainly(
  { optimizers, regularizers, schedule }: RunConfig,
  rates: Readonly<Record<Player, number>>,
  discriminatorSteps: number,
): RunPatch {
  const step = (player: Player) => ({ id: "sgd", params: { rate: rates[player] } });
  return {
    optimizers: { ...optimizers, generator: step("generator"), discriminator: step("discriminator") },
    regularizers: regularizers.filter(({ id }) => id !== "weight-clip" && id !== "gradient-clip"),
    decay: { shape: "constant" },
    schedule: { id: "alternating", discriminatorSteps, generatorSteps: 1, unrolling: schedule.unrolling },
  };
}

/** What is seen only point by point. */
function insideOf(start: Checkpoint, seen: Checkpoint): Pick<Rehearsed["numbers"], "parts" | "judged"> {
  const batches = batchesOf(start);
  if (batches === undefined) return { parts: undefined, judged: undefined };
  const loss = registry.losses.find(({ id }) => id === start.config.loss.id)!(start.config.loss.params);
  const respond = unitResponses(start.config);
  const make = (latents: Float32Array) => pointsOf(respond("generator", start.players.generator, latents).at(-1)!);
  const judge = (by: Checkpoint, points: Float32Array) =>
    respond("discriminator", by.players.discriminator, points).at(-1)!;
  const fakes = make(batches.latents.generator);
  const [real, fake] = [judge(start, batches.real), judge(start, make(batches.latents.discriminator))];
  const [realLater, made] = [judge(seen, batches.real), judge(seen, fakes)];
  const verdict = (raw: Float32Array, reference: { readonly real: Float32Array; readonly fake: Float32Array }) =>
    mean(readVerdicts(raw, loss.verdict, reference));
  return {
    parts: lossParts(loss, real, fake).discriminator,
    judged: {
      real: verdict(real, { real, fake }),
      fake: verdict(fake, { real, fake }),
      made: verdict(made, { real: realLater, fake: made }),
    },
  };
}

/** From unit after unit to point after point. */
function pointsOf(units: Float32Array): Float32Array {
  const count = units.length / 2;
  return Float32Array.from({ length: units.length }, (_, i) => units[(i % 2) * count + (i >> 1)]!);
}

function distance(a: PlayerState, b: PlayerState): number {
  let sum = 0;
  for (let i = 0; i < a.parameters.length; i++) sum += (a.parameters[i]! - b.parameters[i]!) ** 2;
  return Math.sqrt(sum);
}

function rateOf({ optimizers }: RunConfig, player: Player): number | undefined {
  const rate = optimizers[player].params?.["rate"];
  return typeof rate === "number" ? rate : undefined;
}
