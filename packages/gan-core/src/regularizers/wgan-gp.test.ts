import { expect, it } from "vitest";
import { curveValue } from "../losses/curve.ts";
import { wganGp } from "./wgan-gp.ts";

it("wganGp() charges λ times the squared distance of the slope from the target", () => {
  expect(curveValue(wganGp().penalty, 3)).toBe(40); // 10 (3 − 1)²
  expect(curveValue(wganGp({ weight: 0.1, target: 0.5 }).penalty, 2.5)).toBeCloseTo(0.4, 15); // 0.1 · 2²
});

it("wganGp() charges too flat as much as too steep, and nothing at the target", () => {
  const { penalty } = wganGp();
  expect(curveValue(penalty, 0.5)).toBe(curveValue(penalty, 1.5));
  expect(curveValue(penalty, 1)).toBe(0);
});

it("wganGp() looks between real and fake points", () => {
  expect(wganGp().where).toBe("between");
});
