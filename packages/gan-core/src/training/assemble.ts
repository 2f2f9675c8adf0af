import type { Built, Choice } from "../define.ts";
import type { Distribution } from "../distributions/distribution.ts";
import type { EngineSettings, EngineSetup } from "../engines/engine.ts";
import type { Entries, Menu } from "../entries.ts";
import type { Latent } from "../latents/latent.ts";
import { initializeMlp, type Mlp } from "../networks/mlp.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import { createRng, type Rng } from "../random/rng.ts";
import type { NetworkConfig, RunConfig } from "./config.ts";

/** The things a config names. */
export interface Parts {
  readonly data: Built<Distribution>;
  /** How many real points there are; null when they are drawn for ever. */
  readonly trainingSet: number | null;
  readonly latent: Built<Latent>;
  /** How many points the discriminator sees at once. */
  readonly packing: number;
  readonly setup: EngineSetup;
  readonly seed: number;
  /** The seed's stream. Every stream of the run is forked from it. */
  readonly root: Rng;
}

/** Builds what a config (already read) names, with the networks at their first weights. */
export function assemble(entries: Entries, config: RunConfig): Parts {
  const data = build(entries.distributions, config.data);
  const latent = build(entries.latents, config.latent);
  const { minibatch } = config.discriminator;
  const generator = network(entries, config.generator, latent.dims, data.dims, config.generator.output);
  const discriminator = {
    ...network(entries, config.discriminator, config.packing * data.dims, 1, { id: "linear" }),
    ...(minibatch.kernels === 0 ? {} : { minibatch: { ...minibatch, others: config.batchSize - 1 } }),
  };
  const root = createRng(config.seed);
  return {
    data,
    trainingSet: config.trainingSet,
    latent,
    packing: config.packing,
    seed: config.seed,
    root,
    setup: {
      ...settings(entries, config),
      generator,
      discriminator,
      batchSize: config.batchSize,
      parameters: {
        generator: initializeMlp(generator, root.fork("generator")),
        discriminator: initializeMlp(discriminator, root.fork("discriminator")),
      },
      company: {
        generator: latent.sample(companySize, root.fork("company of latents")),
        discriminator: data.sample(companySize * config.packing, root.fork("company of points")),
      },
    },
  };
}

/** Inputs in whose company a network that reads its batch is looked at: their σ is good to 1/√(2 · 512) = 3 %. */
const companySize = 512;

/** The part of a run that may change between two steps, with the learning rates multiplied by the factor. */
export function settings(entries: Entries, config: RunConfig, rateFactor = 1): EngineSettings {
  const optimizer = ({ id, params }: Choice): Built<Optimizer> =>
    build(entries.optimizers, { id, params: { ...params, rate: rateFactor * (params!["rate"] as number) } });
  return {
    loss: build(entries.losses, config.loss),
    regularizers: config.regularizers.map((choice) => build(entries.regularizers, choice)),
    optimizers: {
      generator: optimizer(config.optimizers.generator),
      discriminator: optimizer(config.optimizers.discriminator),
    },
    unrolling: config.schedule.unrolling,
  };
}

function network(entries: Entries, config: NetworkConfig, inputDims: number, outputDims: number, output: Choice): Mlp {
  return {
    inputDims,
    hidden: config.hidden,
    outputDims,
    activation: build(entries.activations, config.activation),
    output: build(entries.activations, output),
    initializer: build(entries.initializers, config.initializer),
    ...(config.normalization && { normalization: build(entries.normalizations, config.normalization) }),
  };
}

/** The thing a choice names; its entry is known to be there, and loaded. */
export function build<T>(menu: Menu<T>, { id, params }: Choice): Built<T> {
  return menu[id]!(params);
}
