import { integerPower } from "../math/integer-power.ts";
import type { Algebra } from "./optimizer.ts";

/** β · mean + (1 − β) · value: the running mean after one more value. A larger β forgets more slowly. */
export function blend<T>({ add, affine }: Algebra<T>, beta: number, mean: T, value: T): T {
  return add(affine(mean, beta), affine(value, 1 - beta));
}

interface Moments<T> {
  /** m, the running mean of the gradient, and v, that of its square, both begun at 0. */
  readonly slots: readonly [mean: T, square: T];
  /** m̂/(√v̂ + ε), the running means freed from their start at 0. Step 1 is the first. */
  readonly direction: T;
}

interface AdamOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Whether m̂ is taken one update ahead (Dozat 2016). Not by default. */
  readonly nesterov?: boolean;
}

/** Adam's direction (Kingma and Ba 2015, algorithm 1), before it is scaled by a rate. */
export function adamDirection<T>(
  algebra: Algebra<T>,
  { gradient, slots, step }: { readonly gradient: T; readonly slots: readonly T[]; readonly step: number },
  { beta1, beta2, epsilon, nesterov = false }: AdamOptions,
): Moments<T> {
  const { add, mul, div, sqrt, affine } = algebra;
  const mean = blend(algebra, beta1, slots[0]!, gradient);
  const square = blend(algebra, beta2, slots[1]!, mul(gradient, gradient));
  const scale = affine(sqrt(affine(square, 1 / (1 - integerPower(beta2, step)))), 1, epsilon);
  const freed = nesterov
    ? add(
        affine(mean, beta1 / (1 - integerPower(beta1, step + 1))),
        affine(gradient, (1 - beta1) / (1 - integerPower(beta1, step))),
      )
    : affine(mean, 1 / (1 - integerPower(beta1, step)));
  return { slots: [mean, square], direction: div(freed, scale) };
}
