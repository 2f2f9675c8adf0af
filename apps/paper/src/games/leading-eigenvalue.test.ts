import { expect, it } from "vitest";
import { leadingEigenvalue } from "./leading-eigenvalue.ts";

it("leadingEigenvalue() is the larger of two real ones", () => {
  // Trace 5, determinant 4: 1 and 4.
  const matrix = [
    [2, 1],
    [2, 3],
  ] as const;
  expect(leadingEigenvalue(matrix)).toEqual({ re: 4, im: 0 });
});

it("leadingEigenvalue() of a pair is the one above the axis", () => {
  // A turn by 90 degrees that doubles, seen from 1: 1 ± 2i.
  const matrix = [
    [1, -2],
    [2, 1],
  ] as const;
  expect(leadingEigenvalue(matrix)).toEqual({ re: 1, im: 2 });
});
