import type { Evidence } from "./evidence.ts";
import type { RunKey } from "./experiment.ts";

/** What a story says will be seen, as numbers that decide it. */
export interface Claim {
  /** The numbers to print, the deciding ones. */
  readonly shows: readonly Exclude<keyof Evidence, "last" | "engine">[];
  holds(runs: Readonly<Record<RunKey, Evidence>>): boolean;
}

/** By the experiments' ids. */
export const claims: Readonly<Record<string, Claim>> = {
  "mode-collapse": {
    shows: ["modes"],
    holds: ({ a, b, c, d }) => a.modes <= 3 && [b, c, d].every(({ modes }) => modes >= 6),
  },
  packing: { shows: ["modes"], holds: ({ a, b, c }) => a.modes <= 3 && b.modes >= 6 && c.modes >= 4 },
  "two-time-scales": { shows: ["modes"], holds: ({ a, b }) => a.modes <= 3 && b.modes >= 6 },
  "minibatch-discrimination": { shows: ["modes"], holds: ({ a, b }) => a.modes <= 3 && b.modes >= 5 },
  unrolling: { shows: ["modes"], holds: ({ a, b }) => a.modes <= 1.5 && b.modes >= 2 },
  "dirac-gan": { shows: ["distance"], holds: ({ a, b }) => a.distance >= 0.1 && b.distance <= 0.01 },
  "who-moves-when": {
    shows: ["distance"],
    holds: ({ a, b, c, d }) =>
      a.distance >= 2 * b.distance && c.distance <= b.distance / 2 && d.distance <= b.distance / 2,
  },
  "vanishing-gradients": {
    shows: ["gradient", "js"],
    holds: ({ a, b }) => a.gradient <= b.gradient / 100 && a.js >= 0.95 && b.js <= 0.6,
  },
  "strong-discriminator": {
    shows: ["js", "gradient"],
    holds: ({ a, b, c }) => a.js >= 0.6 && b.js <= 0.55 && c.js <= 0.5,
  },
  "wasserstein-critic": {
    shows: ["lossFall", "js"],
    holds: ({ a, b }) => a.lossFall >= 0.8 && a.lossFall <= 1.25 && b.lossFall >= 2,
  },
  "weight-clipping": {
    shows: ["modes", "js"],
    holds: ({ a, b }) => a.modes <= 6.5 && b.modes >= 7.5 && a.js >= b.js + 0.15,
  },
  "three-losses": {
    shows: ["modes", "js"],
    holds: ({ a, b, c }) => {
      const js = [a.js, b.js, c.js];
      return [a, b, c].every(({ modes }) => modes >= 7) && Math.max(...js) - Math.min(...js) <= 0.15;
    },
  },
  "kl-or-reverse-kl": {
    shows: ["modes", "spread"],
    holds: ({ a, b }) => a.modes === 2 && b.modes <= 1 && b.spread <= a.spread / 2,
  },
  "thin-noise": { shows: ["js"], holds: ({ a, b }) => b.js >= 1.6 * a.js },
  bridges: { shows: ["quality", "modes"], holds: ({ a }) => a.quality >= 0.7 && a.quality <= 0.95 },
  "few-samples": { shows: ["js"], holds: ({ a, c }) => c.js >= a.js + 0.12 },
};
