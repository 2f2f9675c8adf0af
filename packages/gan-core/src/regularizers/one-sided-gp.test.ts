import { expect, it } from "vitest";
import { charge, placeOf } from "../../test/penalties.ts";
import { oneSidedGp } from "./one-sided-gp.ts";

it("oneSidedGp() charges λ times the square of what is too steep", () => {
  expect(charge(oneSidedGp(), 3)).toBe(40); // 10 (3 − 1)²
  expect(charge(oneSidedGp({ weight: 1, target: 2 }), 2.5)).toBe(0.25);
});

it("oneSidedGp() lets the discriminator be as flat as it likes", () => {
  for (const slope of [0, 0.5, 1]) expect(charge(oneSidedGp(), slope)).toBe(0);
});

it("oneSidedGp() looks between real and fake points", () => {
  expect(placeOf(oneSidedGp())).toBe("between");
});
