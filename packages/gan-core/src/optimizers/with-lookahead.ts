import type { Optimizer } from "./optimizer.ts";

export interface LookaheadOptions {
  /** Updates between two looks back, k: an integer of at least 1. */
  readonly every: number;
  /** How far back, α: at every k-th update the slow weights move this share of the way to the fast ones. */
  readonly share: number;
}

/**
 * Any optimizer, looked back upon: it moves the fast weights, and at every k-th update
 *
 *   slow ← slow + α (fast − slow),   fast ← slow
 *
 * It keeps one more slot, the last one: the slow weights, which begin where the parameter does. α = 1 is the optimizer
 * by itself. What the optimizer remembers is left as it is, as in the paper's own experiments.
 */
export function withLookahead(inner: Optimizer, { every, share }: LookaheadOptions): Optimizer {
  return {
    slotCount: inner.slotCount + 1,
    update(algebra, input) {
      const { add, affine } = algebra;
      const { parameter, step } = input;
      const kept = input.slots.slice(0, -1);
      const slow = step === 1 ? parameter : input.slots[inner.slotCount]!;
      const { change, slots } = inner.update(algebra, { ...input, slots: kept });
      if (step % every !== 0) return { change, slots: [...slots, slow] };
      const gap = add(add(parameter, change), affine(slow, -1));
      const next = add(slow, affine(gap, share));
      return { change: add(next, affine(parameter, -1)), slots: [...slots, next] };
    },
  };
}
