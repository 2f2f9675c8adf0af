import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { registry } from "../registry.ts";
import { defaultConfig } from "../training/default-config.ts";
import { readConfig } from "../training/read-config.ts";
import { readAddress, writeAddress } from "./address.ts";

describe("writeAddress()", () => {
  it("writes what differs from the default run, by the paths that errors name", () => {
    expect(writeAddress(defaultConfig)).toBe("");
    const config = readConfig({
      ...defaultConfig,
      seed: 7,
      trainingSet: 500,
      data: { id: "mixture-ring", params: { modes: 6 } },
      generator: { hidden: [32, 16], activation: { id: "tanh" }, normalization: { id: "batch-norm" } },
      loss: { id: "hinge" },
      regularizers: [{ id: "r1", params: { weight: 0.5 } }, { id: "weight-clip" }],
      schedule: { discriminatorSteps: 5 },
      engine: { precision: "fast" },
    });
    expect(writeAddress(config).split("&").sort()).toEqual(
      [
        "seed=7",
        "trainingSet=500",
        "data=mixture-ring(modes:6)",
        "generator.hidden=32,16",
        "generator.activation=tanh",
        "generator.normalization=batch-norm",
        "loss=hinge",
        "regularizers=r1(weight:0.5),weight-clip",
        "schedule.discriminatorSteps=5",
        "engine.precision=fast",
      ].sort(),
    );
  });

  it("writes nothing that an address would have escaped", () => {
    const config = readConfig({
      data: { id: "drawn", params: { points: [0.1, -2e-7, 3, 4] } },
      generator: { hidden: [] },
    });
    const address = writeAddress(config);
    expect(address).toContain("data=drawn(points:~0.1~-2e-7~3~4)");
    expect(new URL(`https://example.org/#${address}`).hash).toBe(`#${address}`);
  });
});

describe("readAddress() after writeAddress()", () => {
  it.each(Object.entries(registry).flatMap(([kind, entries]) => entries.map((entry) => [kind, entry.id] as const)))(
    "gives back %s: %s, whatever its parameters",
    (kind, id) => {
      const { params } = (registry as unknown as Record<string, readonly Entry[]>)[kind]!.find((e) => e.id === id)!;
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(Object.entries(params).map(([k, s]) => [k, arbitraryOf(s)]))),
          (given) => {
            const config = tryRead(placed(kind, { id, params: given }));
            if (config !== undefined)
              expect(JSON.stringify(readAddress(writeAddress(config)))).toBe(JSON.stringify(config));
          },
        ),
        { numRuns: 20 },
      );
    },
  );
});

describe("readAddress()", () => {
  it("reads nothing as the default run, and passes over what links are wrapped in", () => {
    for (const text of ["", "#", "?", "#&&"]) expect(readAddress(text)).toEqual(readConfig(defaultConfig));
    expect(readAddress("#data=ring%28noise:0.1%29")).toEqual(
      readConfig({ ...defaultConfig, data: { id: "ring", params: { noise: 0.1 } } }),
    );
  });

  it.each([
    ["seed=-1", "address: seed must be an integer in [0, 4294967295], got -1."],
    ["seed=1&seed=2", 'address: seed must be said once, got "2".'],
    ["seed", 'address must be made of path=value, got "seed".'],
    ["=3", 'address must be made of path=value, got "=3".'],
    ["data=ring(noise:0.1", 'address must close its parentheses, got "ring(noise:0.1".'],
    ["data=ring(noise)", 'address must be made of parameter:value in parentheses, got "noise".'],
    ["generator.hidden=8,-3", "address: generator.hidden[1] must be an integer in [1, 1024], got -3."],
    ["genrator.hidden=8", 'got "genrator".'],
    ["__proto__.polluted=1", "got"],
    ["data=none", "got null."],
    ["seed=%", 'address must have whole escapes such as %28, got "seed=%".'],
    ["seed=NaN", 'address: seed must be an integer in [0, 4294967295], got "NaN".'],
  ])("refuses %s in one line", (text, message) => {
    expect(() => readAddress(text)).toThrow(message);
    expect(() => readAddress(text)).toThrow(RangeError);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("refuses any text with a RangeError, or reads a config", () => {
    const piece = fc.constantFrom(
      "seed",
      "data",
      "=",
      "(",
      ")",
      ",",
      "&",
      "~",
      ":",
      "ring",
      "none",
      "1e9",
      ".",
      "[0]",
      "%",
      "regularizers",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          expect(readConfig(readAddress(pieces.join("")))).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

interface Entry {
  readonly id: string;
  readonly params: Readonly<Record<string, Spec>>;
}
interface Spec {
  readonly kind?: string;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  readonly options: readonly string[];
}

function arbitraryOf(spec: Spec): fc.Arbitrary<unknown> {
  if (spec.kind === "option") return fc.constantFrom(...spec.options);
  if (spec.kind === "points")
    return fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -9, max: 9 }), {
      minLength: 2,
      maxLength: 8,
    });
  if (spec.integer) return fc.integer({ min: spec.min, max: Math.min(spec.max, 2 ** 31) });
  return fc.double({ noNaN: true, min: spec.min, max: spec.max });
}

/** A config with the choice where its kind goes. */
function placed(kind: string, choice: unknown): unknown {
  const places: Record<string, unknown> = {
    distributions: { data: choice },
    latents: { latent: choice },
    losses: { loss: choice },
    regularizers: { regularizers: [choice, { id: "r2" }] },
    optimizers: { optimizers: { generator: choice } },
    activations: { generator: { activation: choice }, discriminator: { activation: choice } },
    initializers: { discriminator: { initializer: choice } },
    outputs: { generator: { output: choice } },
    normalizations: { generator: { normalization: choice } },
  };
  return places[kind];
}

function tryRead(input: unknown) {
  try {
    return input === undefined ? undefined : readConfig(input);
  } catch {
    return undefined; // parameters that do not go together
  }
}
