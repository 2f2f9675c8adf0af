import { refuse } from "../check.ts";
import type { Minibatch } from "../networks/mlp.ts";
import type { Normalization } from "../normalizations/normalization.ts";
import type { Regularizer } from "./regularizer.ts";

/**
 * Refuses a gradient penalty on a discriminator whose answer to one point depends on the others of the batch: it has no
 * gradient at a point (Gulrajani et al. 2017, https://arxiv.org/abs/1704.00028, §4, "No critic batch normalization").
 */
export function checkTogether(
  { normalization, minibatch }: Judge,
  regularizers: readonly (Regularizer & { readonly id?: string })[],
): void {
  const penalty = regularizers.find(({ kind }) => kind === "gradient-penalty");
  if (penalty === undefined) return;
  const rule = `must not be used with a gradient penalty (${penalty.id ?? penalty.kind}), which is about one point's own gradient`;
  if (normalization?.over === "batch") {
    refuse("discriminator.normalization", `${rule}: layer-norm may`, normalization.id);
  }
  if (minibatch) refuse("discriminator.minibatch.kernels", `${rule}: 0 may`, minibatch.kernels);
}

interface Judge {
  readonly normalization?: (Pick<Normalization, "over"> & { readonly id: string }) | null;
  readonly minibatch?: Pick<Minibatch, "kernels"> | null;
}
