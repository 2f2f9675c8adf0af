import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { LineSeries } from "./line-data.ts";
import { type SparklineOptions, sparkline } from "./sparkline.ts";

function drawn(options: SparklineOptions, data: LineSeries): string[] {
  const layer = sparkline(options);
  return record((context) => layer.draw(context, data, frame(100, 20)));
}

// The dot needs 3 at the right, above and below; the line its width, 1, at the left: x is in [1, 97], y in [3, 17].
const options = { width: 1, dot: 2 };

it("sparkline() goes from the first to the last point and from the lowest to the highest, with a dot at its end", () => {
  const calls = drawn(options, { x: [0, 5, 10], y: [0, 1, 0.5] });
  expect([...only(calls, "moveTo"), ...only(calls, "lineTo")]).toEqual([
    "moveTo(1,17)",
    "lineTo(49,3)",
    "lineTo(97,10)",
  ]);
  expect(only(calls, "arc").at(-1)).toBe("arc(97,10,2)");
});

it("sparkline() puts a level line in the middle", () => {
  expect(only(drawn(options, { x: [0, 1], y: [7, 7] }), "moveTo")).toEqual(["moveTo(1,10)"]);
});

it("sparkline() makes room for its floor and dots it", () => {
  const calls = drawn({ ...options, floor: 0 }, { x: [0, 1], y: [1, 0.5] });
  expect(only(calls, "setLineDash")[0]).toBe("setLineDash(1,3)");
  expect(only(calls, "moveTo")).toEqual(["moveTo(0,17.5)", "moveTo(1,3)"]);
});

it("sparkline() puts its dot on the last finite value, and none where the dot is 0", () => {
  expect(only(drawn(options, { x: [0, 1, 2], y: [0, 1, Number.NaN] }), "arc").at(-1)).toBe("arc(49,3,2)");
  expect(only(drawn({ ...options, dot: 0 }, { x: [0, 1], y: [0, 1] }), "arc")).toEqual([]);
});

it("sparkline() writes no text", () => {
  expect(only(drawn({}, { x: [0, 1], y: [0, 1] }), "fillText")).toEqual([]);
});

it("sparkline() says what it shows, and what is pointed at", () => {
  const layer = sparkline(options);
  const data = { x: [0, 5, 10], y: [0, 1, 0.5] };
  expect(layer.summarize!(data)).toBe("From 0.00 to 0.50, between 0.00 and 1.00.");
  expect(layer.nearest!(data, 50, 0, frame(100, 20), 5)).toBeUndefined();
  record((context) => layer.draw(context, data, frame(100, 20)));
  expect(layer.nearest!(data, 50, 0, frame(100, 20), 5)).toEqual({
    index: 1,
    x: 49,
    y: 3,
    distance: 1,
    values: [
      ["x", "5"],
      ["value", "1.00"],
    ],
  });
  expect(layer.nearest!(data, 70, 0, frame(100, 20), 5)).toBeUndefined();
});

it.each<[SparklineOptions, string]>([
  [{ color: "" }, 'sparkline: color must be a text that is not empty, got "".'],
  [{ width: 0 }, "sparkline: width must be a finite number above 0, got 0."],
  [{ dot: -1 }, "sparkline: dot must be a finite number of at least 0, got -1."],
  [{ dash: [-1] }, "sparkline: dash must hold finite lengths of at least 0, got [-1]."],
  [{ floor: Number.NaN }, "sparkline: floor must be a finite number, got NaN."],
  [{ yDomain: [1, 1] }, "sparkline: yDomain must be two rising finite numbers, or null for either, got [1, 1]."],
  [{ formatValue: 3 as never }, "sparkline: formatValue must be a function, got 3."],
])("sparkline() refuses %o", (bad, message) => {
  expect(() => sparkline(bad)).toThrow(message);
});

it("sparkline() refuses data that run backwards", () => {
  expect(() => drawn({}, { x: [1, 0], y: [0, 0] })).toThrow("sparkline: series.x must not decrease, at 1 it must be 1");
});
