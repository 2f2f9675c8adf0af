import type { RunConfig } from "gan-core";
import { type Change, changeOf } from "../compare/changes.ts";

/**
 * What to try against each condition, the likeliest first. Each was tried on runs that show the condition, over several
 * seeds, by `scripts/verify-remedies.ts`.
 */
const remedies: Readonly<Record<string, readonly string[]>> = {
  "mode-collapse": ["packing", "two-time-scales", "five-steps"],
  "discriminator-won": ["instance-noise", "r1"],
  saturation: ["instance-noise", "non-saturating"],
  oscillation: ["r1"],
  diverging: ["smaller-rate"],
};

/** The first of them that would change something about the run; undefined where there is none. */
export function remedyFor(condition: string, config: RunConfig): Change | undefined {
  const known = Object.hasOwn(remedies, condition) ? remedies[condition]! : [];
  return known.map(changeOf).find(({ apply }) => apply(config) !== undefined);
}

/** Against each condition all that there is, for whoever verifies it. */
export const remedyIds = remedies;
