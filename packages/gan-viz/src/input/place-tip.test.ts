import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestIn, placeTip } from "./place-tip.ts";

const bounds = { left: 0, top: 0, right: 200, bottom: 100 };

it("placeTip() puts a note above and to the right", () => {
  expect(placeTip({ x: 50, y: 60 }, 40, 20, bounds, 10)).toEqual({ x: 60, y: 30 });
});

it("placeTip() changes sides at the edges", () => {
  expect(placeTip({ x: 180, y: 60 }, 40, 20, bounds, 10)).toEqual({ x: 130, y: 30 });
  expect(placeTip({ x: 50, y: 15 }, 40, 20, bounds, 10)).toEqual({ x: 60, y: 25 });
  expect(placeTip({ x: 199, y: 1 }, 40, 20, bounds, 10)).toEqual({ x: 149, y: 11 });
});

it("placeTip() begins at the start of bounds that are too small for it", () => {
  expect(placeTip({ x: 100, y: 50 }, 300, 400, bounds, 10)).toEqual({ x: 0, y: 0 });
});

it("placeTip() keeps every note within the bounds that can hold it", () => {
  const at = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 }), (place, width, height) => {
      const { x, y } = placeTip(place, width, height, bounds, 10);
      expect([x >= 0, y >= 0, x + width <= 200, y + height <= 100]).toEqual([true, true, true, true]);
    }),
  );
});

it("nearestIn() is the place itself within a box, and on its edge outside", () => {
  expect(nearestIn(bounds, { x: 20, y: 30 })).toEqual({ x: 20, y: 30 });
  expect(nearestIn(bounds, { x: -20, y: 130 })).toEqual({ x: 0, y: 100 });
});
