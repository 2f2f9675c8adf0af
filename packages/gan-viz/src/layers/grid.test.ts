import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { axes } from "./axes.ts";
import { type GridOptions, grid } from "./grid.ts";

function drawn(options: GridOptions, where: Frame = frame(200, 100)): string[] {
  return record((context) => grid(options).draw(context, true, where));
}

it("grid() draws a line at each round value, from edge to edge", () => {
  const calls = drawn({ xTicks: 2, yTicks: 2 });
  // 0, 0.5 and 1, the ends held within the plot.
  expect(only(calls, "moveTo").sort()).toEqual(
    ["moveTo(0.5,0)", "moveTo(100.5,0)", "moveTo(199.5,0)", "moveTo(0,0.5)", "moveTo(0,50.5)", "moveTo(0,99.5)"].sort(),
  );
  expect(calls).toContain("lineTo(100.5,100)");
  expect(calls).toContain("lineTo(200,50.5)");
});

it("grid() draws the lines of zero in their own colour", () => {
  const calls = drawn({ color: "pale", zero: "dark", xTicks: 2, yTicks: 2 });
  const dark = calls.slice(calls.indexOf("strokeStyle=dark"));
  expect(only(dark, "moveTo")).toEqual(["moveTo(0.5,0)", "moveTo(0,99.5)"]);
});

it("grid() has its lines where axes() has its ticks", () => {
  const where: Frame = {
    ...frame(300, 200),
    plot: { left: 40, top: 20, right: 300, bottom: 170 },
    x: (v) => 40 + 260 * v,
    y: (v) => 170 - 150 * v,
  };
  const ticks = record((context) => axes({ y: "none" }).draw(context, true, where));
  const places = (calls: string[], end: number) =>
    only(calls, "moveTo")
      .filter((call) => call.endsWith(`,${end})`))
      .map((call) => call.split(",")[0]);
  // The axis begins with its own line.
  expect(places(drawn({}, where), 20).sort()).toEqual(places(ticks, 170.5).slice(1).sort());
});

it("grid() draws no lines in a direction of 0 ticks", () => {
  expect(only(drawn({ xTicks: 0, yTicks: 0 }), "moveTo")).toEqual([]);
});

it.each<[GridOptions, string]>([
  [{ xTicks: 101 }, "grid: xTicks must be in [0, 100], got 101."],
  [{ color: " " }, 'grid: color must be a text that is not empty, got " ".'],
  [{ zero: "" }, 'grid: zero must be a text that is not empty, got "".'],
  [{ width: 0 }, "grid: width must be a finite number above 0, got 0."],
])("grid() refuses %o", (options, message) => {
  expect(() => grid(options)).toThrow(message);
});
