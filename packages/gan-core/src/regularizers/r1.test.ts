import { expect, it } from "vitest";
import { curveSlope, curveValue } from "../losses/curve.ts";
import { r1 } from "./r1.ts";

it("r1() charges half of γ times the squared slope", () => {
  expect(curveValue(r1({ weight: 10 }).penalty, 3)).toBe(45);
  expect(curveSlope(r1({ weight: 10 }).penalty, 3)).toBe(30);
});

it("r1() asks for no slope at all, at real points", () => {
  expect(r1().where).toBe("real");
  expect(curveValue(r1().penalty, 0)).toBe(0);
});
