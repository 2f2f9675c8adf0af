import fc from "fast-check";
import { expect, it } from "vitest";
import { createFrame, type Layout } from "./frame.ts";
import { createPalette } from "./palette.ts";
import { themeOf } from "./theme.ts";

const palette = createPalette(
  () => themeOf(),
  (css) => css,
);
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const layout: Layout = { width: 200, height: 100, margin: none, xDomain: [0, 10], yDomain: [-1, 1], aspect: "free" };
const framed = (change: Partial<Layout>) => createFrame({ ...layout, ...change }, palette);

it("createFrame() maps the domains to the plot's edges, y up", () => {
  const frame = framed({ margin: { top: 10, right: 20, bottom: 30, left: 40 } });
  expect(frame.plot).toEqual({ left: 40, top: 10, right: 180, bottom: 70 });
  expect([frame.x(0), frame.x(5), frame.x(10)]).toEqual([40, 110, 180]);
  expect([frame.y(-1), frame.y(0), frame.y(1)]).toEqual([70, 40, 10]);
});

it("createFrame() maps an inverted domain the other way round", () => {
  const frame = framed({ xDomain: [10, 0] });
  expect([frame.x(10), frame.x(0), frame.x(2.5)]).toEqual([0, 200, 150]);
});

it("createFrame() keeps what is not finite so", () => {
  const frame = framed({});
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    expect(Number.isFinite(frame.x(value))).toBe(false);
    expect(Number.isFinite(frame.y(value))).toBe(false);
  }
});

it("createFrame() of margins wider than the canvas has a plot of no size, and finite places in it", () => {
  const frame = framed({ margin: { top: 80, right: 150, bottom: 80, left: 150 } });
  expect(frame.plot).toEqual({ left: 150, top: 80, right: 150, bottom: 80 });
  expect([frame.x(3), frame.y(0.2)]).toEqual([150, 80]);
});

it("createFrame() with equal aspect widens the domain that is short of units, about its middle", () => {
  // 10 units on 200 pixels across, 2 on 100 up: 0.05 units a pixel across is the most, hence 5 units up, −2.5 to 2.5.
  const frame = framed({ aspect: "equal" });
  expect(frame.xDomain).toEqual([0, 10]);
  expect(frame.yDomain).toEqual([-2.5, 2.5]);
});

it("createFrame() with equal aspect keeps directions, cuts nothing, and gives both axes the same units", () => {
  const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const domain = fc.tuple(end, end).filter(([a, b]) => Math.abs(a - b) > 1e-3);
  fc.assert(
    fc.property(domain, domain, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (x, y, w, h) => {
      const frame = framed({ aspect: "equal", xDomain: x, yDomain: y, width: w, height: h });
      const across = (frame.x(x[0] + 1) - frame.x(x[0])) * Math.sign(x[1] - x[0]);
      const up = (frame.y(y[0]) - frame.y(y[0] + 1)) * Math.sign(y[1] - y[0]);
      expect(Math.abs(across - up)).toBeLessThan(1e-6 * across + 1e-9);
      for (const [given, got] of [
        [x, frame.xDomain],
        [y, frame.yDomain],
      ] as const) {
        expect(Math.sign(got[1] - got[0])).toBe(Math.sign(given[1] - given[0]));
        expect(Math.min(...got)).toBeLessThanOrEqual(Math.min(...given));
        expect(Math.max(...got)).toBeGreaterThanOrEqual(Math.max(...given));
      }
    }),
    { seed: 1 },
  );
});
