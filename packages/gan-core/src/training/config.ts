import type { Choice } from "../define.ts";

/**
 * A whole run in plain JSON: it is the URL, the worker's first message, the saved file and the test fixture.
 * Every choice names an entry of the registry.
 */
export interface RunConfig {
  readonly version: 1;
  /** An integer in [0, 2^32 − 1]. Same seed, same run. */
  readonly seed: number;
  readonly data: Choice;
  readonly latent: Choice;
  readonly generator: GeneratorConfig;
  readonly discriminator: NetworkConfig;
  readonly loss: Choice;
  /** Added up; none by default. */
  readonly regularizers: readonly Choice[];
  readonly optimizers: { readonly generator: Choice; readonly discriminator: Choice };
  readonly schedule: ScheduleConfig;
  /** Points in a minibatch, real and fake each. */
  readonly batchSize: number;
  readonly engine: EngineConfig;
}

export interface NetworkConfig {
  /** Width of each hidden layer, from the input's side. */
  readonly hidden: readonly number[];
  readonly activation: Choice;
  readonly initializer: Choice;
}

export interface GeneratorConfig extends NetworkConfig {
  /** What bounds the outputs, if anything. The discriminator always answers with a raw number. */
  readonly output: Choice;
}

export interface ScheduleConfig {
  /** Updates of the discriminator in an iteration, 0 to 10, each on a batch of its own. They come first. */
  readonly discriminatorSteps: number;
  /** Updates of the generator in an iteration, 0 to 10. */
  readonly generatorSteps: number;
}

export interface EngineConfig {
  readonly id: (typeof engineIds)[number];
  readonly backend: (typeof backendIds)[number];
}

export const engineIds = ["auto", "tfjs"] as const;
export const backendIds = ["auto", "cpu", "wasm", "webgl"] as const;

/** A config as a person writes it: what is left out takes its default. */
export type RunConfigInput = Loose<Omit<RunConfig, "version">> & { readonly version?: number };

/** What a run may change without starting again. */
export type RunPatch = Pick<RunConfigInput, "loss" | "regularizers" | "optimizers" | "schedule">;

/** Objects may be partial; choices and lists are whole or absent. */
type Loose<T> = {
  readonly [K in keyof T]?: T[K] extends Choice | readonly unknown[] | number | string ? T[K] : Loose<T[K]>;
};
