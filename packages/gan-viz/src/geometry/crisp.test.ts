import { expect, it } from "vitest";
import { crisp } from "./crisp.ts";

it("crisp() is the middle of a pixel", () => {
  expect([crisp(3), crisp(3.9), crisp(-0.2)]).toEqual([3.5, 3.5, -0.5]);
});
