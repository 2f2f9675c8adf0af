import fc from "fast-check";
import { expect, it } from "vitest";
import { constrain, type Domains, scaleDomains, zoomLevel } from "./constrain.ts";

const home: Domains = { x: [0, 10], y: [0, 5] };
const limits = { home, extent: home, maxZoom: 10 };

it("zoomLevel() is how many times larger than at home data are shown", () => {
  expect(zoomLevel(home, home)).toBe(1);
  expect(zoomLevel({ x: [2, 4], y: [1, 2] }, home)).toBe(5);
  expect(zoomLevel({ x: [4, 2], y: [1, 2] }, home)).toBe(5);
});

it("scaleDomains() keeps the place it scales about, and the shape", () => {
  // 4 lies at 0.4 of [0, 10] and of [2, 7]
  expect(scaleDomains(home, 2, 4, 0)).toEqual({ x: [2, 7], y: [0, 2.5] });
});

it("constrain() leaves what keeps the limits as it is", () => {
  const wish: Domains = { x: [2, 7], y: [1, 3.5] };
  expect(constrain(wish, limits)).toEqual(wish);
});

it("constrain() shifts what sticks out, without scaling it", () => {
  expect(constrain({ x: [-2, 3], y: [4, 6.5] }, limits)).toEqual({ x: [0, 5], y: [2.5, 5] });
});

it("constrain() stops at the highest level, about the middle", () => {
  expect(constrain({ x: [4.9, 5.1], y: [2.45, 2.55] }, limits)).toEqual({ x: [4.5, 5.5], y: [2.25, 2.75] });
});

it("constrain() shows no more than there is, and all of it when zoomed out for ever", () => {
  const { x, y } = constrain({ x: [-1000, 500], y: [-600, 150] }, limits);
  expect([...x, ...y].map((v) => Math.round(v * 1e9) / 1e9 + 0)).toEqual([0, 10, 0, 5]);
});

it("constrain() keeps the direction of domains that fall", () => {
  expect(constrain({ x: [3, -2], y: [6.5, 4] }, { ...limits, home, extent: home })).toEqual({ x: [5, 0], y: [5, 2.5] });
});

it("constrain() centres the axis that equal aspect has made wider than the extent", () => {
  expect(constrain({ x: [-3, 17], y: [0, 5] }, limits)).toEqual({ x: [-5, 15], y: [0, 5] });
});

it("constrain() of anything lies within the extent, at a level that is allowed, in the shape that was wished for", () => {
  const place = fc.double({ min: -50, max: 50, noNaN: true });
  const size = fc.double({ min: 1e-3, max: 40, noNaN: true });
  fc.assert(
    fc.property(place, place, size, (x, y, scale) => {
      const wish: Domains = { x: [x, x + 2 * scale], y: [y, y + scale] }; // as wide as home to its height
      const got = constrain(wish, limits);
      const level = zoomLevel(got, home);
      expect(level).toBeGreaterThan(1 - 1e-9);
      expect(level).toBeLessThan(10 + 1e-9);
      expect((got.x[1] - got.x[0]) / (got.y[1] - got.y[0])).toBeCloseTo(2, 6);
      expect(Math.min(got.x[0], got.y[0])).toBeGreaterThan(-1e-9);
      expect(got.x[1]).toBeLessThan(10 + 1e-9);
      expect(got.y[1]).toBeLessThan(5 + 1e-9);
    }),
  );
});
