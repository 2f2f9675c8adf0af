import { describe, expect, it } from "vitest";
import { registry } from "../registry.ts";
import { numberAlgebra } from "./number-algebra.ts";
import type { Algebra, Optimizer, OptimizerEntry } from "./optimizer.ts";

const entries: readonly OptimizerEntry[] = registry.optimizers;

/** Whole arrays at once, written apart from the algebra of numbers. */
const arrayAlgebra: Algebra<Float64Array> = {
  add: (a, b) => a.map((x, i) => x + b[i]!),
  mul: (a, b) => a.map((x, i) => x * b[i]!),
  div: (a, b) => a.map((x, i) => x / b[i]!),
  sqrt: (a) => a.map((x) => x ** 0.5),
  affine: (a, factor, offset = 0) => a.map((x) => factor * x + offset),
};

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  const { slotCount, update } = entry();
  const zeros = new Array<number>(slotCount).fill(0);

  it("keeps as many slots as it says", () => {
    expect(update(numberAlgebra, { parameter: 0, gradient: 1, slots: zeros, step: 1 }).slots).toHaveLength(slotCount);
  });

  it.each([-1, 1])("lowers a bowl from %d in one step", (x) => {
    const { change } = update(numberAlgebra, { parameter: x, gradient: x, slots: zeros, step: 1 }); // f = x²/2
    expect(Math.abs(x + change)).toBeLessThan(Math.abs(x));
  });

  it("keeps lowering the bowl: overshooting or not, each fifty steps stay closer than those before", () => {
    const distances = distancesOnBowl(entry(), 150);
    const reach = [0, 50, 100].map((from) => Math.max(...distances.slice(from, from + 50)));
    expect(reach[0]).toBeLessThan(1);
    expect(reach[1]).toBeLessThan(reach[0]!);
    expect(reach[2]).toBeLessThan(reach[1]!);
  });

  it("does not move a parameter that never had a gradient", () => {
    const { change } = update(numberAlgebra, { parameter: 0, gradient: 0, slots: zeros, step: 1 });
    expect(Math.abs(change)).toBe(0);
  });

  it("does not move at rate 0", () => {
    const still = entry({ rate: 0 }).update(numberAlgebra, { parameter: 2, gradient: 3, slots: zeros, step: 1 });
    expect(Math.abs(still.change)).toBe(0);
  });

  it("does on arrays what it does on numbers, each by itself", () => {
    const gradients = [
      [0.5, -2, 0],
      [-1, 3, 1e-6],
      [4, 4, -7],
    ];
    let together: readonly Float64Array[] = zeros.map(() => new Float64Array(3));
    let apart: (readonly number[])[] = [zeros, zeros, zeros];
    gradients.forEach((row, i) => {
      const step = i + 1;
      const parameter = Float64Array.from(row.toReversed());
      const whole = update(arrayAlgebra, { parameter, gradient: Float64Array.from(row), slots: together, step });
      const each = row.map((gradient, k) =>
        update(numberAlgebra, { parameter: parameter[k]!, gradient, slots: apart[k]!, step }),
      );
      for (const [k, { change }] of each.entries()) expect(whole.change[k]).toBeCloseTo(change, 14);
      together = whole.slots;
      apart = each.map(({ slots }) => slots);
    });
  });

  it("leaves the parameter, the gradient and the slots it is given as they were", () => {
    const parameter = Float64Array.of(3, 4);
    const gradient = Float64Array.of(1, -2);
    const slots = zeros.map(() => Float64Array.of(0.5, 0.25));
    update(arrayAlgebra, { parameter, gradient, slots, step: 2 });
    expect(parameter).toEqual(Float64Array.of(3, 4));
    expect(gradient).toEqual(Float64Array.of(1, -2));
    for (const slot of slots) expect(slot).toEqual(Float64Array.of(0.5, 0.25));
  });
});

/** |x| after each of n steps on f = x²/2 from 1. */
function distancesOnBowl({ slotCount, update }: Optimizer, n: number): number[] {
  let x = 1;
  let slots: readonly number[] = new Array<number>(slotCount).fill(0);
  return Array.from({ length: n }, (_, i) => {
    const output = update(numberAlgebra, { parameter: x, gradient: x, slots, step: i + 1 });
    slots = output.slots;
    x += output.change;
    return Math.abs(x);
  });
}
