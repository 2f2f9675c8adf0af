import { expect, it } from "vitest";
import { adam } from "./adam.ts";
import { numberAlgebra } from "./number-algebra.ts";
import type { Optimizer } from "./optimizer.ts";
import { sgd } from "./sgd.ts";
import { withLookahead } from "./with-lookahead.ts";

/** Where a parameter goes from 1 when the gradient is always as given. */
function path(optimizer: Optimizer, gradients: readonly number[]): number[] {
  let x = 1;
  let slots: readonly number[] = new Array<number>(optimizer.slotCount).fill(0);
  return gradients.map((gradient, i) => {
    const output = optimizer.update(numberAlgebra, { parameter: x, gradient, slots, step: i + 1 });
    slots = output.slots;
    x += output.change;
    return x;
  });
}

it("withLookahead() goes k steps forward and the share 1 − α back", () => {
  // Steps of −1 from 1, k = 2, α = ½. 0, then −1 looked back upon from 1: 0; −1, then −2 from 0: −1.
  expect(path(withLookahead(sgd({ rate: 1 }), { every: 2, share: 0.5 }), [1, 1, 1, 1])).toEqual([0, 0, -1, -1]);
});

it("withLookahead() with the whole share is the optimizer itself", () => {
  const gradients = [1, -2, 0.5, 3, 3, -1];
  const plain = path(adam({ rate: 0.1 }), gradients);
  path(withLookahead(adam({ rate: 0.1 }), { every: 2, share: 1 }), gradients).forEach((x, i) => {
    expect(x).toBeCloseTo(plain[i]!, 14);
  });
});

it("withLookahead() does not touch what the optimizer remembers", () => {
  const inner = adam();
  const outer = withLookahead(inner, { every: 1, share: 0.1 });
  const input = { parameter: 2, gradient: 3, step: 1 };
  const { slots } = outer.update(numberAlgebra, { ...input, slots: [0, 0, 0] });
  expect(slots.slice(0, 2)).toEqual(inner.update(numberAlgebra, { ...input, slots: [0, 0] }).slots);
});
