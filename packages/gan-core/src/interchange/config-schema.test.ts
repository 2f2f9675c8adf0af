import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyEntry, Choice } from "../define.ts";
import { registry } from "../registry.ts";
import { defaultConfig } from "../training/default-config.ts";
import { readConfig } from "../training/read-config.ts";
import { configSchema } from "./config-schema.ts";

const ajv = new Ajv2020({ strict: true });
const isValid = ajv.compile(configSchema());

/** Where a config may name an entry of a kind. */
const places: Readonly<Record<string, readonly ((choice: Choice) => object)[]>> = {
  distributions: [(data) => ({ data })],
  latents: [(latent) => ({ latent })],
  losses: [(loss) => ({ loss })],
  regularizers: [(one) => ({ regularizers: [one] })],
  optimizers: [(generator) => ({ optimizers: { generator } }), (discriminator) => ({ optimizers: { discriminator } })],
  activations: [
    (activation) => ({ generator: { activation } }),
    (activation) => ({ discriminator: { activation } }),
    (output) => ({ generator: { output } }),
  ],
  initializers: [(initializer) => ({ discriminator: { initializer } })],
  normalizations: [(normalization) => ({ generator: { normalization } })],
};
const chosen = Object.entries(places).flatMap(([kind, withChoice]) =>
  (registry[kind as keyof typeof registry] as readonly AnyEntry<object>[]).flatMap((entry) =>
    withChoice.map((place) => ({ entry, place })),
  ),
);

interface Section {
  readonly title?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Section>>;
}

describe("configSchema()", () => {
  it("is a valid schema of draft 2020-12, and plain JSON", () => {
    expect(ajv.validateSchema(configSchema(), true)).toBe(true);
    expect(JSON.parse(JSON.stringify(configSchema()))).toEqual(configSchema());
  });

  it("takes the default config, with its parameters spelled out or not, and nothing at all", () => {
    for (const config of [{}, { $schema: "run.schema.json" }, defaultConfig, readConfig()])
      expect(isValid(config), ajv.errorsText(isValid.errors)).toBe(true);
  });

  it.each(chosen.map(({ entry, place }) => [Object.keys(place(entry())).join(), entry.id, place, entry] as const))(
    "takes, as %s, %s by its id and with its parameters",
    (_, id, place, entry) => {
      for (const choice of [{ id }, { id, params: {} }, { id, params: entry().params }])
        expect(isValid(place(choice)), ajv.errorsText(isValid.errors)).toBe(true);
    },
  );

  it("has exactly the keys that a config has, with the default of each", () => {
    const bare = (schema: Section): unknown =>
      schema.properties === undefined
        ? schema.default
        : Object.fromEntries(Object.entries(schema.properties).map(([key, part]) => [key, bare(part)]));
    expect(bare(configSchema())).toEqual({ $schema: undefined, ...defaultConfig });
  });

  it("has a title for everything a person may set", () => {
    const untitled = (schema: Section, path: string): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, part]) => [
        ...(part.title ? [] : [`${path}.${key}`]),
        ...untitled(part, `${path}.${key}`),
      ]);
    expect(untitled(configSchema(), "config")).toEqual([]);
  });
});

/** The rules that only readConfig holds, by how it says them. */
const spanning = [
  /^data: points: points\[\d+\] must be a finite number in \[-1000000, 1000000\]/,
  /^data: (drawn|points): points must hold one point or more of dims/,
  /^data: image: values/,
  /^data: [\w-]+: noise must be 0 or at least 0\.005/,
  /^loss: least-squares: a must differ from b/,
  /^regularizers\[\d\] must be the only /,
  /^discriminator\.(normalization|minibatch\.kernels) must (not be used with|be small enough)/,
  /^decay\.end must be above 0 if exponential/,
];

/** Why readConfig refuses it; undefined if it does not. */
function refusal(config: unknown): string | undefined {
  try {
    readConfig(config);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("configSchema() and readConfig() agree", () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      "",
      "linear",
      "exponential",
      [],
      {},
      [0],
      [1, 2],
      { id: "relu" },
      { id: "r1" },
    ),
    fc.constantFrom(-1, 0, 0.5, 0.999999, 1, 1.5, 2, 8, 9, 10, 11, 33, 1024, 1025, 8193, 1e6, 1e6 + 1, 2 ** 32, 1e300),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
  );

  it("about any config with any one of its values changed, left out, or added to", () => {
    const counts = { taken: 0, refused: 0, spanning: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...chosen),
        fc.constantFrom("put", "leave out", "add"),
        fc.nat(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        values,
        ({ entry, place }, how, depth, where, value) => {
          const base = readConfig({ regularizers: [{ id: "weight-clip" }, { id: "r1" }], ...place(entry()) });
          const config = perturbed(JSON.parse(JSON.stringify(base)), how, 1 + (depth % 5), where, value);
          const message = refusal(config);
          if (message !== undefined && spanning.some((rule) => rule.test(message))) {
            counts.spanning++;
            return;
          }
          counts[message === undefined ? "taken" : "refused"]++;
          expect(isValid(config), `${message} ${ajv.errorsText(isValid.errors)}`).toBe(message === undefined);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(300);
  });

  it.each([
    [{ regularizers: [{ id: "weight-clip" }, { id: "weight-clip" }] }],
    [{ decay: { shape: "exponential", end: 0 } }],
    [{ regularizers: [{ id: "r1" }], discriminator: { normalization: { id: "batch-norm" } } }],
    [{ batchSize: 8192, discriminator: { minibatch: { kernels: 64, dims: 16 } } }],
    [{ loss: { id: "least-squares", params: { a: 1, b: 1 } } }],
    [{ data: { id: "points", params: { points: [1, 2, 3] } } }],
    [{ data: { id: "points", params: { points: [1e7, 0] } } }],
    [{ data: { id: "cosine", params: { noise: 0.001 } } }],
    [{ data: { id: "image", params: { width: 3 } } }],
  ])("but for what spans several values, as in %j", (config) => {
    expect(isValid(config)).toBe(true);
    expect(spanning.some((rule) => rule.test(refusal(config) ?? ""))).toBe(true);
  });
});

type Tree = Record<string, unknown>;

/** Walks down at most so many keys, `where` says which, and does it there. */
function perturbed(root: Tree, how: string, depth: number, where: number, value: unknown): unknown {
  let [at, rest]: [Tree, number] = [root, where];
  for (let level = 1; ; level++) {
    const keys = Object.keys(at);
    const place = Math.floor(rest * keys.length);
    const key = keys[place]!;
    rest = rest * keys.length - place;
    const next = at[key] as Tree;
    const isEnd = level === depth || typeof next !== "object" || next === null || Object.keys(next).length === 0;
    if (!isEnd) {
      at = next;
      continue;
    }
    if (how === "put") at[key] = value;
    else if (how === "add") at[Array.isArray(at) ? at.length : "extra"] = value;
    else if (Array.isArray(at)) at.pop();
    else delete at[key];
    return root;
  }
}
