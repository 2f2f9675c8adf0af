import { checkNumber, checkObject, checkOption, refuse, within } from "../check.ts";
import { type Choice, isBuilt, readParams } from "../define.ts";
import type { Entries, Menu } from "../entries.ts";
import { checkTogether } from "../regularizers/check-together.ts";
import { sortRegularizers } from "../regularizers/sort-regularizers.ts";
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
  precisionIds,
  type RunConfig,
  type RunPatch,
  type ScheduleConfig,
  scheduleIds,
} from "./config.ts";
import { listLimits, numberLimits } from "./config-limits.ts";
import { defaultConfig } from "./default-config.ts";

const patchable = ["loss", "regularizers", "optimizers", "decay", "schedule", "ema"] as const;

/** Reads a config, of what is loaded. See `readConfig`. */
export function readConfigOf(entries: Entries, input: unknown): RunConfig {
  const config = readFields(entries, input);
  const { normalization, minibatch } = config.discriminator;
  checkTogether(
    {
      normalization: normalization && build(entries.normalizations, normalization),
      minibatch: minibatch.kernels === 0 ? null : minibatch,
    },
    settings(entries, config).regularizers,
  );
  checkComparisons(config);
  return config;
}

/** Minibatch discrimination compares every two inputs of a batch: 2^27 numbers are half a gigabyte. */
function checkComparisons({ batchSize, discriminator: { minibatch } }: RunConfig): void {
  const { kernels, dims } = minibatch;
  if (batchSize * batchSize * kernels * dims <= 0x800_0000) return;
  const rule = `must be small enough for batchSize² · kernels · dims to be at most ${0x800_0000}`;
  refuse("discriminator.minibatch.kernels", rule, kernels);
}

function readFields(entries: Entries, input: unknown): RunConfig {
  const given = section("config", withoutSchema(input), defaultConfig);
  readVersion(given["version"]);
  const engine = section("engine", given["engine"], defaultConfig.engine);
  return {
    version: 1,
    seed: checkNumber("seed", given["seed"], numberLimits.seed),
    data: readChoice("data", given["data"], entries.distributions),
    trainingSet: orNull(given["trainingSet"], (size) => checkNumber("trainingSet", size, numberLimits.trainingSet)),
    latent: readChoice("latent", given["latent"], entries.latents),
    generator: readGenerator(entries, given["generator"]),
    discriminator: readDiscriminator(entries, given["discriminator"]),
    loss: readChoice("loss", given["loss"], entries.losses),
    regularizers: readRegularizers(entries, given["regularizers"]),
    optimizers: readOptimizers(entries, given["optimizers"]),
    decay: readDecay(given["decay"]),
    schedule: readSchedule(given["schedule"]),
    ema: readEma(given["ema"]),
    batchSize: checkNumber("batchSize", given["batchSize"], numberLimits.batchSize),
    packing: checkNumber("packing", given["packing"], numberLimits.packing),
    engine: {
      id: checkOption("engine.id", engine["id"], engineIds),
      backend: checkOption("engine.backend", engine["backend"], backendIds),
      precision: checkOption("engine.precision", engine["precision"], precisionIds),
    },
  };
}

/** A config changed by a patch, of what is loaded, if the patch touches only what a running Gan can change. */
export function patchConfigOf(entries: Entries, config: RunConfig, patch: RunPatch): RunConfig {
  checkObject("patch", patch, patchable);
  const { loss = config.loss, regularizers = config.regularizers } = patch;
  const { optimizers = {}, decay = {}, schedule = {}, ema = {} } = patch;
  return readConfigOf(entries, {
    ...config,
    loss,
    regularizers,
    optimizers: section("optimizers", optimizers, config.optimizers),
    decay: section("decay", decay, config.decay),
    schedule: section("schedule", schedule, config.schedule),
    ema: section("ema", ema, config.ema),
  });
}

function withoutSchema(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("$schema" in input)) return input;
  const { $schema, ...config } = input;
  if (typeof $schema !== "string") refuse("$schema", "must be the address of a schema", $schema);
  return config;
}

function readVersion(version: unknown): void {
  const read = checkNumber("version", version, { min: 1, integer: true });
  if (read > 1) refuse("version", "must be 1; a newer gan-core wrote this", read);
}

function readRegularizers(entries: Entries, given: unknown): Choice[] {
  const choices = list("regularizers", given, listLimits.regularizers).map((choice, i) =>
    readChoice(`regularizers[${i}]`, choice, entries.regularizers),
  );
  sortRegularizers(choices.map((choice) => build(entries.regularizers, choice)));
  return choices;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function readDecay(given: unknown): DecayConfig {
  const values = section("decay", given, defaultConfig.decay);
  const shape = checkOption("decay.shape", values["shape"], decayShapes);
  const end = checkNumber("decay.end", values["end"], numberLimits.decay.end);
  if (shape === "exponential" && end === 0) refuse("decay.end", "must be above 0 if exponential", end);
  return {
    shape,
    start: checkNumber("decay.start", values["start"], numberLimits.decay.start),
    iterations: checkNumber("decay.iterations", values["iterations"], numberLimits.decay.iterations),
    end,
  };
}

function readSchedule(given: unknown): ScheduleConfig {
  const values = section("schedule", given, defaultConfig.schedule);
  const limits = numberLimits.schedule;
  return {
    id: checkOption("schedule.id", values["id"], scheduleIds),
    discriminatorSteps: checkNumber(
      "schedule.discriminatorSteps",
      values["discriminatorSteps"],
      limits.discriminatorSteps,
    ),
    generatorSteps: checkNumber("schedule.generatorSteps", values["generatorSteps"], limits.generatorSteps),
    unrolling: checkNumber("schedule.unrolling", values["unrolling"], limits.unrolling),
  };
}

function readEma(given: unknown): EmaConfig {
  const values = section("ema", given, defaultConfig.ema);
  return {
    decay: checkNumber("ema.decay", values["decay"], numberLimits.ema.decay),
    start: checkNumber("ema.start", values["start"], numberLimits.ema.start),
  };
}

function readGenerator(entries: Entries, given: unknown): GeneratorConfig {
  const values = section("generator", given, defaultConfig.generator);
  return {
    ...readNetwork(entries, "generator", values),
    output: readChoice("generator.output", values["output"], entries.activations),
  };
}

function readDiscriminator(entries: Entries, given: unknown): DiscriminatorConfig {
  const values = section("discriminator", given, defaultConfig.discriminator);
  return { ...readNetwork(entries, "discriminator", values), minibatch: readMinibatch(values["minibatch"]) };
}

function readMinibatch(given: unknown): MinibatchConfig {
  const path = "discriminator.minibatch";
  const limits = numberLimits.minibatch;
  const values = section(path, given, defaultConfig.discriminator.minibatch);
  return {
    kernels: checkNumber(`${path}.kernels`, values["kernels"], limits.kernels),
    dims: checkNumber(`${path}.dims`, values["dims"], limits.dims),
  };
}

function readNetwork(entries: Entries, path: string, values: Record<string, unknown>): NetworkConfig {
  return {
    hidden: list(`${path}.hidden`, values["hidden"], listLimits.hidden).map((width, i) =>
      checkNumber(`${path}.hidden[${i}]`, width, numberLimits.width),
    ),
    activation: readChoice(`${path}.activation`, values["activation"], entries.activations),
    initializer: readChoice(`${path}.initializer`, values["initializer"], entries.initializers),
    normalization: orNull(values["normalization"], (choice) =>
      readChoice(`${path}.normalization`, choice, entries.normalizations),
    ),
  };
}

function readOptimizers(entries: Entries, given: unknown): RunConfig["optimizers"] {
  const values = section("optimizers", given, defaultConfig.optimizers);
  return {
    generator: readChoice("optimizers.generator", values["generator"], entries.optimizers),
    discriminator: readChoice("optimizers.discriminator", values["discriminator"], entries.optimizers),
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

function readChoice(path: string, value: unknown, menu: Menu<object>): Choice {
  const given = isBuilt(value) ? value : checkObject(path, value, ["id", "params"]);
  const id = checkOption(`${path}.id`, given["id" as keyof typeof given], Object.keys(menu));
  const entry = menu[id]!;
  const known = Object.keys(entry.params);
  const { params: givenParams = {} } = given as { params?: unknown };
  const paramsGiven = checkObject(`${path}.params`, givenParams, known);
  const params = readParams(entry.params, paramsGiven, (key) => `${path}.params.${key}`);
  within(path, () => entry(params)); // some rules span several parameters, and only building tells
  return { id, params };
}
