import type { Built } from "../../define.ts";
import type { Loss } from "../../losses/loss.ts";
import { noiseLevel } from "../../regularizers/noise-level.ts";
import type { GradientPenalty } from "../../regularizers/regularizer.ts";
import { type BatchNeeds, batchNeeds, sortRegularizers } from "../../regularizers/sort-regularizers.ts";
import { noNeeds } from "../check-batch.ts";
import type { Batch, EngineSettings, EngineSetup, Player } from "../engine.ts";
import type { Chunk } from "./chunks.ts";
import { curve } from "./curve.ts";
import { judgeWhole } from "./judge.ts";
import type { Kernels } from "./kernels.ts";
import { createPass } from "./pass.ts";
import { createPenaltyPass } from "./penalty-pass.ts";
import { createPlayer, type SimdPlayer } from "./player.ts";
import type { Table } from "./table.ts";

/** The two networks and what they do to each other on a batch, which is checked and in memory already. */
export interface SimdGame {
  readonly players: Readonly<Record<Player, SimdPlayer>>;
  /** What a step of the player needs of its batch: penalties act in the discriminator's only. */
  needs(player: Player): BatchNeeds;
  readonly loss: () => Built<Loss>;
  /** Where the steps read a batch. */
  readonly room: Required<Batch>;
  /** Copies a batch there, unless it is there already. What is not needed may be missing. */
  deal(batch: Batch): void;
  /** The player's loss on the batch; its gradient too, if asked for. */
  judge(player: Player, gradients: boolean): number;
  update(player: Player, from?: Float32Array): void;
  configure(settings: EngineSettings): void;
}

export function createGame(setup: EngineSetup, kernels: Kernels, table: Table): SimdGame {
  const { run, buffer } = kernels;
  const { chunks, stride, packing, networks, sums, seen, bySeen, output, byOutput, fakes, latents } = table;
  const { batchSize } = setup;
  const inputs = setup.discriminator.inputDims;
  const { inputDims: latentDims, outputDims: dataDims } = setup.generator;
  const player = (name: Player): SimdPlayer =>
    createPlayer(kernels, setup[name], networks[name], sums, {
      parameters: setup.parameters[name],
      optimizer: setup.optimizers[name],
    });
  const players = { generator: player("generator"), discriminator: player("discriminator") };
  const generate = table.generatorTraces.map((trace) => createPass(kernels, networks.generator, trace));
  const discriminate = createPass(kernels, networks.discriminator, table.discriminatorTrace);
  const penalize = createPenaltyPass(kernels, networks.discriminator, table.penalty);
  const view = (key: keyof Batch, count: number): Float32Array => new Float32Array(buffer, table.batch[key], count);
  const room: Required<Batch> = {
    real: view("real", batchSize * inputs),
    latent: view("latent", packing * batchSize * latentDims),
    mix: view("mix", batchSize),
    around: view("around", batchSize * inputs),
    noise: view("noise", 2 * batchSize * inputs),
  };
  const parts = Object.keys(room) as (keyof Batch)[];
  let { loss } = setup;
  let regularizers = sortRegularizers(setup.regularizers);
  let needs = needsOf(regularizers);
  players.discriminator.setSpectral(regularizers.spectralNorm?.limit);
  run.fill(sums, 8, 0);

  const level = (): number => noiseLevel(regularizers.instanceNoise, players.discriminator.steps());

  /** x ← x + level · noise, of a chunk and a side. */
  function blur(x: number, { start, points, lanes }: Chunk, side: 0 | 1): void {
    const sigma = level();
    if (sigma === 0) return;
    const from = table.batch.noise + 4 * inputs * (side * batchSize + start);
    run.pointsToRows(from, table.noise, points, inputs, lanes, stride);
    run.combine(x, 1, table.noise, sigma, x, inputs, lanes, stride);
  }

  function showReal(chunk: Chunk): void {
    const { start, points, lanes } = chunk;
    run.pointsToRows(table.batch.real + 4 * inputs * start, seen, points, inputs, lanes, stride);
    blur(seen, chunk, 0);
  }

  /** Makes a chunk's fakes, and shows them in the lanes from `at` on. */
  function showFakes(chunk: Chunk, name: Player, at: number): void {
    const { start, points, lanes } = chunk;
    const from = table.batch.latent + 4 * packing * latentDims * start;
    run.pointsToRows(from, latents, points, packing * latentDims, lanes, stride);
    for (let p = 0; p < packing; p++) {
      generate[p]!.forward(latents + p * latentDims * stride, fakes[p]!, lanes, name === "generator");
      run.copyRows(fakes[p]!, seen + at + p * dataDims * stride, dataDims, lanes, stride, stride);
    }
    blur(seen + at, chunk, 1);
  }

  const isComparing = (): boolean => loss.compare !== "none";
  const readsReal = (name: Player): boolean => isComparing() || loss[name].real !== undefined;

  /** Real points, where the player's loss reads them, then fakes, and the discriminator's outputs on both. */
  function show(chunk: Chunk, name: Player): number {
    const at = readsReal(name) ? 4 * chunk.lanes : 0;
    if (at > 0) showReal(chunk);
    showFakes(chunk, name, at);
    const lanes = at > 0 ? 2 * chunk.lanes : chunk.lanes;
    discriminate.forward(seen, output, lanes, true);
    return at;
  }

  /** Each output's share of the loss, and its slope. */
  function judgeChunk({ points, lanes }: Chunk, name: Player, at: number): void {
    const { real, fake } = loss[name];
    const scale = 1 / batchSize;
    if (real !== undefined) curve(kernels, real, output, byOutput, sums, points, lanes, scale);
    curve(kernels, fake, output + at, byOutput + at, sums, points, lanes, scale);
  }

  /** The same where outputs are compared across the batch, in two goes: all outputs first, then their slopes. */
  function judgeAll(name: Player): void {
    const { real, fake } = table.whole;
    for (const chunk of chunks) {
      const at = show(chunk, name);
      run.copyRows(output, real + 4 * chunk.start, 1, chunk.points, 0, 0);
      run.copyRows(output + at, fake + 4 * chunk.start, 1, chunk.points, 0, 0);
    }
    judgeWhole(kernels, table, loss, name, batchSize);
  }

  function takeSlopes({ start, points, lanes }: Chunk, at: number): void {
    const { real, fake } = table.whole;
    run.fill(byOutput, 2 * lanes, 0);
    run.copyRows(real + 4 * start, byOutput, 1, points, 0, 0);
    run.copyRows(fake + 4 * start, byOutput + at, 1, points, 0, 0);
  }

  function backDiscriminator(chunk: Chunk, at: number, spread: number): void {
    discriminate.backward(seen, byOutput, 2 * chunk.lanes, true, 0); // it always sees both sides
    for (const penalty of regularizers.penalties) {
      const places = placesOf(penalty, chunk, at, spread);
      penalize(places, chunk.points, chunk.lanes, penalty.penalty, 1 / batchSize);
    }
  }

  /** Where a penalty looks: rows of points. */
  function placesOf(penalty: GradientPenalty, { start, points, lanes }: Chunk, at: number, spread: number): number {
    const { places, mix, batch } = table;
    switch (penalty.where) {
      case "real":
        return seen;
      case "fake":
        return seen + at;
      case "between":
        run.copyRows(batch.mix + 4 * start, mix, 1, lanes, 0, 0);
        run.between(mix, seen, seen + at, places, inputs, lanes, stride);
        return places;
      case "around-real": {
        const width = penalty.spread * spread;
        run.pointsToRows(batch.around + 4 * inputs * start, places, points, inputs, lanes, stride);
        for (let row = 0; row < inputs; row++) run.affine(places + row * stride, lanes, width, -width / 2);
        run.combine(places, 1, seen, 1, places, inputs, lanes, stride);
        return places;
      }
    }
  }

  function backGenerator(chunk: Chunk, at: number): void {
    const { lanes } = chunk;
    // Real points have no part in it: their lanes are passed over.
    discriminate.backward(seen, byOutput, at > 0 ? 2 * lanes : lanes, false, bySeen);
    for (let p = 0; p < packing; p++) {
      const byFakes = bySeen + at + p * dataDims * stride;
      generate[p]!.backward(latents + p * latentDims * stride, byFakes, lanes, true, 0);
    }
  }

  /** The deviation of all coordinates of the real points together, noise included, where a penalty asks for it. */
  function spreadOf(): number {
    if (!needs.discriminator.around) return 0;
    for (const chunk of chunks) {
      showReal(chunk);
      for (let row = 0; row < inputs; row++) run.addSum(seen + row * stride, chunk.points, sums);
    }
    const count = batchSize * inputs;
    const mean = run.takeSum(sums) / count;
    for (const chunk of chunks) {
      showReal(chunk);
      for (let row = 0; row < inputs; row++) {
        const from = seen + row * stride;
        run.affine(from, chunk.lanes, 1, -mean);
        run.addDot(from, from, chunk.points, sums);
      }
    }
    return Math.sqrt(run.takeSum(sums) / count);
  }

  return {
    players,
    room,
    needs: (name) => needs[name],
    loss: () => loss,
    deal(batch) {
      for (const key of parts) {
        const given = batch[key];
        if (given !== undefined && given !== room[key]) room[key].set(given);
      }
    },
    judge(name, gradients) {
      players.generator.prepare();
      players.discriminator.prepare();
      const spread = gradients && name === "discriminator" ? spreadOf() : 0;
      if (isComparing()) judgeAll(name);
      if (!isComparing() || gradients) {
        for (const chunk of chunks) {
          const at = show(chunk, name);
          if (isComparing()) takeSlopes(chunk, at);
          else judgeChunk(chunk, name, at);
          if (!gradients) continue;
          if (name === "discriminator") backDiscriminator(chunk, at, spread);
          else backGenerator(chunk, at);
        }
      }
      return run.takeSum(sums) / batchSize;
    },
    update(name, from) {
      const longest = regularizers.gradientClip[name];
      const limit = name === "discriminator" ? regularizers.weightClip?.limit : undefined;
      players[name].update({ longest, limit, from });
    },
    configure(settings) {
      regularizers = sortRegularizers(settings.regularizers);
      needs = needsOf(regularizers);
      ({ loss } = settings);
      for (const name of ["generator", "discriminator"] as const) players[name].setOptimizer(settings.optimizers[name]);
      players.discriminator.setSpectral(regularizers.spectralNorm?.limit);
    },
  };
}

function needsOf(regularizers: ReturnType<typeof sortRegularizers>): Readonly<Record<Player, BatchNeeds>> {
  const discriminator = batchNeeds(regularizers);
  return { discriminator, generator: { ...noNeeds, noise: discriminator.noise } };
}
