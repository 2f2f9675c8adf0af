import type { Call } from "./record-calls.ts";

/** What the kernels' names say of what they do; the first that fits. Activations made of straight pieces are in products. */
const byName: readonly (readonly [phase: string, name: RegExp])[] = [
  ["weight gradients", /gradient/i],
  ["products", /^product|matmul/i],
  ["activations and loss", /^activate|^curve|^norms|^penalty/i],
  ["optimizer", /^(sgd|momentum|adagrad|rmsprop|adam|ogda|optimistic|pull|clamp)/i],
];
const others = "copies and sums";

/** The phases of an iteration, in the order of a table. */
export const phaseNames: readonly string[] = [...new Set(["products", ...byName.map(([phase]) => phase), others])];

/** The calls of each phase that has any, in their order. */
export function sortCalls(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const groups = Map.groupBy(calls, ({ name }) => byName.find(([, pattern]) => pattern.test(name))?.[0] ?? others);
  return new Map(phaseNames.flatMap((phase) => (groups.has(phase) ? [[phase, groups.get(phase)!] as const] : [])));
}
