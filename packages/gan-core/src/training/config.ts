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
  /** null, the default: fresh points for ever. n: a training set of so many, in a new order at every pass. */
  readonly trainingSet: number | null;
  readonly latent: Choice;
  readonly generator: GeneratorConfig;
  readonly discriminator: DiscriminatorConfig;
  readonly loss: Choice;
  /** Added up; none by default. */
  readonly regularizers: readonly Choice[];
  readonly optimizers: { readonly generator: Choice; readonly discriminator: Choice };
  readonly decay: DecayConfig;
  readonly schedule: ScheduleConfig;
  readonly ema: EmaConfig;
  /** What the discriminator judges in a minibatch, real and fake each: points, or packs of points. */
  readonly batchSize: number;
  /**
   * How many points the discriminator sees at once, 1 to 8: real ones or fakes, never both (PacGAN: Lin et al. 2018,
   * https://arxiv.org/abs/1712.04086, §2). 1 by default. The more, the easier it is to see that modes are missing.
   */
  readonly packing: number;
  readonly engine: EngineConfig;
}

export interface NetworkConfig {
  /** Width of each hidden layer, from the input's side. */
  readonly hidden: readonly number[];
  readonly activation: Choice;
  readonly initializer: Choice;
  /** Of the hidden layers; null, the default, for none. */
  readonly normalization: Choice | null;
}

export interface GeneratorConfig extends NetworkConfig {
  /** What bounds the outputs, if anything. The discriminator always answers with a raw number. */
  readonly output: Choice;
}

export interface DiscriminatorConfig extends NetworkConfig {
  readonly minibatch: MinibatchConfig;
}

/**
 * Minibatch discrimination: the discriminator also sees how alike the points of a batch are (Salimans et al. 2016,
 * https://arxiv.org/abs/1606.03498, §3.2). A generator that makes one point again and again is then easily told.
 */
export interface MinibatchConfig {
  /** Likenesses measured, 0 to 64, each an input of the last layer. 0 by default: none. */
  readonly kernels: number;
  /** Numbers compared for each of them, 1 to 16. 5 by default. */
  readonly dims: number;
}

export interface ScheduleConfig {
  /** Who moves when: see `training/schedules.ts`. "alternating" by default. */
  readonly id: (typeof scheduleIds)[number];
  /** Updates of the discriminator in an iteration, 0 to 10, each on a batch of its own. They come first. */
  readonly discriminatorSteps: number;
  /** Updates of the generator in an iteration, 0 to 10. */
  readonly generatorSteps: number;
  /**
   * Updates of the discriminator that the generator looks ahead, 0 to 10: it lowers its loss against the discriminator
   * as that would be after so many more steps on the same batch, and sees how those steps depend on its fakes (Metz et
   * al. 2017, Unrolled GANs, https://arxiv.org/abs/1611.02163, eqs. 6 to 9). 0 by default. The more, the harder it is
   * to win by crowding into one mode; each costs about two steps.
   */
  readonly unrolling: number;
}

/** How the optimizers' learning rates, both alike, fall over time: see `training/rate-factor.ts`. */
export interface DecayConfig {
  /** "constant" by default: they do not. */
  readonly shape: (typeof decayShapes)[number];
  /** Iterations before it begins. 0 by default. */
  readonly start: number;
  /** Iterations it takes, at least 1. 10,000 by default; the more, the gentler. */
  readonly iterations: number;
  /** Share of the rates that is left at its end, in [0, 1]; above 0 if exponential. 0.01 by default. */
  readonly end: number;
}

/** Exponential moving average of the generator, for probes to look at: see `training/generator-average.ts`. */
export interface EmaConfig {
  /** β, share of the average kept at each iteration, in [0, 1). 0 by default: no average is kept. */
  readonly decay: number;
  /** Iterations before it begins. 0 by default. */
  readonly start: number;
}

export interface EngineConfig {
  /**
   * "simd" is for perceptrons, many times as fast there, "tfjs" for every network. "auto", the default, is "simd" where
   * that can do all that the run asks for, and "tfjs" where it can not or a backend is named: `gan.engine.note` says why.
   */
  readonly id: (typeof engineIds)[number];
  /**
   * Where TensorFlow.js computes, so that under engine "auto" a name means "tfjs"; "simd" takes no notice. "auto", the
   * default, is "wasm"; "cpu" where that does not start or, if the Gan was given a clock, where a trial of this very run
   * finds "cpu" clearly faster. Where the same bits are wanted again, name one.
   */
  readonly backend: (typeof backendIds)[number];
  /**
   * "exact", the default: "simd" gives the same bits on every machine. "fast": it rounds as is fastest on this one, where
   * there is a choice, and results are then not reproducible on another. "tfjs" takes no notice.
   */
  readonly precision: (typeof precisionIds)[number];
}

export const scheduleIds = ["alternating", "simultaneous", "extragradient"] as const;
export const decayShapes = ["constant", "linear", "cosine", "exponential"] as const;
export const engineIds = ["auto", "simd", "tfjs"] as const;
export const backendIds = ["auto", "cpu", "wasm", "webgl"] as const;
export const precisionIds = ["exact", "fast"] as const;

/** A config as a person writes it: what is left out takes its default. */
export type RunConfigInput = Loose<Omit<RunConfig, "version">> & { readonly version?: number };

/** What a run may change without starting again. */
export type RunPatch = Pick<RunConfigInput, "loss" | "regularizers" | "optimizers" | "decay" | "schedule" | "ema">;

/** Objects may be partial; choices and lists are whole or absent. */
type Loose<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[] | number | string | null
    ? T[K]
    : [keyof T[K]] extends [keyof Choice] // a section may have an id too, beside other keys
      ? T[K]
      : Loose<T[K]>;
};
