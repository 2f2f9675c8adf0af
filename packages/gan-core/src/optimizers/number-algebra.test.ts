import { expect, it } from "vitest";
import { numberAlgebra } from "./number-algebra.ts";

it("numberAlgebra is arithmetic", () => {
  const { add, mul, div, sqrt, affine } = numberAlgebra;
  expect([add(2, 3), mul(2, 3), div(6, 3), sqrt(9), affine(2, 5), affine(2, 5, 1)]).toEqual([5, 6, 2, 3, 10, 11]);
});
