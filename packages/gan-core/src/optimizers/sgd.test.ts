import { expect, it } from "vitest";
import { numberAlgebra } from "./number-algebra.ts";
import { sgd } from "./sgd.ts";

it("sgd() moves against the gradient by rate times its length", () => {
  expect(sgd({ rate: 0.5 }).update(numberAlgebra, { parameter: 0, gradient: 3, slots: [], step: 1 })).toEqual({
    change: -1.5,
    slots: [],
  });
});

it("sgd() shrinks a bowl's distance by 1 − rate a step", () => {
  // f = x²/2 from 1 with rate 0.1: 0.9, 0.81, 0.729.
  const { update } = sgd({ rate: 0.1 });
  let x = 1;
  const path = [1, 2, 3].map(
    (step) => (x += update(numberAlgebra, { parameter: x, gradient: x, slots: [], step }).change),
  );
  for (const [i, expected] of [0.9, 0.81, 0.729].entries()) expect(path[i]).toBeCloseTo(expected, 15);
});

it("sgd() holds still at rate 0", () => {
  expect(sgd({ rate: 0 }).update(numberAlgebra, { parameter: 0, gradient: 5, slots: [], step: 1 }).change).toBeCloseTo(
    0,
    15,
  );
});
