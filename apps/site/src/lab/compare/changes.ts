import { type RunConfig, type RunConfigInput, readConfig } from "gan-core";

/** One thing to be done differently. Its name is in the words, under its id. */
export interface Change {
  readonly id: string;
  /** The config with it; undefined where it is so already, or where it does not go with the rest of the config. */
  apply(config: RunConfig): RunConfig | undefined;
}

/** What can be tried with one click, in the order of the menu. */
export const changes: readonly Change[] = [
  change("wgan-gp", (config) => ({
    loss: { id: "wasserstein" },
    regularizers: [...without(config, "wgan-gp", "weight-clip", "spectral-norm"), { id: "wgan-gp" }],
  })),
  change("non-saturating", () => ({ loss: { id: "non-saturating" } })),
  change("minimax", () => ({ loss: { id: "minimax" } })),
  change("least-squares", () => ({ loss: { id: "least-squares" } })),
  change("hinge", () => ({ loss: { id: "hinge" } })),
  change("r1", (config) => added(config, "r1")),
  change("spectral-norm", (config) => added(config, "spectral-norm")),
  change("instance-noise", (config) => added(config, "instance-noise", { sigma: 0.3, duration: 0 })),
  change("gradient-clip", (config) => added(config, "gradient-clip")),
  change("packing", ({ packing }) => ({ packing: packing === 1 ? 2 : packing })),
  change("five-steps", (config) => ({
    schedule: { ...config.schedule, discriminatorSteps: Math.max(5, config.schedule.discriminatorSteps) },
  })),
  change("two-time-scales", (config) => {
    const [generator, discriminator] = [rateOf(config, "generator"), rateOf(config, "discriminator")];
    return discriminator > generator
      ? {}
      : { optimizers: rates(config, generator / 4, Math.max(generator, discriminator)) };
  }),
  change("smaller-rate", (config) => ({
    optimizers: rates(config, rateOf(config, "generator") / 10, rateOf(config, "discriminator") / 10),
  })),
  change("seed", ({ seed }) => ({ seed: seed < 2 ** 32 - 1 ? seed + 1 : 0 })),
];

/** @throws RangeError for an id that none has. */
export function changeOf(id: string): Change {
  const found = changes.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`change must be one of ${changes.map((each) => each.id).join(", ")}, got ${id}.`);
  return found;
}

function change(id: string, differ: (config: RunConfig) => RunConfigInput): Change {
  return {
    id,
    apply(config) {
      const next = readOrNot({ ...config, ...differ(config) });
      return next === undefined || JSON.stringify(next) === JSON.stringify(config) ? undefined : next;
    },
  };
}

function readOrNot(config: RunConfigInput): RunConfig | undefined {
  try {
    return readConfig(config);
  } catch {
    return undefined;
  }
}

type Choices = RunConfig["regularizers"];

function without({ regularizers }: RunConfig, ...ids: readonly string[]): Choices {
  return regularizers.filter(({ id }) => !ids.includes(id));
}

/** With one regularizer more, unless it is there. */
function added(config: RunConfig, id: string, params: Choices[number]["params"] = {}): RunConfigInput {
  const there = config.regularizers.some((each) => each.id === id);
  return there ? {} : { regularizers: [...config.regularizers, { id, params }] };
}

/** The rate with which a player's optimizer learns. */
export function rateOf({ optimizers }: RunConfig, player: "generator" | "discriminator"): number {
  return Number(optimizers[player].params?.["rate"]);
}

/** Both optimizers with other rates, written as a person would: 0.0015 and not 0.0014999999999999998. */
function rates({ optimizers }: RunConfig, generator: number, discriminator: number): RunConfig["optimizers"] {
  const at = (player: "generator" | "discriminator", rate: number) => ({
    ...optimizers[player],
    params: { ...optimizers[player].params, rate: Number(rate.toPrecision(6)) },
  });
  return { generator: at("generator", generator), discriminator: at("discriminator", discriminator) };
}
