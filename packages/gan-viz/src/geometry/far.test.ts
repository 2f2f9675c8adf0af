import { expect, it } from "vitest";
import { holdNear } from "./far.ts";

it.each([
  [12.5, 12.5],
  [3.4e38, 1e5],
  [-1e6, -1e5],
  [Number.NaN, Number.NaN],
  [Infinity, Infinity],
])("holdNear() of %d is %d", (place, held) => {
  expect(holdNear(place)).toBe(held);
});
