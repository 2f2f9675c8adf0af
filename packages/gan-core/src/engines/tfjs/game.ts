import * as tf from "@tensorflow/tfjs";
import { refuse } from "../../check.ts";
import type { Batch, EngineSettings, EngineSetup, Player } from "../engine.ts";
import { adversarialLoss, readsReal } from "./adversarial-loss.ts";
import { readBatch } from "./batch-tensors.ts";
import { differentiate } from "./differentiate.ts";
import { gradientPenalty, penalizedPoints } from "./gradient-penalty.ts";
import { forward, type Variables } from "./network.ts";
import { createPlayer, type TensorPlayer } from "./player.ts";

/** The engine in tensors: what it returns is the caller's to dispose of. Its methods are to be called in a tidy. */
export interface Game {
  readonly players: Readonly<Record<Player, TensorPlayer>>;
  /** The player's loss before the update it then makes. */
  step(player: Player, batch: Batch): tf.Scalar;
  loss(player: Player, batch: Batch): tf.Scalar;
  generate(latents: tf.Tensor2D): tf.Tensor;
  discriminate(points: tf.Tensor2D): tf.Tensor;
  descent(fakes: tf.Tensor2D, real: tf.Tensor2D): tf.Tensor;
  configure(settings: EngineSettings): void;
}

export function createGame(setup: EngineSetup): Game {
  const { parameters, optimizers } = setup;
  const players = {
    generator: createPlayer(setup.generator, parameters.generator, optimizers.generator),
    discriminator: createPlayer(setup.discriminator, parameters.discriminator, optimizers.discriminator),
  };
  let { loss, regularizers }: EngineSettings = setup;

  const generate = (latents: tf.Tensor, variables = players.generator.variables()): tf.Tensor =>
    forward(setup.generator, variables, latents);
  const discriminate = (points: tf.Tensor, variables = players.discriminator.variables()): tf.Tensor =>
    forward(setup.discriminator, variables, points);

  /** A player's loss when the discriminator is shown these points. Real and fake go through it in one pass. */
  function lossOn(player: Player, real: () => tf.Tensor, fake: tf.Tensor, discriminator?: Variables): tf.Scalar {
    if (!readsReal(loss, player)) return adversarialLoss(loss, player, { fake: discriminate(fake, discriminator) });
    const points = real();
    const outputs = discriminate(tf.concat([points, fake]), discriminator);
    const [onReal, onFake] = tf.split(outputs, [points.shape[0]!, fake.shape[0]!]);
    return adversarialLoss(loss, player, { real: onReal!, fake: onFake! });
  }

  function stepDiscriminator(batch: Batch): tf.Scalar {
    const { real, latent, mix } = readBatch(setup, batch);
    const points = real();
    const fake = generate(latent()); // outside of differentiate: no gradient goes back into the generator
    const { shown, gradients } = differentiate(players.discriminator.variables(), (variables) => ({
      shown: lossOn("discriminator", () => points, fake, variables),
      added: regularizers.map((regularizer) =>
        gradientPenalty(
          regularizer,
          (x) => discriminate(x, variables),
          penalizedPoints(regularizer, points, fake, mix),
        ),
      ),
    }));
    players.discriminator.update(gradients);
    return shown;
  }

  function stepGenerator(batch: Batch): tf.Scalar {
    const { real, latent } = readBatch(setup, batch);
    const latents = latent();
    const { shown, gradients } = differentiate(players.generator.variables(), (variables) => ({
      shown: lossOn("generator", real, generate(latents, variables)),
      added: [],
    }));
    players.generator.update(gradients);
    return shown;
  }

  return {
    players,
    step: (player, batch) => (player === "discriminator" ? stepDiscriminator(batch) : stepGenerator(batch)),
    loss(player, batch) {
      const { real, latent } = readBatch(setup, batch);
      return lossOn(player, real, generate(latent()));
    },
    generate,
    discriminate,
    descent(fakes, real) {
      const count = fakes.shape[0];
      if (loss.compare === "paired" && real.shape[0] !== count) {
        refuse("engine: descent of a loss that compares pairs", `must be given ${count} real points`, real.shape[0]);
      }
      const slopes = tf.grad((points) => lossOn("generator", () => real, points))(fakes);
      return tf.mul(slopes, -count); // the loss is a mean: undo its 1/n
    },
    configure(settings) {
      ({ loss, regularizers } = settings);
      for (const player of ["generator", "discriminator"] as const) {
        players[player].setOptimizer(settings.optimizers[player]);
      }
    },
  };
}
