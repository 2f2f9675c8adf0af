import type { Trace } from "./trace.ts";

/** The row of a trace that holds an iteration: the first that reaches it, else the last; −1 of an empty one. */
export function rowAt({ x, length }: Pick<Trace, "x" | "length">, iteration: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x[middle]! < iteration) low = middle + 1;
    else high = middle;
  }
  return high;
}
