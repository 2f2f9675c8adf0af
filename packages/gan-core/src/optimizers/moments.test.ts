import { expect, it } from "vitest";
import { adamDirection, blend } from "./moments.ts";
import { numberAlgebra } from "./number-algebra.ts";

it("blend() keeps the share β of what it had", () => {
  expect(blend(numberAlgebra, 0.75, 4, 8)).toBe(5); // 3 + 2
});

it("adamDirection() of a first gradient is its sign, and the slots hold what was forgotten of 0", () => {
  // m = ½ · 3, v = ¼ · 9; m̂ = 3, v̂ = 9; ε = 1: 3/(3 + 1).
  const found = adamDirection(
    numberAlgebra,
    { gradient: 3, slots: [0, 0], step: 1 },
    { beta1: 0.5, beta2: 0.75, epsilon: 1 },
  );
  expect(found.slots).toEqual([1.5, 2.25]);
  expect(found.direction).toBeCloseTo(0.75, 15);
});
