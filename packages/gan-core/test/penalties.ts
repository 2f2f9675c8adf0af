import type { Built } from "../src/define.ts";
import { curveValue } from "../src/losses/curve.ts";
import { registry } from "../src/registry.ts";
import type { GradientPenalty, Regularizer } from "../src/regularizers/regularizer.ts";

/** Every gradient penalty of the registry, by name. */
export const penalties = registry.regularizers.map((entry) => [entry.id, entry()] as const).filter(isNamedPenalty);

/** What a gradient penalty charges for a slope. Refuses any other regularizer. */
export function charge(regularizer: Regularizer, slope: number): number {
  if (regularizer.kind !== "gradient-penalty") throw new TypeError(`${regularizer.kind} charges nothing.`);
  return curveValue(regularizer.penalty, slope);
}

/** Where it looks. */
export function placeOf(regularizer: Regularizer): GradientPenalty["where"] | undefined {
  return regularizer.kind === "gradient-penalty" ? regularizer.where : undefined;
}

function isNamedPenalty(
  named: readonly [string, Built<Regularizer>],
): named is readonly [string, Built<GradientPenalty>] {
  return named[1].kind === "gradient-penalty";
}
