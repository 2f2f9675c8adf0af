import { expect, it } from "vitest";
import { isInPlot, type PlotFrame, unprojectX, unprojectY } from "./unproject.ts";

// Margins of 10, 5, 20 and 30 on 240 × 135: a plot of 200 × 110.
const plot = { left: 30, top: 5, right: 230, bottom: 115 };
const frame: PlotFrame = { plot, xDomain: [-2, 2], yDomain: [0, 11] };

it("unprojectX() and unprojectY() take the plot's edges to the ends of the domains, exactly", () => {
  expect([unprojectX(frame, 30), unprojectX(frame, 230)]).toEqual([-2, 2]);
  expect([unprojectY(frame, 115), unprojectY(frame, 5)]).toEqual([0, 11]);
});

it("unprojectX() and unprojectY() undo the map from data to pixels, inside the plot and outside", () => {
  // x = 30 + 50 (v + 2), y = 115 − 10 v
  for (const v of [-3, -1.5, 0, 0.25, 7]) {
    expect(unprojectX(frame, 30 + 50 * (v + 2))).toBeCloseTo(v, 12);
    expect(unprojectY(frame, 115 - 10 * v)).toBeCloseTo(v, 12);
  }
});

it("unprojectX() follows a domain that falls", () => {
  expect(unprojectX({ ...frame, xDomain: [2, -2] }, 30)).toBe(2);
  expect(unprojectX({ ...frame, xDomain: [2, -2] }, 80)).toBe(1);
});

it("unprojectX() of a plot without width, and of a place that is none, is NaN", () => {
  expect(unprojectX({ ...frame, plot: { ...plot, right: 30 } }, 30)).toBeNaN();
  expect(unprojectX({ ...frame, plot: { ...plot, right: 30 } }, 40)).toBeNaN();
  expect(unprojectX(frame, Number.NaN)).toBeNaN();
  expect(unprojectY(frame, Infinity)).toBeNaN();
});

it("isInPlot() counts the edges in, and nothing that is no place", () => {
  expect(isInPlot(frame, 30, 115)).toBe(true);
  expect(isInPlot(frame, 29.9, 115)).toBe(false);
  expect(isInPlot(frame, 30, 4)).toBe(false);
  expect(isInPlot(frame, Number.NaN, 50)).toBe(false);
});
