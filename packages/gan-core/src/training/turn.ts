import type { Engine, Player } from "../engines/engine.ts";
import type { RngState } from "../random/rng.ts";
import type { Parts } from "./assemble.ts";
import type { ScheduleConfig } from "./config.ts";

export type Players = Player | "both";
/** The discriminator's loss, then the generator's. */
export type Losses = readonly [discriminator: number, generator: number];

export interface Turn {
  /** One iteration: the discriminator's updates, each on fresh points, then the generator's, each on fresh latents. */
  play(players: Players): Promise<Losses>;
  save(): Readonly<Record<"data" | "latent" | "mix", RngState>>;
  restore(state: Readonly<Record<"data" | "latent" | "mix", RngState>>): void;
}

/**
 * The alternating game (Goodfellow et al. 2014, Algorithm 1). A player that holds still is measured instead, on the
 * batch it would have been given, so that every iteration has both losses.
 */
export function createTurn({ data, latent, setup, root }: Parts, engine: Engine, schedule: () => ScheduleConfig): Turn {
  const streams = { data: root.fork("data"), latent: root.fork("latent"), mix: root.fork("mix") };
  const size = setup.batchSize;
  const batch = {
    real: new Float32Array(size * data.dims),
    latent: new Float32Array(size * latent.dims),
    mix: new Float32Array(size),
    around: new Float32Array(size * data.dims),
    noise: new Float32Array(2 * size * data.dims),
  };

  /** What the regularizers need of a batch. `mix` is drawn in any case: its stream is the same with and without them. */
  function drawRegularizers(player: Player): void {
    const needs = engine.needs();
    const { uniform, normal } = streams.mix;
    if (player === "discriminator") {
      fill(batch.mix, uniform);
      if (needs.around) fill(batch.around, uniform);
    }
    if (needs.noise) fill(batch.noise, normal);
  }

  async function discriminator(update: boolean): Promise<number> {
    data.sample(size, streams.data, batch.real);
    latent.sample(size, streams.latent, batch.latent);
    drawRegularizers("discriminator");
    return update ? engine.step("discriminator", batch) : engine.loss("discriminator", batch);
  }

  async function generator(update: boolean): Promise<number> {
    latent.sample(size, streams.latent, batch.latent);
    drawRegularizers("generator");
    return update ? engine.step("generator", batch) : engine.loss("generator", batch);
  }

  return {
    async play(players) {
      const { discriminatorSteps, generatorSteps } = schedule();
      const d = await repeat(discriminator, stepsOf("discriminator", players, discriminatorSteps));
      const g = await repeat(generator, stepsOf("generator", players, generatorSteps));
      return [d, g];
    },
    save: () => ({ data: streams.data.save(), latent: streams.latent.save(), mix: streams.mix.save() }),
    restore(state) {
      streams.data.restore(state.data);
      streams.latent.restore(state.latent);
      streams.mix.restore(state.mix);
    },
  };
}

function fill(values: Float32Array, draw: () => number): void {
  for (let i = 0; i < values.length; i++) values[i] = draw();
}

/** A player asked for by name moves at least once, even where the schedule gives it no step. */
function stepsOf(player: Player, players: Players, scheduled: number): number {
  if (players === "both") return scheduled;
  return players === player ? Math.max(1, scheduled) : 0;
}

/** The loss of the last step; of a measurement when there is no step. */
async function repeat(play: (update: boolean) => Promise<number>, steps: number): Promise<number> {
  let loss = await play(steps > 0);
  for (let i = 1; i < steps; i++) loss = await play(true);
  return loss;
}
