import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { legend } from "./legend.ts";
import type { LegendEntry, LegendOptions } from "./legend-options.ts";

const real: LegendEntry = { label: "real", mark: "disc", color: "green" };
const fake: LegendEntry = { label: "fake", mark: "diamond", color: "purple" };

function drawn(options: LegendOptions, where: Frame = frame(200, 100)): string[] {
  return record((context) => legend(options).draw(context, true, where));
}

it("legend() sets a mark and its label on a line each, in the upper right corner", () => {
  const calls = drawn({ entries: [real, fake] });
  // "real" is 24 wide: 18 + 6 + 24 = 48, so from 200 − 8 − 48 = 144. Lines are 17 high, from 8 on.
  expect(only(calls, "arc")).toEqual(["arc(153,17,3.5)"]);
  expect(only(calls, "fillText")).toEqual(["fillText(real,168,17.5)", "fillText(fake,168,34.5)"]);
  expect(calls).toContain("moveTo(153,29.7)"); // the diamond's upper corner: 34 − 4.3
});

it.each([
  ["top-left", 32, 17.5],
  ["bottom-left", 32, 84.5],
  ["bottom-right", 168, 84.5],
] as const)("legend() stands in the corner %s", (corner, x, y) => {
  expect(only(drawn({ entries: [real], corner }), "fillText")).toEqual([`fillText(real,${x},${y})`]);
});

it("legend() sets entries side by side in a row", () => {
  const calls = drawn({ entries: [real, fake], direction: "row", corner: "top-left" });
  // 8 + 48 + 16 = 72 is where the second begins.
  expect(only(calls, "fillText")).toEqual(["fillText(real,32,17.5)", "fillText(fake,96,17.5)"]);
});

it("legend() stands in the margin where told so, if that has room", () => {
  const where: Frame = { ...frame(200, 100), plot: { left: 0, top: 0, right: 130, bottom: 100 } };
  expect(only(drawn({ entries: [real], outside: true }, where), "fillText")).toEqual(["fillText(real,162,9.5)"]);
  expect(only(drawn({ entries: [real], outside: true }, frame(200, 100)), "fillText")).toEqual([]);
  expect([legend({ entries: [], outside: true }).bleeds, legend({ entries: [] }).bleeds]).toEqual([true, false]);
});

it("legend() is left out where the plot is smaller", () => {
  expect(only(drawn({ entries: [real] }, frame(50, 100)), "fillText")).toEqual([]);
  expect(only(drawn({ entries: [real] }, frame(200, 20)), "fillText")).toEqual([]);
  expect(only(drawn({ entries: [] }), "fillRect")).toEqual([]);
});

it("legend() draws lines with their dashes, and puts a head on arrows", () => {
  const calls = drawn({
    entries: [
      { label: "D", mark: "line", dash: [7, 3] },
      { label: "g", mark: "arrow", color: "pink" },
    ],
  });
  expect(calls).toContain("setLineDash(7,3)");
  expect(only(calls, "stroke")).toHaveLength(2);
  expect(only(calls, "fill")).toHaveLength(1);
});

it("legend() draws a ramp from its first colour to its last, with its values below", () => {
  const ramp: LegendEntry = { mark: "ramp", colors: ["#000000", "#ffffff"], domain: [-1, 1], ticks: [-1, 0, 1] };
  const calls = drawn({ entries: [ramp], corner: "top-left", backgroundOpacity: 0 });
  const columns = only(calls, "fillRect");
  expect(columns).toHaveLength(96);
  expect([columns[0], columns.at(-1)]).toEqual(["fillRect(8,9,1,8)", "fillRect(103,9,1,8)"]);
  const styles = only(calls, "fillStyle");
  expect(styles).toContain("fillStyle=rgba(0, 0, 0, 1.000)");
  expect(styles).toContain("fillStyle=rgba(255, 255, 255, 1.000)");
  // The ends' texts are held within the ramp: "−1" is 12 wide, "1" 6.
  expect(only(calls, "fillText").map((call) => call.split(",").slice(0, 2).join())).toEqual([
    "fillText(−1,14",
    "fillText(0,56.5",
    "fillText(1,101",
  ]);
});

it("legend() leaves out values of a ramp that would meet", () => {
  const ticks = Array.from({ length: 101 }, (_, i) => i / 100);
  const calls = drawn({ entries: [{ mark: "ramp", colors: ["#000", "#fff"], ticks }] });
  const said = only(calls, "fillText").length;
  expect(said).toBeGreaterThan(2);
  expect(said).toBeLessThan(8);
});

it("legend() says what it names", () => {
  expect(legend({ entries: [real, fake] }).summarize!(true)).toBe("Key: real, fake.");
});

it.each<[LegendOptions, string]>([
  [{ entries: 3 as never }, "legend: entries must be an array, got 3."],
  [
    { entries: [{ label: "a", mark: "star" as never }] },
    'legend: entries[0].mark must be one of "disc", "diamond", "arrow", "line", "area", "circle", "ramp", got "star".',
  ],
  [{ entries: [real, { ...real, color: "" }] }, 'legend: entries[1].color must be a text that is not empty, got "".'],
  [{ entries: [{ mark: "ramp", colors: ["red"] }] }, 'legend: entries[0].colors must hold at least two, got ["red"].'],
  [
    { entries: [{ mark: "ramp", colors: ["red", "blue"], domain: [1, 1] }] },
    "legend: entries[0].domain must be two different finite numbers, got [1, 1].",
  ],
  [{ entries: [], corner: "top" as never }, "legend: corner must be one of"],
  [{ entries: [], direction: "up" as never }, 'legend: direction must be one of "column", "row", got "up".'],
  [{ entries: [], inset: -1 }, "legend: inset must be a finite number of at least 0, got -1."],
  [{ entries: [], fontSize: 0 }, "legend: fontSize must be a finite number above 0, got 0."],
  [{ entries: [], backgroundOpacity: 2 }, "legend: backgroundOpacity must be in [0, 1], got 2."],
])("legend() refuses %o", (options, message) => {
  expect(() => legend(options)).toThrow(message);
});
