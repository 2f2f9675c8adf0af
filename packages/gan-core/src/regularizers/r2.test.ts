import { expect, it } from "vitest";
import { charge, placeOf } from "../../test/penalties.ts";
import { r2 } from "./r2.ts";

it("r2() charges half of γ times the squared slope, at fakes", () => {
  expect(charge(r2({ weight: 10 }), 3)).toBe(45);
  expect(charge(r2(), 0)).toBe(0);
  expect(placeOf(r2())).toBe("fake");
});
