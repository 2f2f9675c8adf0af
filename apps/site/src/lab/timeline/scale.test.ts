import { expect, it } from "vitest";
import { timeScale } from "./scale.ts";

it("timeScale() leaves eight pixels at either end and goes back the way it came", () => {
  const scale = timeScale(616, 4200); // 600 pixels for 4,200 iterations: 7 each
  expect([scale.x(0), scale.x(2100), scale.x(4200)]).toEqual([8, 308, 608]);
  expect([scale.at(8), scale.at(308), scale.at(608)]).toEqual([0, 2100, 4200]);
});

it("timeScale() keeps what lies beyond on its ends", () => {
  const scale = timeScale(616, 4200);
  expect([scale.x(-5), scale.x(9000), scale.at(-100), scale.at(5000)]).toEqual([8, 608, 0, 4200]);
});

it("timeScale() of a run that has not begun, or of no width, divides by nothing", () => {
  expect(timeScale(616, 0).x(0)).toBe(8);
  expect(Number.isFinite(timeScale(0, 100).at(3))).toBe(true);
});
