import * as tf from "@tensorflow/tfjs";
import type { Trainer } from "../competitors/competitor.ts";
import type { EngineSetup } from "../inside.ts";
import { prepare } from "../workloads/prepare.ts";
import type { Workload } from "../workloads/workload.ts";
import { createStockNetwork } from "./networks.ts";
import { transposeInGradients } from "./product-gradient.ts";
import { startBackend } from "./start-backend.ts";

interface StockOptions {
  readonly backend: "wasm" | "cpu";
  /** Whether the gradient of tf.matMul transposes explicitly. */
  readonly transposing: boolean;
  readonly wasmPaths: string | undefined;
}

/**
 * A workload in TensorFlow.js as a person writes it: operations, losses as functions, `optimizer.minimize`. Minibatches
 * are tensors already, which is more than the engines are given. It has the thread to itself, as TensorFlow.js keeps one
 * backend and one gradient of each operation for all of it.
 *
 * @throws RangeError for a config that it has no words for.
 */
export async function createStockLoop(workload: Workload, options: StockOptions): Promise<Trainer> {
  const { backend, transposing, wasmPaths } = options;
  const { config, setup, batches } = prepare(workload);
  const penalty = checkWords(setup);
  await startBackend(backend, wasmPaths);
  if (transposing) transposeInGradients();

  const n = config.batchSize;
  const generator = createStockNetwork(setup.generator, setup.parameters.generator);
  const discriminator = createStockNetwork(setup.discriminator, setup.parameters.discriminator);
  const optimizers = { generator: optimizer(setup, "generator"), discriminator: optimizer(setup, "discriminator") };
  const tensors = batches.map(({ real, latent, mix }) => ({
    real: tf.tensor2d(real, [n, setup.discriminator.inputDims]),
    latent: tf.tensor2d(latent, [n, setup.generator.inputDims]),
    mix: tf.tensor2d(mix!, [n, 1]),
  }));
  type Tensors = (typeof tensors)[number];

  function discriminatorLoss({ real, latent, mix }: Tensors): tf.Scalar {
    const fake = generator.forward(latent);
    const [onReal, onFake] = [discriminator.forward(real), discriminator.forward(fake)];
    if (setup.loss.id === "gan-lab-log") {
      return tf.add(tf.mul(0.95, tf.mean(tf.softplus(tf.neg(onReal)))), tf.mean(tf.softplus(onFake)));
    }
    const between = tf.add(fake, tf.mul(mix, tf.sub(real, fake)));
    const gradients = tf.grad((x) => tf.sum(discriminator.forward(x)))(between);
    const norms = tf.sqrt(tf.add(tf.sum(tf.square(gradients), 1), 1e-12));
    const penalized = tf.mul(penalty, tf.mean(tf.square(tf.sub(norms, 1))));
    return tf.add(tf.sub(tf.mean(onFake), tf.mean(onReal)), penalized);
  }

  function generatorLoss({ latent }: Tensors): tf.Scalar {
    const onFake = discriminator.forward(generator.forward(latent));
    return setup.loss.id === "gan-lab-log" ? tf.mean(tf.softplus(tf.neg(onFake))) : tf.neg(tf.mean(onFake));
  }

  let at = 0;
  const next = (): Tensors => tensors[at++ % tensors.length]!;

  return {
    async iterate(count) {
      for (let i = 0; i < count; i++) {
        for (let k = 0; k < config.schedule.discriminatorSteps; k++) {
          const batch = next();
          optimizers.discriminator.minimize(() => discriminatorLoss(batch), false, discriminator.variables);
        }
        for (let k = 0; k < config.schedule.generatorSteps; k++) {
          const batch = next();
          optimizers.generator.minimize(() => generatorLoss(batch), false, generator.variables);
        }
      }
      await discriminator.variables[0]!.data(); // on a backend that answers before it has computed, wait for it
      return count;
    },
    async parameters() {
      return { generator: await flat(generator.variables), discriminator: await flat(discriminator.variables) };
    },
  };
}

/** Refuses what is not written below; answers with the weight of the penalty. */
function checkWords({ loss, regularizers }: EngineSetup): number {
  const [first, ...others] = regularizers;
  const isPlain = loss.id === "gan-lab-log" && first === undefined;
  const isPenalized = loss.id === "wasserstein" && first?.id === "wgan-gp" && others.length === 0;
  if (!isPlain && !isPenalized) {
    throw new RangeError(`stock: must be the log loss, or Wasserstein's with a gradient penalty, got ${loss.id}.`);
  }
  return Number(first?.params["weight"] ?? 0);
}

function optimizer(setup: EngineSetup, player: "generator" | "discriminator"): tf.Optimizer {
  const { id, params } = setup.optimizers[player];
  const number = (key: string): number => Number(params[key as keyof typeof params]);
  if (id === "sgd") return tf.train.sgd(number("rate"));
  if (id === "adam") return tf.train.adam(number("rate"), number("beta1"), number("beta2"), number("epsilon"));
  throw new RangeError(`stock: optimizer must be sgd or adam, got ${id}.`);
}

async function flat(variables: readonly tf.Variable[]): Promise<Float32Array> {
  const arrays = await Promise.all(variables.map((variable) => variable.data<"float32">()));
  return Float32Array.from(arrays.flatMap((array) => [...array]));
}
