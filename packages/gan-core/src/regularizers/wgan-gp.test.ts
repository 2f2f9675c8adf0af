import { expect, it } from "vitest";
import { charge, placeOf } from "../../test/penalties.ts";
import { wganGp } from "./wgan-gp.ts";

it("wganGp() charges λ times the squared distance of the slope from the target", () => {
  expect(charge(wganGp(), 3)).toBe(40); // 10 (3 − 1)²
  expect(charge(wganGp({ weight: 0.1, target: 0.5 }), 2.5)).toBeCloseTo(0.4, 15); // 0.1 · 2²
});

it("wganGp() charges too flat as much as too steep, and nothing at the target", () => {
  expect(charge(wganGp(), 0.5)).toBe(charge(wganGp(), 1.5));
  expect(charge(wganGp(), 1)).toBe(0);
});

it("wganGp() looks between real and fake points", () => {
  expect(placeOf(wganGp())).toBe("between");
});
