import { describe, expect, it } from "vitest";
import { registry } from "../registry.ts";
import { numberAlgebra } from "./number-algebra.ts";
import type { Algebra, OptimizerEntry } from "./optimizer.ts";

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
    expect(update(numberAlgebra, { gradient: 1, slots: zeros, step: 1 }).slots).toHaveLength(slotCount);
  });

  it.each([-1, 1])("lowers a bowl from %d in one step", (x) => {
    const { change } = update(numberAlgebra, { gradient: x, slots: zeros, step: 1 }); // f = x²/2
    expect(Math.abs(x + change)).toBeLessThan(Math.abs(x));
  });

  it("keeps lowering the bowl for a hundred steps", () => {
    let x = 1;
    let slots: readonly number[] = zeros;
    for (let step = 1; step <= 100; step++) {
      const output = update(numberAlgebra, { gradient: x, slots, step });
      expect(Math.abs(x + output.change)).toBeLessThan(Math.abs(x));
      x += output.change;
      slots = output.slots;
    }
  });

  it("does not move a parameter that never had a gradient", () => {
    const { change } = update(numberAlgebra, { gradient: 0, slots: zeros, step: 1 });
    expect(Math.abs(change)).toBe(0);
  });

  it("does not move at rate 0", () => {
    const still = entry({ rate: 0 }).update(numberAlgebra, { gradient: 3, slots: zeros, step: 1 });
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
      const whole = update(arrayAlgebra, { gradient: Float64Array.from(row), slots: together, step: i + 1 });
      const each = row.map((gradient, k) => update(numberAlgebra, { gradient, slots: apart[k]!, step: i + 1 }));
      for (const [k, { change }] of each.entries()) expect(whole.change[k]).toBeCloseTo(change, 14);
      together = whole.slots;
      apart = each.map(({ slots }) => slots);
    });
  });

  it("leaves the gradient and the slots it is given as they were", () => {
    const gradient = Float64Array.of(1, -2);
    const slots = zeros.map(() => Float64Array.of(0.5, 0.25));
    update(arrayAlgebra, { gradient, slots, step: 2 });
    expect(gradient).toEqual(Float64Array.of(1, -2));
    for (const slot of slots) expect(slot).toEqual(Float64Array.of(0.5, 0.25));
  });
});
