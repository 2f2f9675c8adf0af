import type { Engine, Player } from "../engines/engine.ts";
import type { Parts } from "./assemble.ts";
import type { ScheduleConfig } from "./config.ts";
import type { Checkpoint } from "./gan.ts";
import { createRealData } from "./real-data.ts";
import { type Losses, type Steps, schedules } from "./schedules.ts";

export type { Losses } from "./schedules.ts";
export type Players = Player | "both";

export interface Turn {
  /** One iteration: each player's updates in the schedule's order, each on fresh latents. */
  play(players: Players): Promise<Losses>;
  save(): Pick<Checkpoint, "random" | "shown">;
  restore(state: Pick<Checkpoint, "random" | "shown">): void;
}

/** Fills the batches and plays them in the order the schedule says. */
export function createTurn(parts: Parts, engine: Engine, schedule: () => ScheduleConfig): Turn {
  const { latent, setup, root } = parts;
  const real = createRealData(parts);
  const streams = { latent: root.fork("latent"), mix: root.fork("mix") };
  const size = setup.batchSize;
  const inputs = size * setup.discriminator.inputDims;
  const latents = parts.packing * size;
  const batch = {
    real: new Float32Array(inputs),
    latent: new Float32Array(latents * latent.dims),
    mix: new Float32Array(size),
    around: new Float32Array(inputs),
    noise: new Float32Array(2 * inputs),
  };

  /**
   * What the regularizers need of a batch. `mix` is drawn for every step of the discriminator: its stream is the same with
   * and without them.
   */
  function drawRegularizers(player: Player): void {
    const needs = engine.needs();
    const { uniform, normal } = streams.mix;
    if (player === "discriminator" || schedule().unrolling > 0) {
      fill(batch.mix, uniform);
      if (needs.around) fill(batch.around, uniform);
    }
    if (needs.noise) fill(batch.noise, normal);
  }

  /** The next batch of a player. The generator's has the real points that the discriminator saw last, if it moved first. */
  function deal(player: Player): typeof batch {
    if (player === "discriminator" || !isDealt) real.next(batch.real);
    isDealt = true;
    latent.sample(latents, streams.latent, batch.latent);
    drawRegularizers(player);
    return batch;
  }

  let isDealt = false; // whether there are real points of this iteration

  const table = {
    engine,
    move: async (player: Player, from?: Float32Array) => engine.step(player, deal(player), from),
    measure: async (player: Player) => engine.loss(player, deal(player)),
  };

  return {
    play(players) {
      isDealt = false;
      return schedules[schedule().id](stepsOf(players, schedule()), table);
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

/** A player asked for by name moves at least once, even where the schedule gives it no step. */
export function stepsOf(players: Players, { discriminatorSteps, generatorSteps }: ScheduleConfig): Steps {
  const of = (player: Player, scheduled: number): number => {
    if (players === "both") return scheduled;
    return players === player ? Math.max(1, scheduled) : 0;
  };
  return { discriminator: of("discriminator", discriminatorSteps), generator: of("generator", generatorSteps) };
}

function fill(values: Float32Array, draw: () => number): void {
  for (let i = 0; i < values.length; i++) values[i] = draw();
}
