import { expect, it } from "vitest";
import { square } from "./square.ts";

it("square() of −3 is 9", () => {
  expect(square(-3)).toBe(9);
});
