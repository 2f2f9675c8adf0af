import { expect, it } from "vitest";
import { createDoubleTap } from "./double-tap.ts";

it("createDoubleTap() sees two taps that are near in time and place, and begins anew after them", () => {
  const isDouble = createDoubleTap();
  expect(isDouble({ x: 50, y: 50 }, 1000)).toBe(false);
  expect(isDouble({ x: 60, y: 50 }, 1250)).toBe(true);
  expect(isDouble({ x: 60, y: 50 }, 1400)).toBe(false);
});

it("createDoubleTap() sees none in taps that are far apart", () => {
  const isDouble = createDoubleTap();
  expect([isDouble({ x: 0, y: 0 }, 0), isDouble({ x: 0, y: 0 }, 301), isDouble({ x: 30, y: 0 }, 400)]).toEqual([
    false,
    false,
    false,
  ]);
});
