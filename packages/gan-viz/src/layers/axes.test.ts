import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { axes } from "./axes.ts";
import type { AxesOptions } from "./axes-options.ts";

/** 300 × 200 with margins of 40 at the left, 30 below and 20 above: [0, 1] on 260 × 150. */
const withMargins: Frame = {
  ...frame(300, 200),
  plot: { left: 40, top: 20, right: 300, bottom: 170 },
  x: (v) => 40 + 260 * v,
  y: (v) => 170 - 150 * v,
};

function drawn(options: AxesOptions, where: Frame = withMargins): string[] {
  return record((context) => axes(options).draw(context, true, where));
}

/** The texts written, with their places: text → [x, y]. */
function texts(calls: readonly string[]): Map<string, [number, number]> {
  return new Map(
    only(calls, "fillText").map((call) => {
      const [, text, x, y] = /^fillText\((.*),(-?[\d.]+),(-?[\d.]+)\)$/.exec(call) ?? [];
      return [text!, [Number(x), Number(y)]];
    }),
  );
}

it("axes() draws its lines just outside the plot, in the middle of a pixel", () => {
  const calls = drawn({});
  expect(calls).toEqual(expect.arrayContaining(["moveTo(40,170.5)", "lineTo(300,170.5)"])); // below
  expect(calls).toEqual(expect.arrayContaining(["moveTo(39.5,20)", "lineTo(39.5,170)"])); // left
});

it("axes() puts a tick and a label at round values", () => {
  // 260 / 64 is 4 ticks: 0, 0.2, …; 150 / 40 is 3: 0, 0.5, 1.
  const calls = drawn({});
  expect(calls).toEqual(expect.arrayContaining(["moveTo(92.5,170.5)", "lineTo(92.5,174.5)"]));
  const said = texts(calls);
  expect(said.get("0.2")).toEqual([92, 170.5 + 4 + 3 + 0.8 * 11]);
  expect(said.get("0.5")).toEqual([39.5 - 4 - 3, 95]);
});

it("axes() draws a side only where its margin has room for the labels", () => {
  const none = frame(300, 200); // no margins at all
  expect(only(drawn({}, none), "moveTo")).toEqual([]);
  expect(only(drawn({}, none), "fillText")).toEqual([]);
  // 10 below: enough for ticks of 4, not for labels of 11.
  const shallow = { ...withMargins, height: 180 };
  expect(drawn({ y: "none" }, shallow)).not.toContain("lineTo(300,170.5)");
  expect(drawn({ y: "none", formatX: () => "" }, shallow)).toContain("lineTo(300,170.5)");
});

it("axes() draws inwards where told so, margins or not", () => {
  const calls = drawn({ inside: true, y: "none" }, frame(300, 200));
  expect(calls).toEqual(expect.arrayContaining(["moveTo(0,199.5)", "lineTo(300,199.5)"]));
  expect(texts(calls).get("0.4")![1]).toBe(199.5 - 4 - 3);
  expect(only(calls, "strokeText").length).toBe(only(calls, "fillText").length); // each on a rim of paper
});

it.each([300, 150, 90, 60, 30])("axes() never lets labels meet, at %d pixels", (width) => {
  const where = { ...withMargins, width: 40 + width, plot: { ...withMargins.plot, right: 40 + width } };
  const long = { ...where, x: (v: number) => 40 + width * v };
  const calls = drawn({ y: "none", xTicks: 20, formatX: (v) => `${v.toFixed(2)} units` }, long);
  const ends = [...texts(calls)].map(([text, [x]]) => [x - 3 * text.length, x + 3 * text.length]);
  for (let i = 1; i < ends.length; i++) expect(ends[i]![0]).toBeGreaterThan(ends[i - 1]![1]!);
  for (const [left, right] of ends) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(40 + width + 1);
  }
});

it("axes() thins labels evenly, and keeps that of 0", () => {
  const where: Frame = { ...withMargins, xDomain: [-1, 1], x: (v) => 170 + 130 * v };
  const labels = [...texts(drawn({ y: "none", xTicks: 20, formatX: (v) => v.toFixed(1) }, where)).keys()].map(Number);
  // A tenth is 13 pixels; "−0.1" and its gap need 32: every third.
  expect(labels).toEqual([-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]);
});

it("axes() keeps labels apart up the side as well", () => {
  const places = [...texts(drawn({ x: "none", yTicks: 40 })).values()].map(([, y]) => y).sort((a, b) => a - b);
  expect(places.length).toBeGreaterThan(3);
  for (let i = 1; i < places.length; i++) expect(places[i]! - places[i - 1]!).toBeGreaterThanOrEqual(11);
});

it("axes() writes a minus sign, not a hyphen", () => {
  const where: Frame = { ...withMargins, xDomain: [-1, 1], x: (v) => 170 + 130 * v };
  expect([...texts(drawn({ y: "none" }, where)).keys()]).toContain("−0.5");
});

describe("axes() sets titles", () => {
  it("under the labels of x, if there is room", () => {
    expect(texts(drawn({ xTitle: "time", fontSize: 8 })).has("time")).toBe(true);
    expect(texts(drawn({ xTitle: "time", fontSize: 12 })).has("time")).toBe(false);
  });

  it("over the labels of y, from their left end", () => {
    // Labels "0.0" are 18 wide: 39.5 − 4 − 3 − 18. The title stays 9.5 over the plot.
    const where = { ...withMargins, plot: { ...withMargins.plot, top: 24 } };
    expect(texts(drawn({ yTitle: "loss" }, where)).get("loss")).toEqual([14.5, 14.5]);
  });

  it("turned beside them where there is no room above", () => {
    const calls = drawn({ yTitle: "loss", fontSize: 9 }, { ...withMargins, plot: { ...withMargins.plot, top: 8 } });
    expect(only(calls, "rotate")).toHaveLength(1);
    expect(texts(calls).has("loss")).toBe(true);
  });
});

it("axes() draws the other sides and directions", () => {
  const where = { ...withMargins, plot: { left: 0, top: 30, right: 260, bottom: 200 } };
  const calls = drawn({ x: "top", y: "right" }, where);
  expect(calls).toEqual(expect.arrayContaining(["moveTo(0,29.5)", "lineTo(260,29.5)", "moveTo(260.5,30)"]));
});

it.each<[AxesOptions, string]>([
  [{ x: "left" as never }, 'axes: x must be one of "bottom", "top", "none", got "left".'],
  [{ y: "top" as never }, 'axes: y must be one of "left", "right", "none", got "top".'],
  [{ xTitle: 3 as never }, "axes: xTitle must be a text, got 3."],
  [{ formatY: "x" as never }, 'axes: formatY must be a function, got "x".'],
  [{ xTicks: -1 }, "axes: xTicks must be in [0, 100], got -1."],
  [{ yTicks: Number.NaN }, "axes: yTicks must be in [0, 100], got NaN."],
  [{ inside: 1 as never }, "axes: inside must be true or false, got 1."],
  [{ tickSize: -1 }, "axes: tickSize must be a finite number of at least 0, got -1."],
  [{ fontSize: 0 }, "axes: fontSize must be a finite number above 0, got 0."],
  [{ color: "" }, 'axes: color must be a text that is not empty, got "".'],
])("axes() refuses %o", (options, message) => {
  expect(() => axes(options)).toThrow(message);
});
