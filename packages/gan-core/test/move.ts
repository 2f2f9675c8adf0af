import { numberAlgebra } from "../src/optimizers/number-algebra.ts";
import type { Optimizer } from "../src/optimizers/optimizer.ts";

/** The changes an optimizer makes of a list of gradients, its state carried along from zeros; the parameter starts at 0. */
export function changes(optimizer: Optimizer, gradients: readonly number[], start = 0): number[] {
  const move = createMove(optimizer);
  let parameter = start;
  return gradients.map((gradient) => {
    const change = move(parameter, gradient);
    parameter += change;
    return change;
  });
}

/**
 * How far two players are from rest in the game f(x, y) = xy, which x lowers and y raises, before each round and after
 * the last: they start at (x, y) and move at the same time.
 */
export function bilinear(optimizer: Optimizer, [x, y]: readonly [number, number], rounds: number): number[] {
  const [moveX, moveY] = [createMove(optimizer), createMove(optimizer)];
  let at = [x, y] as const;
  const distances = [Math.hypot(x, y)];
  for (let i = 0; i < rounds; i++) {
    at = [at[0] + moveX(at[0], at[1]), at[1] + moveY(at[1], -at[0])];
    distances.push(Math.hypot(...at));
  }
  return distances;
}

/** One parameter's optimizer, remembering. */
function createMove(optimizer: Optimizer): (parameter: number, gradient: number) => number {
  let slots: readonly number[] = new Array<number>(optimizer.slotCount).fill(0);
  let step = 0;
  return (parameter, gradient) => {
    const output = optimizer.update(numberAlgebra, { parameter, gradient, slots, step: ++step });
    slots = output.slots;
    return output.change;
  };
}
