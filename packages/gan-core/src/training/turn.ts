import type { Batch, Engine, MaybePromise, Player } from "../engines/engine.ts";
import { createRng } from "../random/rng.ts";
import type { Parts } from "./assemble.ts";
import type { ScheduleConfig } from "./config.ts";
import type { Checkpoint } from "./gan.ts";
import { createIterate } from "./iteration.ts";
import { createRealData } from "./real-data.ts";
import { type Act, type Steps, schedules } from "./schedules.ts";

export type Players = Player | "both";

export interface Turn {
  /** One iteration: each player's updates in the schedule's order, each on fresh latents. */
  play(players: Players): MaybePromise<void>;
  /** Of the last iteration: the discriminator's, then the generator's. */
  readonly losses: Float64Array;
  save(): Pick<Checkpoint, "random" | "shown">;
  restore(state: Pick<Checkpoint, "random" | "shown">): void;
}

/** Fills the batches and plays them in the order the schedule says. */
export function createTurn(parts: Parts, engine: Engine, schedule: () => ScheduleConfig): Turn {
  const { latent, setup } = parts;
  const root = createRng(parts.seed, engine.lanes);
  const real = createRealData({ ...parts, root });
  const streams = { latent: root.fork("latent"), mix: root.fork("mix") };
  const size = setup.batchSize;
  const inputs = size * setup.discriminator.inputDims;
  const latents = parts.packing * size;
  const own = engine.room === undefined ? createBatch() : undefined;

  function createBatch(): Required<Batch> {
    return {
      real: new Float32Array(inputs),
      latent: new Float32Array(latents * latent.dims),
      mix: new Float32Array(size),
      around: new Float32Array(inputs),
      noise: new Float32Array(2 * inputs),
    };
  }

  /** What the regularizers need of a batch. */
  function drawRegularizers(player: Player, batch: Required<Batch>): void {
    const needs = engine.needs();
    const { uniforms, normals } = streams.mix;
    if (player === "discriminator" || schedule().unrolling > 0) {
      if (needs.mix) uniforms(batch.mix);
      if (needs.around) uniforms(batch.around);
    }
    if (needs.noise) normals(batch.noise);
  }

  /** The next batch of a player. The generator's has the real points that the discriminator saw last, if it moved first. */
  function deal(player: Player): Batch {
    const batch = own ?? engine.room!(); // not kept: it is the engine's, and goes with it
    if (player === "discriminator" || !isDealt) real.next(batch.real);
    isDealt = true;
    latent.sample(latents, streams.latent, batch.latent);
    drawRegularizers(player, batch);
    return batch;
  }

  let isDealt = false; // whether there are real points of this iteration

  const iterate = createIterate({
    engine,
    move: (player, from) => engine.step(player, deal(player), from),
    measure: (player) => engine.loss(player, deal(player)),
  });

  let plan: { readonly players: Players; readonly schedule: ScheduleConfig; readonly acts: readonly Act[] } | undefined;

  /** What is done in an iteration: worked out once, until something changes. */
  function actsOf(players: Players): readonly Act[] {
    const now = schedule();
    if (plan?.players !== players || plan.schedule !== now)
      plan = { players, schedule: now, acts: schedules[now.id](stepsOf(players, now)) };
    return plan.acts;
  }

  return {
    losses: iterate.losses,
    play(players) {
      isDealt = false;
      return iterate(actsOf(players));
    },
    save() {
      const { stream, ...rest } = real.save();
      return { random: { data: stream, latent: streams.latent.save(), mix: streams.mix.save() }, ...rest };
    },
    restore({ random, shown }) {
      real.restore({ stream: random.data, ...(shown === undefined ? {} : { shown }) });
      streams.latent.restore(random.latent);
      streams.mix.restore(random.mix);
    },
  };
}

/** Whether an iteration does so. */
export function movesGenerator(players: Players, { generatorSteps }: ScheduleConfig): boolean {
  return players === "generator" || (players === "both" && generatorSteps > 0);
}

/** A player asked for by name moves at least once, even where the schedule gives it no step. */
function stepsOf(players: Players, { discriminatorSteps, generatorSteps }: ScheduleConfig): Steps {
  const of = (player: Player, scheduled: number): number => {
    if (players === "both") return scheduled;
    return players === player ? Math.max(1, scheduled) : 0;
  };
  return { discriminator: of("discriminator", discriminatorSteps), generator: of("generator", generatorSteps) };
}
