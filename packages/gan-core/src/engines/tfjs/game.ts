import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import { noiseLevel } from "../../regularizers/noise-level.ts";
import { type BatchNeeds, batchNeeds, sortRegularizers } from "../../regularizers/sort-regularizers.ts";
import type { Batch, EngineSettings, EngineSetup, Player } from "../engine.ts";
import { adversarialLoss, readsReal } from "./adversarial-loss.ts";
import { readBatch } from "./batch-tensors.ts";
import { blur } from "./blur.ts";
import { clipLength, clipValues } from "./clip.ts";
import { differentiate } from "./differentiate.ts";
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
  let regularizers = sortRegularizers(setup.regularizers);
  const players = {
    generator: createPlayer(setup.generator, parameters.generator, optimizers.generator),
    discriminator: createPlayer(setup.discriminator, parameters.discriminator, optimizers.discriminator),
  };
  let { loss } = setup;
  players.discriminator.keepDirections(regularizers.spectralNorm !== undefined);

  const generate = (latents: tf.Tensor, variables = players.generator.variables()): tf.Tensor =>
    forward(setup.generator, variables, latents);
  /** Fakes as the discriminator sees them: one by one, or so many side by side. */
  const imitate = (latents: tf.Tensor, variables = players.generator.variables()): tf.Tensor =>
    tf.reshape(generate(latents, variables), [-1, setup.discriminator.inputDims]);
  const discriminate = (points: tf.Tensor, variables = restrain()(players.discriminator.variables())): tf.Tensor =>
    forward(setup.discriminator, variables, points);

  const restrain = () => normalizer(regularizers.spectralNorm, players.discriminator);
  /** σₜ of the instance noise. */
  const level = (): number => noiseLevel(regularizers.instanceNoise, players.discriminator.steps());

  function clipped(player: Player, gradients: Variables): Variables {
    const longest = regularizers.gradientClip[player];
    return longest === undefined ? gradients : clipLength(gradients, longest);
  }

  /** A player's loss when the discriminator is shown these points. Real and fake go through it in one pass. */
  function lossOn(player: Player, real: () => tf.Tensor, fake: tf.Tensor, discriminator?: Variables): tf.Scalar {
    if (!readsReal(loss, player)) return adversarialLoss(loss, player, { fake: discriminate(fake, discriminator) });
    const points = real();
    const outputs = discriminate(tf.concat([points, fake]), discriminator);
    const [onReal, onFake] = tf.split(outputs, [points.shape[0]!, fake.shape[0]!]);
    return adversarialLoss(loss, player, { real: onReal!, fake: onFake! });
  }

  function stepDiscriminator(batch: Batch, from?: Float32Array): tf.Scalar {
    const tensors = readBatch(setup, batch);
    const points = blur(tensors.real(), level(), tensors.noise, "real");
    const fake = blur(imitate(tensors.latent()), level(), tensors.noise, "fake"); // no gradient goes back into the generator
    const { penalties, weightClip } = regularizers;
    const restrained = restrain();
    const { shown, gradients } = differentiate(players.discriminator.variables(), (variables) => {
      const used = restrained(variables);
      return {
        shown: lossOn("discriminator", () => points, fake, used),
        added: penalties.map((penalty) =>
          gradientPenalty(penalty, (x) => discriminate(x, used), penalizedPoints(penalty, points, fake, tensors)),
        ),
      };
    });
    const bound = weightClip && ((variables: Variables) => clipValues(variables, weightClip.limit));
    players.discriminator.update(clipped("discriminator", gradients), { bound, from });
    return shown;
  }

  function stepGenerator(batch: Batch, from?: Float32Array): tf.Scalar {
    const { real, latent, noise } = readBatch(setup, batch);
    const latents = latent();
    const used = restrain()(players.discriminator.variables());
    const { shown, gradients } = differentiate(players.generator.variables(), (variables) => ({
      shown: lossOn(
        "generator",
        () => blur(real(), level(), noise, "real"),
        blur(imitate(latents, variables), level(), noise, "fake"),
        used,
      ),
      added: [],
    }));
    players.generator.update(clipped("generator", gradients), { from });
    return shown;
  }

  return {
    players,
    step: (player, batch, from) =>
      player === "discriminator" ? stepDiscriminator(batch, from) : stepGenerator(batch, from),
    loss(player, batch) {
      const { real, latent, noise } = readBatch(setup, batch);
      return lossOn(
        player,
        () => blur(real(), level(), noise, "real"),
        blur(imitate(latent()), level(), noise, "fake"),
      );
    },
    generate,
    discriminate,
    descent(fakes, real) {
      const count = fakes.shape[0];
      if (loss.compare === "paired" && real.shape[0] !== count) {
        refuse("engine: descent of a loss that compares pairs", `must be given ${count} real points`, real.shape[0]);
      }
      const used = restrain()(players.discriminator.variables());
      const slopes = tf.grad((points) => lossOn("generator", () => real, points, used))(fakes);
      return tf.mul(slopes, -count); // the loss is a mean: undo its 1/n
    },
    needs: () => batchNeeds(regularizers),
    configure(settings) {
      regularizers = sortRegularizers(settings.regularizers);
      loss = settings.loss;
      for (const player of ["generator", "discriminator"] as const) {
        players[player].setOptimizer(settings.optimizers[player]);
      }
      players.discriminator.keepDirections(regularizers.spectralNorm !== undefined);
    },
  };
}
