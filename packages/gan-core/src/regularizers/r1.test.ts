import { expect, it } from "vitest";
import { charge, placeOf } from "../../test/penalties.ts";
import { r1 } from "./r1.ts";

it("r1() charges half of γ times the squared slope", () => {
  expect(charge(r1({ weight: 10 }), 3)).toBe(45);
});

it("r1() asks for no slope at all, at real points", () => {
  expect(placeOf(r1())).toBe("real");
  expect(charge(r1(), 0)).toBe(0);
});
