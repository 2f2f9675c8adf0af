import { checkOption } from "./check.ts";
import { disjoint, drawn, gaussians, line, ring } from "./distributions/index.ts";
import { gridJs, gridKl } from "./divergences/index.ts";
import { gaussian, uniform } from "./latents/index.ts";
import { hinge, leastSquares, minimax, nonSaturating, wasserstein } from "./losses/index.ts";
import { elu, ganLab, glorot, he, leakyRelu, linear, normal, relu, sigmoid, softplus, tanh } from "./networks/index.ts";
import { adam, sgd } from "./optimizers/index.ts";
import { r1, wganGp } from "./regularizers/index.ts";

/** Everything a person can choose, in menu order. Importing this pulls in all of it; libraries import by name. */
export const registry = {
  distributions: [line, gaussians, ring, disjoint, drawn],
  latents: [uniform, gaussian],
  losses: [nonSaturating, minimax, leastSquares, wasserstein, hinge],
  regularizers: [wganGp, r1],
  optimizers: [sgd, adam],
  divergences: [gridKl, gridJs],
  activations: [relu, leakyRelu, elu, tanh, sigmoid, softplus, linear],
  initializers: [he, glorot, ganLab, normal],
} as const;

export type Kind = keyof typeof registry;
export type EntryOf<K extends Kind> = (typeof registry)[K][number];
/** The ids of a kind: `IdOf<"losses">` is "non-saturating" | "minimax" | … */
export type IdOf<K extends Kind> = EntryOf<K>["id"];

/** The entry with this id. @throws RangeError that lists the ids there are. */
export function entryOf<K extends Kind, I extends IdOf<K>>(kind: K, id: I): Extract<EntryOf<K>, { id: I }> {
  const entries: readonly { readonly id: string }[] = registry[kind];
  const ids = entries.map((entry) => entry.id);
  return entries[ids.indexOf(checkOption(`registry.${kind}: id`, id, ids))] as Extract<EntryOf<K>, { id: I }>;
}
