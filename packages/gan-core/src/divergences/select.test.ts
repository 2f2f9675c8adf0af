import fc from "fast-check";
import { expect, it } from "vitest";
import { select } from "./select.ts";

it("select() puts at its place what sorting would, with nothing larger before it and nothing smaller after", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(keys, fc.nat(), (values, nat) => {
      const at = nat % values.length;
      const order = Int32Array.from(values, (_, i) => i);
      select(order, 0, values.length, at, (i) => values[i]!);
      const arranged = [...order].map((i) => values[i]!);
      expect(arranged.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
      expect(arranged[at]).toBe(values.toSorted((a, b) => a - b)[at]);
      expect(Math.max(...arranged.slice(0, at + 1))).toBe(arranged[at]);
      expect(Math.min(...arranged.slice(at))).toBe(arranged[at]);
    }),
    { seed: 1 },
  );
});

it("select() leaves what is outside its stretch alone", () => {
  const values = [9, 3, 2, 1, 0];
  const order = Int32Array.of(0, 1, 2, 3, 4);
  select(order, 1, 4, 1, (i) => values[i]!);
  expect([order[0], order[1], order[4]]).toEqual([0, 3, 4]);
});
