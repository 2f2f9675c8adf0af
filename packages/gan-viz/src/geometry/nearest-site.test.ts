import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { crisp } from "./crisp.ts";
import { nearestSite } from "./nearest-site.ts";

it("nearestSite() looks on the canvas, not in data space", () => {
  // On 200 × 20 pixels the first is 20 away across, the second 8 up.
  const points = Float32Array.of(0.6, 0.5, 0.5, 0.9);
  expect(nearestSite(points, 100, 10, frame(200, 20), 50)).toBe(1);
});

it("nearestSite() finds none beyond the radius, and none without a place", () => {
  expect(nearestSite(Float32Array.of(0.5, 0.5), 60, 50, frame(100, 100), 9.9)).toBe(-1);
  expect(nearestSite(Float32Array.of(0.5, 0.5), 60, 50, frame(100, 100), 10)).toBe(0);
  expect(nearestSite(Float32Array.of(Number.NaN, 0.5), 60, 50, frame(100, 100), 1e9)).toBe(-1);
});

it("crisp() is the middle of a pixel", () => {
  expect([crisp(3), crisp(3.9), crisp(-0.2)]).toEqual([3.5, 3.5, -0.5]);
});
