import type { Algebra } from "./optimizer.ts";

/** An update on one number at a time. */
export const numberAlgebra: Algebra<number> = {
  add: (a, b) => a + b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  sqrt: Math.sqrt,
  affine: (a, factor, offset = 0) => factor * a + offset,
};
