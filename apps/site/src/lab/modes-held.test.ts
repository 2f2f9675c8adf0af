import { expect, it } from "vitest";
import { modesHeld } from "./modes-held.ts";

it("modesHeld() asks of each mode 15 % of its fair share", () => {
  // of four modes the fair share is 0.25, and 15 % of that 0.0375
  expect(modesHeld([0.0375, 0.0374, 0.9, 0])).toEqual([true, false, true, false]);
  expect(modesHeld(Float32Array.of(Number.NaN))).toEqual([false]);
});
