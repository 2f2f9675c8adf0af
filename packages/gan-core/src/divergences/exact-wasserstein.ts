import type { Reference } from "../define.ts";
import type { Divergence } from "./divergence.ts";
import { mostPaired, pairingCost } from "./transport.ts";

/**
 * Wasserstein distance of an order p between two clouds of n points each, exact:
 *
 *   W_p = (min over pairings π of (1/n) Σᵢ |xᵢ − y_π(i)|^p)^(1/p)
 *
 * ∞ if a point is not finite. Cost: n² memory, n³ time at worst.
 */
export function exactWasserstein(owner: string, order: 1 | 2): Divergence {
  const [cost, root] = order === 1 ? [Math.sqrt, same] : [same, Math.sqrt];
  return {
    unit: "data units",
    cost: "n³",
    paired: true,
    most: mostPaired,
    estimate: (real, fake, dims) => ({ value: root(pairingCost(owner, real, fake, dims, cost)) }),
  };
}

export const exactWassersteinReferences: readonly Reference[] = [
  {
    cite: "Peyré and Cuturi 2019, Computational Optimal Transport, §2.2",
    url: "https://arxiv.org/abs/1803.00567",
  },
  {
    cite: "Jonker and Volgenant 1987, A Shortest Augmenting Path Algorithm for Dense … Assignment Problems",
    url: "https://doi.org/10.1007/BF02278710",
  },
];

function same(value: number): number {
  return value;
}
