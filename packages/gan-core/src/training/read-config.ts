import { checkNumber, checkObject, checkOption, refuse } from "../check.ts";
import { type AnyEntry, type Choice, isBuilt, readParams } from "../define.ts";
import type { Normalization } from "../normalizations/normalization.ts";
import { registry } from "../registry.ts";
import { checkTogether } from "../regularizers/check-together.ts";
import { build, settings } from "./assemble.ts";
import {
  backendIds,
  type DecayConfig,
  type DiscriminatorConfig,
  decayShapes,
  type EmaConfig,
  engineIds,
  type GeneratorConfig,
  type MinibatchConfig,
  type NetworkConfig,
  type RunConfig,
  type RunPatch,
  type ScheduleConfig,
  scheduleIds,
} from "./config.ts";
import { defaultConfig } from "./default-config.ts";

const patchable = ["loss", "regularizers", "optimizers", "decay", "schedule", "ema"] as const;

/**
 * Reads a config from outside (a file, a URL, a hand): checks everything, fills in what is left out, and returns plain
 * JSON with every parameter spelled out. A choice may be given as `{ id, params }` or as a thing built by its entry,
 * such as `ring({ noise: 0.1 })`.
 *
 * @throws RangeError naming the path, the rule and the value: `generator.hidden[1] must be an integer in [1, 1024], got -3.`
 */
export function readConfig(input: unknown = {}): RunConfig {
  const config = readFields(input);
  const { normalization, minibatch } = config.discriminator;
  checkTogether(
    {
      normalization: normalization && build<Normalization>(registry.normalizations, normalization),
      minibatch: minibatch.kernels === 0 ? null : minibatch,
    },
    settings(config).regularizers,
  );
  checkComparisons(config);
  return config;
}

/** Minibatch discrimination compares every two inputs of a batch: 2^27 numbers are half a gigabyte. */
function checkComparisons({ batchSize, discriminator: { minibatch } }: RunConfig): void {
  const { kernels, dims } = minibatch;
  if (batchSize ** 2 * kernels * dims <= 2 ** 27) return;
  const rule = `must be small enough for batchSize² · kernels · dims to be at most ${2 ** 27}`;
  refuse("discriminator.minibatch.kernels", rule, kernels);
}

function readFields(input: unknown): RunConfig {
  const given = section("config", input, defaultConfig);
  readVersion(given["version"]);
  const engine = section("engine", given["engine"], defaultConfig.engine);
  return {
    version: 1,
    seed: checkNumber("seed", given["seed"], { min: 0, max: 2 ** 32 - 1, integer: true }),
    data: readChoice("data", given["data"], registry.distributions),
    trainingSet: orNull(given["trainingSet"], (size) =>
      checkNumber("trainingSet", size, { min: 1, max: 1e6, integer: true }),
    ),
    latent: readChoice("latent", given["latent"], registry.latents),
    generator: readGenerator(given["generator"]),
    discriminator: readDiscriminator(given["discriminator"]),
    loss: readChoice("loss", given["loss"], registry.losses),
    regularizers: list("regularizers", given["regularizers"], 8).map((choice, i) =>
      readChoice(`regularizers[${i}]`, choice, registry.regularizers),
    ),
    optimizers: readOptimizers(given["optimizers"]),
    decay: readDecay(given["decay"]),
    schedule: readSchedule(given["schedule"]),
    ema: readEma(given["ema"]),
    batchSize: checkNumber("batchSize", given["batchSize"], { min: 1, max: 8192, integer: true }),
    packing: checkNumber("packing", given["packing"], { min: 1, max: 8, integer: true }),
    engine: {
      id: checkOption("engine.id", engine["id"], engineIds),
      backend: checkOption("engine.backend", engine["backend"], backendIds),
    },
  };
}

/** A config changed by a patch, if the patch touches only what a running Gan can change. */
export function patchConfig(config: RunConfig, patch: RunPatch): RunConfig {
  checkObject("patch", patch, patchable);
  const { loss = config.loss, regularizers = config.regularizers } = patch;
  const { optimizers = {}, decay = {}, schedule = {}, ema = {} } = patch;
  return readConfig({
    ...config,
    loss,
    regularizers,
    optimizers: section("optimizers", optimizers, config.optimizers),
    decay: section("decay", decay, config.decay),
    schedule: section("schedule", schedule, config.schedule),
    ema: section("ema", ema, config.ema),
  });
}

function readVersion(version: unknown): void {
  const read = checkNumber("version", version, { min: 1, integer: true });
  if (read > 1) refuse("version", "must be 1; a newer gan-core wrote this", read);
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function readDecay(given: unknown): DecayConfig {
  const values = section("decay", given, defaultConfig.decay);
  const shape = checkOption("decay.shape", values["shape"], decayShapes);
  const end = checkNumber("decay.end", values["end"], { min: 0, max: 1 });
  if (shape === "exponential" && end === 0) refuse("decay.end", "must be above 0 if exponential", end);
  return {
    shape,
    start: checkNumber("decay.start", values["start"], { min: 0, integer: true }),
    iterations: checkNumber("decay.iterations", values["iterations"], { min: 1, integer: true }),
    end,
  };
}

function readSchedule(given: unknown): ScheduleConfig {
  const values = section("schedule", given, defaultConfig.schedule);
  const steps = { min: 0, max: 10, integer: true };
  return {
    id: checkOption("schedule.id", values["id"], scheduleIds),
    discriminatorSteps: checkNumber("schedule.discriminatorSteps", values["discriminatorSteps"], steps),
    generatorSteps: checkNumber("schedule.generatorSteps", values["generatorSteps"], steps),
    unrolling: checkNumber("schedule.unrolling", values["unrolling"], steps),
  };
}

function readEma(given: unknown): EmaConfig {
  const values = section("ema", given, defaultConfig.ema);
  return {
    decay: checkNumber("ema.decay", values["decay"], { min: 0, max: 0.999999 }),
    start: checkNumber("ema.start", values["start"], { min: 0, integer: true }),
  };
}

function readGenerator(given: unknown): GeneratorConfig {
  const values = section("generator", given, defaultConfig.generator);
  return {
    ...readNetwork("generator", values),
    output: readChoice("generator.output", values["output"], registry.activations),
  };
}

function readDiscriminator(given: unknown): DiscriminatorConfig {
  const values = section("discriminator", given, defaultConfig.discriminator);
  return { ...readNetwork("discriminator", values), minibatch: readMinibatch(values["minibatch"]) };
}

function readMinibatch(given: unknown): MinibatchConfig {
  const path = "discriminator.minibatch";
  const values = section(path, given, defaultConfig.discriminator.minibatch);
  return {
    kernels: checkNumber(`${path}.kernels`, values["kernels"], { min: 0, max: 64, integer: true }),
    dims: checkNumber(`${path}.dims`, values["dims"], { min: 1, max: 16, integer: true }),
  };
}

function readNetwork(path: string, values: Record<string, unknown>): NetworkConfig {
  return {
    hidden: list(`${path}.hidden`, values["hidden"], 32).map((width, i) =>
      checkNumber(`${path}.hidden[${i}]`, width, { min: 1, max: 1024, integer: true }),
    ),
    activation: readChoice(`${path}.activation`, values["activation"], registry.activations),
    initializer: readChoice(`${path}.initializer`, values["initializer"], registry.initializers),
    normalization: orNull(values["normalization"], (choice) =>
      readChoice(`${path}.normalization`, choice, registry.normalizations),
    ),
  };
}

function readOptimizers(given: unknown): RunConfig["optimizers"] {
  const values = section("optimizers", given, defaultConfig.optimizers);
  return {
    generator: readChoice("optimizers.generator", values["generator"], registry.optimizers),
    discriminator: readChoice("optimizers.discriminator", values["discriminator"], registry.optimizers),
  };
}

/** The keys given over the defaults; any other key is refused. `null` is a value: it is what NaN becomes in JSON. */
function section(path: string, given: unknown, defaults: object): Record<string, unknown> {
  const values: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(checkObject(path, given, Object.keys(defaults)))) {
    if (value !== undefined) values[key] = value;
  }
  return values;
}

function list(path: string, value: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > max) refuse(path, `must be an array of at most ${max}`, value);
  return value;
}

function readChoice(path: string, value: unknown, entries: readonly AnyEntry<object>[]): Choice {
  const given = isBuilt(value) ? value : checkObject(path, value, ["id", "params"]);
  const ids = entries.map((entry) => entry.id);
  const id = checkOption(`${path}.id`, given["id" as keyof typeof given], ids);
  const entry = entries[ids.indexOf(id)]!;
  const known = Object.keys(entry.params);
  const paramsGiven = checkObject(`${path}.params`, given["params" as keyof typeof given] ?? {}, known);
  const params = readParams(entry.params, paramsGiven, (key) => `${path}.params.${key}`);
  try {
    entry(params); // some rules span several parameters, and only building tells
  } catch (error) {
    throw new RangeError(`${path}: ${(error as Error).message}`);
  }
  return { id, params };
}
