import type { NumberRule } from "../check.ts";
import { registry } from "../registry.ts";
import { backendIds, decayShapes, engineIds, precisionIds, scheduleIds } from "../training/config.ts";
import { listLimits, numberLimits } from "../training/config-limits.ts";
import { defaultConfig } from "../training/default-config.ts";
import { choiceSchema, numberSchema, objectSchema, type Schema } from "./param-schema.ts";

/**
 * What a config may say, as a JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12): for an editor that
 * completes and explains, or for another language. Made from the registry, the defaults and the limits that `readConfig`
 * reads, so that both take and refuse the same, except for rules that no schema of single values can hold and only
 * `readConfig` does:
 *
 * - what an entry asks of its parameters beyond their ranges: `drawn` and `points` have whole points, and none of those is
 *   farther out than a million; `image` has as many levels as pixels, and one above 0; noise that may be 0 is not between
 *   0 and 0.005; `least-squares` has two marks that differ;
 * - of spectral normalisation, weight clipping and instance noise, one each; of gradient clipping, one for each player;
 * - a gradient penalty goes without batch normalisation and minibatch discrimination of the discriminator, and that
 *   discrimination compares as many numbers as fit into memory;
 * - an exponential decay ends above 0.
 */
export function configSchema(): object {
  const { properties, ...rest } = withDefaults(config(), defaultConfig) as { properties: Schema };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:gan-core:run-config:1",
    title: "A run of gan-core",
    description: "Everything that decides a run. What is left out takes its default.",
    ...rest,
    properties: { $schema: where, ...properties },
    $defs: Object.fromEntries(kinds.map((kind) => [kind, { oneOf: registry[kind].map(choiceSchema) }])),
  };
}

/** By which an editor finds this schema. It is no part of the config. */
const where: Schema = { title: "Schema", description: "Where the schema of this file lies.", type: "string" };

const config = (): Schema =>
  objectSchema({
    version: { title: "Version", description: "Of the format of configs.", const: 1 },
    seed: { title: "Seed", description: "Same seed, same run.", ...numberSchema(numberLimits.seed) },
    data: choice("distributions", "Data", "What real points are."),
    trainingSet: {
      title: "Training set",
      description: "null: fresh points for ever. n: a set of so many, in a new order at every pass.",
      anyOf: [{ type: "null" }, numberSchema(numberLimits.trainingSet)],
    },
    latent: choice("latents", "Latents", "What the generator is fed."),
    generator: {
      title: "Generator",
      ...objectSchema({
        ...network(),
        output: choice("activations", "Output", "What bounds the outputs, if anything."),
      }),
    },
    discriminator: {
      title: "Discriminator",
      ...objectSchema({
        ...network(),
        minibatch: {
          title: "Minibatch discrimination",
          ...objectSchema({
            kernels: number("Kernels", "Likenesses measured; 0: none.", numberLimits.minibatch.kernels),
            dims: number("Dimensions", "Numbers compared for each.", numberLimits.minibatch.dims),
          }),
        },
      }),
    },
    loss: choice("losses", "Loss", "What both players want."),
    regularizers: {
      title: "Regularizers",
      description: "Added up.",
      type: "array",
      items: { $ref: "#/$defs/regularizers" },
      maxItems: listLimits.regularizers,
    },
    optimizers: {
      title: "Optimizers",
      ...objectSchema({
        generator: choice("optimizers", "Generator's", "How it turns gradients into steps."),
        discriminator: choice("optimizers", "Discriminator's", "How it turns gradients into steps."),
      }),
    },
    decay: {
      title: "Learning-rate decay",
      ...objectSchema({
        shape: { title: "Shape", description: "How both rates fall.", enum: decayShapes },
        start: number("Start", "Iterations before it begins.", numberLimits.decay.start),
        iterations: number("Length", "Iterations it takes.", numberLimits.decay.iterations),
        end: number("End", "Share of the rates that is left; above 0 if exponential.", numberLimits.decay.end),
      }),
    },
    schedule: {
      title: "Schedule",
      ...objectSchema({
        id: { title: "Order", description: "Who moves when.", enum: scheduleIds },
        discriminatorSteps: number("D steps", "In an iteration.", numberLimits.schedule.discriminatorSteps),
        generatorSteps: number("G steps", "In an iteration.", numberLimits.schedule.generatorSteps),
        unrolling: number("Unrolling", "D steps that the generator looks ahead.", numberLimits.schedule.unrolling),
      }),
    },
    ema: {
      title: "Average of the generator",
      ...objectSchema({
        decay: number("β", "Share kept at each iteration; 0: no average.", numberLimits.ema.decay),
        start: number("Start", "Iterations before it begins.", numberLimits.ema.start),
      }),
    },
    batchSize: number("Batch size", "What D judges in a minibatch, real and fake each.", numberLimits.batchSize),
    packing: number("Packing", "Points that D sees at once.", numberLimits.packing),
    engine: {
      title: "Engine",
      ...objectSchema({
        id: { title: "Engine", description: "What does the arithmetic.", enum: engineIds },
        backend: { title: "Backend", description: "Where TensorFlow.js runs.", enum: backendIds },
        precision: { title: "Precision", description: "Same bits everywhere, or speed.", enum: precisionIds },
      }),
    },
  });

const network = () => ({
  hidden: {
    title: "Hidden layers",
    description: "Width of each, from the input's side.",
    type: "array",
    items: numberSchema(numberLimits.width),
    maxItems: listLimits.hidden,
  },
  activation: choice("activations", "Activation", "Of the hidden layers."),
  initializer: choice("initializers", "Initializer", "What the weights start from."),
  normalization: {
    title: "Normalization",
    description: "Of the hidden layers; null for none.",
    anyOf: [{ type: "null" }, { $ref: "#/$defs/normalizations" }],
  },
});

function choice(kind: (typeof kinds)[number], title: string, description: string): Schema {
  return { title, description, $ref: `#/$defs/${kind}` };
}

function number(title: string, description: string, rule: NumberRule): Schema {
  return { title, description, ...numberSchema(rule) };
}

/** The kinds that a config chooses from. */
const kinds = [
  "distributions",
  "latents",
  "activations",
  "initializers",
  "normalizations",
  "losses",
  "regularizers",
  "optimizers",
] as const;

/** Each section and each value with what it is when it is left out. */
function withDefaults(schema: Schema, value: unknown): Schema {
  const { properties } = schema as { properties?: Readonly<Record<string, Schema>> };
  if (properties === undefined) return { ...schema, default: value };
  const defaultOf = (key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];
  const filled = Object.entries(properties).map(([key, part]) => [key, withDefaults(part, defaultOf(key))]);
  return { ...schema, properties: Object.fromEntries(filled) };
}
