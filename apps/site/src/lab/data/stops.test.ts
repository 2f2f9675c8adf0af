import { expect, it } from "vitest";
import { allShapes } from "./shapes.ts";
import { nearestStop, stopsOf, valueText } from "./stops.ts";

it("stopsOf() counts whole steps from 0, and keeps both ends and the default", () => {
  expect(stopsOf({ label: "x", default: 0.04, min: 0.001, max: 0.05, step: 0.01 })).toEqual([
    0.001, 0.01, 0.02, 0.03, 0.04, 0.05,
  ]);
  expect(stopsOf({ label: "x", default: 0.25, min: -0.2, max: 0.3, step: 0.1 })).toEqual([
    -0.2, -0.1, 0, 0.1, 0.2, 0.25, 0.3,
  ]);
});

it("stopsOf() goes by whole numbers where only these will do, and by hundredths of the way where nothing is said", () => {
  expect(stopsOf({ label: "x", default: 2, min: 1, max: 4, integer: true })).toEqual([1, 2, 3, 4]);
  expect(stopsOf({ label: "x", default: 0, min: 0, max: 1 })).toHaveLength(101);
});

it("stopsOf() of every shape's parameter holds its default, and nothing that the shape refuses", () => {
  for (const shape of allShapes) {
    for (const [key, param] of Object.entries(shape.params)) {
      if (param.kind === "points" || param.kind === "option" || ["dims", "width", "height"].includes(key)) continue;
      const stops = stopsOf(param);
      expect(stops, `${shape.id}.${key}`).toContain(param.default);
      for (const value of [stops[0]!, stops.at(-1)!]) expect(() => shape({ [key]: value })).not.toThrow();
    }
  }
});

it("nearestStop() finds the stop next to a value that is none", () => {
  expect(nearestStop([0, 0.1, 0.2], 0.14)).toBe(1);
  expect(nearestStop([0, 0.1, 0.2], -7)).toBe(0);
  expect(nearestStop([0, 0.1, 0.2], 9)).toBe(2);
});

it("valueText() shows a number with the digits it has and a true minus", () => {
  expect([valueText(3 * 0.1), valueText(-0.9), valueText(8)]).toEqual(["0.3", "−0.9", "8"]);
});
