import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ring } from "../distributions/index.ts";
import { defaultConfig } from "./default-config.ts";
import { patchConfig, readConfig } from "./read-config.ts";

it("readConfig() of nothing is the default with every parameter spelled out", () => {
  const config = readConfig();
  expect(config.data.id).toBe(defaultConfig.data.id);
  expect(Object.keys(config.optimizers.generator.params!)).toEqual(["rate", "beta1", "beta2", "epsilon"]);
});

it("readConfig() of its own result, through JSON, is the same config", () => {
  const config = readConfig({ seed: 7, data: { id: "ring" }, generator: { hidden: [3, 5] } });
  expect(readConfig(JSON.parse(JSON.stringify(config)))).toEqual(config);
});

it("readConfig() takes a thing built by an entry where it takes a choice", () => {
  const built = readConfig({ data: ring({ noise: 0.1 }) });
  expect(built).toEqual(readConfig({ data: { id: "ring", params: { noise: 0.1 } } }));
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
});

it("readConfig() passes over the address of a schema, if it is one", () => {
  expect(readConfig({ $schema: "./run.schema.json", seed: 4 })).toEqual(readConfig({ seed: 4 }));
  expect(() => readConfig({ $schema: 4 })).toThrow("$schema must be the address of a schema, got 4.");
});

it("readConfig() keeps the defaults beside a partial section", () => {
  const { generator, schedule } = readConfig({ generator: { hidden: [4] }, schedule: { generatorSteps: 2 } });
  expect(generator.hidden).toEqual([4]);
  expect(generator.activation.id).toBe(defaultConfig.generator.activation.id);
  expect(schedule).toEqual({ ...defaultConfig.schedule, generatorSteps: 2 });
});

describe("readConfig() refuses by path, rule and value:", () => {
  it.each([
    [{ generator: { hidden: [8, -3] } }, "generator.hidden[1] must be an integer in [1, 1024], got -3."],
    [{ generator: { hidden: "8" } }, 'generator.hidden must be an array of at most 32, got "8".'],
    [{ discriminator: { hidden: [Number.NaN] } }, "discriminator.hidden[0] must be an integer in [1, 1024], got NaN."],
    [{ seed: -1 }, "seed must be an integer in [0, 4294967295], got -1."],
    [{ seed: "1" }, 'seed must be an integer in [0, 4294967295], got "1".'],
    [{ seed: null }, "seed must be an integer in [0, 4294967295], got null."],
    [{ generator: null }, "generator must be an object, got null."],
    [{ seed: 0.5 }, "seed must be an integer in [0, 4294967295], got 0.5."],
    [{ batchSize: 0 }, "batchSize must be an integer in [1, 8192], got 0."],
    [{ batchSize: Number.POSITIVE_INFINITY }, "batchSize must be an integer in [1, 8192], got Infinity."],
    [{ schedule: { discriminatorSteps: 11 } }, "schedule.discriminatorSteps must be an integer in [0, 10], got 11."],
    [{ loss: { id: "toString" } }, 'loss.id must be one of "non-saturating", '],
    [{ loss: "hinge" }, 'loss must be an object, got "hinge".'],
    [{ loss: { id: "hinge", weight: 1 } }, 'loss must have no keys but id, params, got "weight".'],
    [{ loss: { id: "hinge", params: null } }, "loss.params must be an object, got null."],
    [{ loss: { id: "hinge", params: { m: 1 } } }, 'loss.params must have no keys but none, got "m".'],
    [{ data: { id: "ring", params: { noise: Number.NaN } } }, "data.params.noise must be a finite number in "],
    [
      { data: { id: "drawn", params: { points: [0, 0, null] } } },
      "data.params.points[2] must be a finite number, got null.",
    ],
    [{ optimizers: { generator: { id: "adam", params: { rate: -1 } } } }, "optimizers.generator.params.rate must be "],
    [{ regularizers: [{ id: "r1" }, { id: "r3" }] }, 'regularizers[1].id must be one of "wgan-gp", "one-sided-gp", '],
    [
      { regularizers: [{ id: "weight-clip" }, { id: "r1" }, { id: "weight-clip" }] },
      'regularizers[2] must be the only "weight-clip", got a second.',
    ],
    [
      { regularizers: [{ id: "gradient-clip" }, { id: "gradient-clip", params: { players: "generator" } }] },
      'regularizers[1] must be the only "gradient-clip" of the generator, got a second.',
    ],
    [{ engine: { backend: "cuda" } }, 'engine.backend must be one of "auto", "cpu", "wasm", "webgl", got "cuda".'],
    [{ engine: { precision: "double" } }, 'engine.precision must be one of "exact", "fast", got "double".'],
    [{ trainingSet: 0 }, "trainingSet must be an integer in [1, 1000000], got 0."],
    [{ trainingSet: Number.NaN }, "trainingSet must be an integer in [1, 1000000], got NaN."],
    [{ packing: 1.5 }, "packing must be an integer in [1, 8], got 1.5."],
    [
      { schedule: { id: "random" } },
      'schedule.id must be one of "alternating", "simultaneous", "extragradient", got "random".',
    ],
    [
      { decay: { shape: "step" } },
      'decay.shape must be one of "constant", "linear", "cosine", "exponential", got "step".',
    ],
    [{ decay: { iterations: 0 } }, "decay.iterations must be an integer of at least 1, got 0."],
    [{ decay: { shape: "exponential", end: 0 } }, "decay.end must be above 0 if exponential, got 0."],
    [{ ema: { decay: 1 } }, "ema.decay must be a finite number in [0, 0.999999], got 1."],
    [{ ema: { start: Number.NaN } }, "ema.start must be an integer of at least 0, got NaN."],
    [{ version: 2 }, "version must be 1; a newer gan-core wrote this, got 2."],
    [{ version: "1" }, 'version must be an integer of at least 1, got "1".'],
    [{ lossFunction: {} }, "config must have no keys but version, seed, data, trainingSet, latent, "],
    [null, "config must be an object, got null."],
    [[], "config must be an object, got []."],
  ])("%j", (input, message) => {
    expect(() => readConfig(input)).toThrow(RangeError);
    expect(() => readConfig(input)).toThrow(message);
  });

  it("rules that span several parameters", () => {
    expect(() => readConfig({ data: { id: "drawn", params: { points: [0, 0, 1] } } })).toThrow(/^data: drawn: points /);
  });
});

it("readConfig() of any JSON answers with a config or a RangeError, never with anything else", () => {
  const near = fc.record(
    {
      version: fc.jsonValue(),
      seed: fc.jsonValue(),
      data: fc.record(
        { id: fc.constantFrom("ring", "drawn", "__proto__"), params: fc.jsonValue() },
        { requiredKeys: [] },
      ),
      generator: fc.jsonValue(),
      loss: fc.jsonValue(),
      regularizers: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), near), (input) => {
      try {
        expect(readConfig(readConfig(input))).toEqual(readConfig(input));
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

it("patchConfig() changes what may change and refuses the rest by name", () => {
  const config = readConfig();
  const patched = patchConfig(config, {
    ema: { decay: 0.9 },
    decay: { shape: "cosine" },
    schedule: { generatorSteps: 3 },
    optimizers: { generator: { id: "sgd", params: { rate: 0.5 } } },
  });
  expect(patched.schedule).toEqual({ ...config.schedule, generatorSteps: 3 });
  expect(patched.optimizers.generator).toEqual({ id: "sgd", params: { rate: 0.5 } });
  expect(patched.ema).toEqual({ decay: 0.9, start: 0 });
  expect(patched.decay).toEqual({ ...config.decay, shape: "cosine" });
  expect(patched.optimizers.discriminator).toEqual(config.optimizers.discriminator);
  expect(() => patchConfig(config, { optimizers: 5 } as never)).toThrow("optimizers must be an object, got 5.");
  expect(() => patchConfig(config, { generator: { hidden: [4] } } as never)).toThrow(
    'patch must have no keys but loss, regularizers, optimizers, decay, schedule, ema, got "generator".',
  );
});
