import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import { readsBatch } from "../../networks/mlp.ts";
import { checkTogether } from "../../regularizers/check-together.ts";
import { noiseLevel } from "../../regularizers/noise-level.ts";
import { type BatchNeeds, batchNeeds, sortRegularizers } from "../../regularizers/sort-regularizers.ts";
import type { Batch, EngineSettings, EngineSetup, Player } from "../engine.ts";
import { adversarialLoss, readsReal } from "./adversarial-loss.ts";
import { type BatchTensors, readBatch } from "./batch-tensors.ts";
import { blur } from "./blur.ts";
import { chunkSize, inChunks } from "./chunks.ts";
import { clipLength } from "./clip.ts";
import { differentiate, type Objective } from "./differentiate.ts";
import { gradientPenalty, penalizedPoints } from "./gradient-penalty.ts";
import { forward, type Variables } from "./network.ts";
import { createPlayer, type TensorPlayer } from "./player.ts";
import { normalizer } from "./spectral.ts";

/** The engine in tensors: what it returns is the caller's to dispose of. Its methods are to be called in a tidy. */
export interface Game {
  readonly players: Readonly<Record<Player, TensorPlayer>>;
  /** The player's loss before the update it then makes, from where it is or from the parameters given. */
  step(player: Player, batch: Batch, from?: Float32Array): tf.Scalar;
  loss(player: Player, batch: Batch): tf.Scalar;
  generate(latents: tf.Tensor2D): tf.Tensor;
  discriminate(points: tf.Tensor2D): tf.Tensor;
  descent(fakes: tf.Tensor2D, real: tf.Tensor2D): tf.Tensor;
  needs(): BatchNeeds;
  configure(settings: EngineSettings): void;
}

export function createGame(setup: EngineSetup): Game {
  const { parameters, optimizers } = setup;
  let { loss, unrolling } = setup;
  let regularizers = sort(setup);
  const players = {
    generator: createPlayer(setup.generator, parameters.generator, optimizers.generator),
    discriminator: createPlayer(setup.discriminator, parameters.discriminator, optimizers.discriminator),
  };
  tf.tidy(() => players.discriminator.keepDirections(regularizers.spectralNorm !== undefined));

  function sort(settings: EngineSettings) {
    const sorted = sortRegularizers(settings.regularizers);
    checkTogether(setup.discriminator, settings.regularizers);
    return sorted;
  }

  const generate = (latents: tf.Tensor, variables = players.generator.variables(), company?: tf.Tensor): tf.Tensor =>
    forward(setup.generator, variables, latents, company);
  /** Fakes as the discriminator sees them: one by one, or so many side by side. */
  const imitate = (latents: tf.Tensor, variables = players.generator.variables()): tf.Tensor => {
    const fakes = generate(latents, variables);
    const { inputDims } = setup.discriminator;
    return fakes.shape[1] === inputDims ? fakes : tf.reshape(fakes, [-1, inputDims]);
  };
  const discriminate = (points: tf.Tensor, variables: Variables, company?: tf.Tensor): tf.Tensor =>
    forward(setup.discriminator, variables, points, company);

  const restrain = () => normalizer(regularizers.spectralNorm, players.discriminator);
  const restrained = (): Variables => restrain()(players.discriminator.variables());
  /** σₜ of the instance noise. */
  const level = (): number => noiseLevel(regularizers.instanceNoise, players.discriminator.steps());

  function clipped(player: Player, gradients: Variables): Variables {
    const longest = regularizers.gradientClip[player];
    return longest === undefined ? gradients : clipLength(gradients, longest);
  }

  function bound(flat: tf.Tensor): tf.Tensor {
    const limit = regularizers.weightClip?.limit;
    return limit === undefined ? flat : tf.clipByValue(flat, -limit, limit);
  }

  /** Real and fake go through the discriminator in one pass, unless each is a batch to it. */
  function judge(real: tf.Tensor, fake: tf.Tensor, variables: Variables): [onReal: tf.Tensor, onFake: tf.Tensor] {
    if (readsBatch(setup.discriminator)) return [discriminate(real, variables), discriminate(fake, variables)];
    const outputs = discriminate(tf.concat([real, fake]), variables);
    return tf.split(outputs, [real.shape[0]!, fake.shape[0]!]) as [tf.Tensor, tf.Tensor];
  }

  /** A player's loss when the discriminator is shown these points. */
  function lossOn(player: Player, real: () => tf.Tensor, fake: tf.Tensor, discriminator: Variables): tf.Scalar {
    if (!readsReal(loss, player)) return adversarialLoss(loss, player, { fake: discriminate(fake, discriminator) });
    const [onReal, onFake] = judge(real(), fake, discriminator);
    return adversarialLoss(loss, player, { real: onReal, fake: onFake });
  }

  /** What the discriminator minimises, as a function of its variables. */
  function discriminatorObjective(tensors: BatchTensors, real: tf.Tensor, fake: tf.Tensor) {
    const toUsed = restrain();
    return (variables: Variables): Objective => {
      const used = toUsed(variables);
      return {
        shown: lossOn("discriminator", () => real, fake, used),
        added: regularizers.penalties.map((penalty) =>
          gradientPenalty(penalty, (x) => discriminate(x, used), penalizedPoints(penalty, real, fake, tensors)),
        ),
      };
    };
  }

  const realOf = ({ real, noise }: BatchTensors): tf.Tensor => blur(real(), level(), noise, "real");
  const fakeOf = ({ latent, noise }: BatchTensors, variables?: Variables): tf.Tensor =>
    blur(imitate(latent(), variables), level(), noise, "fake");

  function stepDiscriminator(batch: Batch, from?: Float32Array): tf.Scalar {
    const tensors = readBatch(setup, batch);
    const fake = fakeOf(tensors); // no gradient goes back into the generator
    const objective = discriminatorObjective(tensors, realOf(tensors), fake);
    const { shown, gradients } = differentiate(players.discriminator.variables(), objective);
    players.discriminator.update(clipped("discriminator", gradients), { bound, from });
    return shown;
  }

  /**
   * The discriminator's variables after so many more of its steps on this batch (Metz et al. 2017, eq. 7). They depend on
   * the fakes, and can be differentiated by them.
   */
  function unroll(tensors: BatchTensors, fake: tf.Tensor): Variables {
    let place = players.discriminator.place();
    if (unrolling === 0) return place.variables;
    const objective = discriminatorObjective(tensors, realOf(tensors), fake);
    const total = (...variables: tf.Tensor[]): tf.Scalar => {
      const { shown, added } = objective(variables);
      return added.reduce((sum, penalty) => tf.add(sum, penalty), shown);
    };
    for (let i = 0; i < unrolling; i++) {
      const gradients = tf.grads(total)([...place.variables]);
      place = players.discriminator.advance(place, clipped("discriminator", gradients), bound);
    }
    return place.variables;
  }

  function stepGenerator(batch: Batch, from?: Float32Array): tf.Scalar {
    const tensors = readBatch(setup, batch);
    const toUsed = restrain();
    const { shown, gradients } = differentiate(players.generator.variables(), (variables) => {
      const fake = fakeOf(tensors, variables);
      const opponent = toUsed(unroll(tensors, fake));
      return { shown: lossOn("generator", () => realOf(tensors), fake, opponent), added: [] };
    });
    players.generator.update(clipped("generator", gradients), { from });
    return shown;
  }

  function lossOf(player: Player, batch: Batch): tf.Scalar {
    const tensors = readBatch(setup, batch);
    const fake = fakeOf(tensors);
    const opponent = player === "generator" ? restrain()(unroll(tensors, fake)) : restrained();
    return lossOn(player, () => realOf(tensors), fake, opponent);
  }

  const company = { generator: setup.company.generator.slice(), discriminator: setup.company.discriminator.slice() };
  const companyOf = (player: Player): tf.Tensor | undefined =>
    readsBatch(setup[player]) ? tf.reshape(company[player], [-1, setup[player].inputDims]) : undefined;

  return {
    players,
    step: (player, batch, from) =>
      player === "discriminator" ? stepDiscriminator(batch, from) : stepGenerator(batch, from),
    loss: lossOf,
    generate: (latents) => generate(latents, players.generator.variables(), companyOf("generator")),
    discriminate(points) {
      const [variables, others] = [restrained(), companyOf("discriminator")];
      return inChunks(points, chunkSize(setup.discriminator, others), (chunk) =>
        discriminate(chunk, variables, others),
      );
    },
    descent(fakes, real) {
      const count = fakes.shape[0];
      if (loss.compare === "paired" && real.shape[0] !== count) {
        refuse("engine: descent of a loss that compares pairs", `must be given ${count} real points`, real.shape[0]);
      }
      const used = restrained();
      const slopes = tf.grad((points) => lossOn("generator", () => real, points, used))(fakes);
      return tf.mul(slopes, -count); // the loss is a mean: undo its 1/n
    },
    needs: () => batchNeeds(regularizers),
    configure(settings) {
      regularizers = sort(settings);
      ({ loss, unrolling } = settings);
      for (const player of ["generator", "discriminator"] as const) {
        players[player].setOptimizer(settings.optimizers[player]);
      }
      players.discriminator.keepDirections(regularizers.spectralNorm !== undefined);
    },
  };
}
