import { expect, it } from "vitest";
import { powerOfTwo, scale } from "./power-of-two.ts";

it("powerOfTwo() doubles from the least double to half beyond the largest", () => {
  expect(powerOfTwo(-1074)).toBe(5e-324);
  expect(powerOfTwo(0)).toBe(1);
  for (let k = -1073; k <= 1023; k++) expect(powerOfTwo(k)).toBe(2 * powerOfTwo(k - 1));
  expect(2 * powerOfTwo(1023)).toBe(Number.POSITIVE_INFINITY);
});

it("scale() rounds once at the lower end, and overflows at the upper", () => {
  expect(scale(1.5, -1074)).toBe(2 * 5e-324); // a half goes to the even neighbour
  expect(scale(1.25, -1075)).toBe(5e-324); // 0.625 units
  expect(scale(1, -1075)).toBe(0); // a half again
  expect(scale(0.75, 1024)).toBe(1.5 * powerOfTwo(1023));
  expect(scale(1, 1024)).toBe(Number.POSITIVE_INFINITY);
});
