import type { AnyEntry } from "./define.ts";
import type { Distribution } from "./distributions/distribution.ts";
import type { Latent } from "./latents/latent.ts";
import type { Loss } from "./losses/loss.ts";
import type { Activation } from "./networks/activation.ts";
import type { Initializer } from "./networks/initializer.ts";
import type { Normalization } from "./normalizations/normalization.ts";
import type { Optimizer } from "./optimizers/optimizer.ts";
import type { Regularizer } from "./regularizers/regularizer.ts";

/** What a config may name. */
export interface Entries {
  readonly distributions: Menu<Distribution>;
  readonly latents: Menu<Latent>;
  readonly losses: Menu<Loss>;
  readonly regularizers: Menu<Regularizer>;
  readonly optimizers: Menu<Optimizer>;
  readonly activations: Menu<Activation>;
  readonly normalizations: Menu<Normalization>;
  readonly initializers: Menu<Initializer>;
}

/** The entries of one kind by id, in menu order; null for one that is not loaded. */
export type Menu<T> = Readonly<Record<string, AnyEntry<T> | null>>;

export function menuOf<T>(entries: readonly AnyEntry<T>[]): Menu<T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}
