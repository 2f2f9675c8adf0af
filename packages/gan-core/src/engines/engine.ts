import type { Built } from "../define.ts";
import type { Loss } from "../losses/loss.ts";
import type { Mlp } from "../networks/mlp.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { Lanes } from "../random/lanes.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import type { BatchNeeds } from "../regularizers/sort-regularizers.ts";

export type Player = "generator" | "discriminator";

/** Everything that is decided before the first step. Both networks start from the given parameters. */
export interface EngineSetup extends EngineSettings {
  readonly generator: Mlp;
  /** Its input is m of the generator's outputs side by side: m = 1, unless samples are packed (Lin et al. 2018). */
  readonly discriminator: Mlp;
  /** What the discriminator judges in one batch, real and fake each: points, or packs of m points. */
  readonly batchSize: number;
  /** Laid out as {@link mlpLayers} says. Copied. */
  readonly parameters: Readonly<Record<Player, Float32Array>>;
  /**
   * Inputs of each network, latents and what the discriminator judges. A network that reads its batch (batch
   * normalisation, minibatch discrimination) sees every input in their company when it only generates or discriminates.
   * Copied.
   */
  readonly company: Readonly<Record<Player, Float32Array>>;
}

/** What may change between two steps. */
export interface EngineSettings {
  readonly loss: Built<Loss>;
  readonly regularizers: readonly Built<Regularizer>[];
  readonly optimizers: Readonly<Record<Player, Built<Optimizer>>>;
  /** How many updates of the discriminator the generator's step looks ahead and through (Metz et al. 2017). */
  readonly unrolling: number;
}

/**
 * One minibatch. Arrays are read during the call and not kept. "Input dims" are the discriminator's: the data's, times
 * the m points it sees at once. What penalties need is needed where the discriminator's gradient is: in its own steps,
 * and in a generator's that look ahead.
 */
export interface Batch {
  /** batchSize · input dims. */
  readonly real: Float32Array;
  /** m · batchSize · latent dims. */
  readonly latent: Float32Array;
  /** batchSize numbers in [0, 1): where between real and fake a penalty looks. Needed by `between` only. */
  readonly mix?: Float32Array;
  /** batchSize · input dims numbers in [0, 1): where around real points a penalty looks. Needed by `around-real` only. */
  readonly around?: Float32Array;
  /**
   * 2 · batchSize · input dims standard normals: the noise on real points, then that on fakes, before it is scaled.
   * Needed by instance noise only.
   */
  readonly noise?: Float32Array;
}

/** The state that, with the random streams, makes a run: parameters and what the optimizers remember. */
export interface PlayerState {
  readonly parameters: Float32Array;
  /** One array per slot of the optimizer, each as long as the parameters. */
  readonly slots: readonly Float32Array[];
  /** Updates so far. */
  readonly steps: number;
  /**
   * Only of a discriminator under spectral normalisation: the vector u of each layer, one after another, from the
   * input's side; a layer's has as many numbers as it has outputs.
   */
  readonly spectral?: Float32Array;
}

/**
 * The arithmetic of a run: two networks and their updates. It owns no random stream and no clock, so that what it
 * does is a function of what it is given. Only losses, samples and states leave it, as numbers and plain arrays.
 *
 * A method that reads may answer with a promise: a GPU does.
 */
export interface Engine {
  readonly id: string;
  /** Where the arithmetic runs: "simd", "cpu", "wasm", "webgl" … */
  readonly backend: string;
  /** Why it runs there and not where it might, or what follows from it, in a sentence for people. */
  readonly note?: string;
  /** Draws random numbers for those who fill batches, if the engine does it faster: the same ones. */
  readonly lanes?: Lanes;
  /** Arrays of its own, for a minibatch to be written into: what is handed to `step` or `loss` in them is not copied. */
  room?(): Required<Batch>;

  /**
   * One update of a player on a batch. Returns its loss on that batch before the update, penalties left out. The
   * gradient is always taken where the player is; given `from`, parameters laid out as its own, the update starts from
   * there instead, as in the second half of an extragradient step. Copied.
   */
  step(player: Player, batch: Batch, from?: Float32Array): MaybePromise<number>;
  /** The same loss, without an update. */
  loss(player: Player, batch: Batch): MaybePromise<number>;

  /** n latents → n · data dims. */
  generate(latents: Float32Array): MaybePromise<Float32Array>;
  /** n points (packs of m points, where they are packed) → n raw outputs. */
  discriminate(points: Float32Array): MaybePromise<Float32Array>;
  /**
   * Which way each fake would move to lower the generator's loss: −∂ℓ_G/∂x at each of the n points, where ℓ_G is the
   * point's own share of the loss (not divided by n). `real` is the batch a comparing loss compares with. Where points
   * are packed, both must be whole packs, and n counts those.
   */
  descent(fakes: Float32Array, real: Float32Array): MaybePromise<Float32Array>;

  read(player: Player): MaybePromise<PlayerState>;
  write(player: Player, state: PlayerState): void;

  /** What the present regularizers ask of a batch, beyond real points and latents. */
  needs(): BatchNeeds;

  /**
   * Whether every parameter is a finite number, and all that the optimizers remember: a sum of squares that overflowed
   * would hold its parameter still for ever, unseen.
   */
  finite(): MaybePromise<boolean>;

  /**
   * Changes loss, regularizers or optimizers. An optimizer of the same id keeps its state; another starts anew. So does
   * spectral normalisation when it is switched on.
   */
  configure(settings: EngineSettings): void;

  /** Frees what is held. Safe twice; every other call after it throws. */
  dispose(): void;
}

export type MaybePromise<T> = T | Promise<T>;
