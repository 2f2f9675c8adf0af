import { expect, it } from "vitest";
import { reach } from "./reach.ts";

it("reach() is the largest coordinate in size, on either side of 0", () => {
  expect(reach([1, -3, 2])).toBe(3);
  expect(reach([])).toBe(0);
});

it("reach() takes more points than a call takes arguments", () => {
  expect(reach(new Float32Array(1_000_000).fill(-0.5))).toBe(0.5);
});
