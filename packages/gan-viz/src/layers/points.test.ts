import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { points } from "./points.ts";
import type { PointsOptions } from "./points-options.ts";

function drawn(options: PointsOptions, data: readonly number[], width = 100, height = 100): string[] {
  const layer = points(options);
  return record((context) => layer.draw(context, new Float32Array(data), frame(width, height)));
}

it("points() draws one disc per point, in data space", () => {
  expect(only(drawn({ radius: 3 }, [0, 0, 1, 1, 0.25, 0.5]), "arc")).toEqual([
    "arc(0,100,3)",
    "arc(100,0,3)",
    "arc(25,50,3)",
  ]);
});

it("points() draws diamonds by their corners", () => {
  const calls = drawn({ shape: "diamond", radius: 4 }, [0.5, 0.5]);
  expect([...only(calls, "moveTo"), ...only(calls, "lineTo")]).toEqual([
    "moveTo(50,46)",
    "lineTo(54,50)",
    "lineTo(50,54)",
    "lineTo(46,50)",
  ]);
});

it("points() asks each channel for each point, by index", () => {
  const seen: string[] = [];
  const asked =
    <T>(name: string, value: T) =>
    (i: number) => {
      seen.push(`${name} ${i}`);
      return value;
    };
  drawn({ fill: asked("fill", "red"), radius: asked("radius", 2), opacity: asked("opacity", 1) }, [0, 0, 1, 1]);
  expect(seen.toSorted()).toEqual(["fill 0", "fill 1", "opacity 0", "opacity 1", "radius 0", "radius 1"]);
});

it("points() gives each mark its own colour, size and opacity", () => {
  const calls = drawn(
    { fill: (i) => ["red", "blue"][i]!, radius: (i) => i + 1, opacity: (i) => (i + 1) / 4 },
    [0.1, 0.5, 0.2, 0.5],
  );
  expect(only(calls, "fillStyle")).toEqual(["fillStyle=red", "fillStyle=blue"]);
  expect(only(calls, "arc")).toEqual(["arc(10,50,1)", "arc(20,50,2)"]);
  expect(only(calls, "globalAlpha")).toEqual(["globalAlpha=0.25", "globalAlpha=0.5"]);
});

it("points() lays each mark's halo over the marks before it, and outside its own radius", () => {
  const calls = drawn({ fill: "red", halo: "white", haloWidth: 1, radius: 3 }, [0.1, 0.5, 0.2, 0.5]);
  expect(only(calls, "arc")).toEqual(["arc(10,50,4)", "arc(10,50,3)", "arc(20,50,4)", "arc(20,50,3)"]);
  expect(only(calls, "fillStyle")).toEqual(["fillStyle=white", "fillStyle=red", "fillStyle=white", "fillStyle=red"]);
});

it("points() gives a diamond a halo of even width: its corner is √2 times as far out", () => {
  const calls = drawn({ halo: "white", haloWidth: 1, radius: 4, shape: "diamond" }, [0.5, 0.5]);
  expect(only(calls, "moveTo")[0]).toBe(`moveTo(50,${Number((50 - 4 - Math.SQRT2).toFixed(4))})`);
});

it("points() draws discs and diamonds of equal weight unless told otherwise", () => {
  expect(only(drawn({}, [0.5, 0.5]), "arc")).toEqual(["arc(50,50,2.5)"]);
  expect(only(drawn({ shape: "diamond" }, [0.5, 0.5]), "moveTo")).toEqual(["moveTo(50,46.9)"]);
  expect(only(drawn({}, [0.5, 0.5]), "fillStyle")).toEqual(["fillStyle=currentColor"]);
});

it("points() takes sizes and opacities from arrays, and leaves out marks that the array does not reach", () => {
  const calls = drawn(
    { radius: new Float32Array([1, 4]), opacity: new Float32Array([0.5, 0.25, 1]) },
    [0.1, 0.5, 0.2, 0.5, 0.3, 0.5],
  );
  expect(only(calls, "arc")).toEqual(["arc(10,50,1)", "arc(20,50,4)"]);
  expect(only(calls, "globalAlpha")).toEqual(["globalAlpha=0.5", "globalAlpha=0.25"]);
});

describe("points() with values", () => {
  const ramp = { low: "#0000ff", mid: "#000000", high: "#ff0000", exponent: 1 };

  it("colours each mark by its own, and one whose value is none by its fill", () => {
    const layer = points({ fill: "#00ff00", ramp, value: (i) => [0, 0.75, 1, Number.NaN][i]! });
    const data = new Float32Array([0.1, 0.5, 0.2, 0.5, 0.3, 0.5, 0.4, 0.5]);
    const calls = record((context) => layer.draw(context, data, frame(100, 100)));
    // Half way from black to red is 127.5.
    expect(only(calls, "fillStyle")).toEqual([
      "fillStyle=rgba(0, 0, 255, 1)",
      "fillStyle=rgba(128, 0, 0, 1)",
      "fillStyle=rgba(255, 0, 0, 1)",
      "fillStyle=#00ff00",
    ]);
  });

  it("takes them from the data before it asks the option", () => {
    const layer = points({ ramp, value: 0 });
    const data = { points: new Float32Array([0.5, 0.5]), values: new Float32Array([1]) };
    const calls = record((context) => layer.draw(context, data, frame(100, 100)));
    expect(only(calls, "fillStyle")).toEqual(["fillStyle=rgba(255, 0, 0, 1)"]);
  });

  it("refuses another number of them than there are points", () => {
    const data = { points: new Float32Array(4), values: new Float32Array(3) };
    expect(() => record((context) => points().draw(context, data, frame(9, 9)))).toThrow(
      "points: values must hold a number for each of 2 points, got 3.",
    );
  });
});

it("points() can be pointed at, and says what it found", () => {
  const layer = points();
  const data = { points: new Float32Array([0.25, 0.5, 0.75, 0.5]), values: new Float32Array([0.125, 0.5]) };
  expect(layer.nearest!(data, 28, 46, frame(100, 100), 22)).toEqual({
    index: 0,
    x: 25,
    y: 50,
    distance: 5,
    values: [
      ["x", "0.25"],
      ["y", "0.5"],
      ["value", "0.125"],
    ],
  });
  expect(layer.nearest!(data, 50, 50, frame(100, 100), 22)).toBeUndefined();
});

it("points() between two updates are on the straight way from one to the other", () => {
  const { blend } = points();
  expect(blend!(new Float32Array([0, 0]), new Float32Array([1, 4]), 0.25)).toEqual(new Float32Array([0.25, 1]));
  const coloured = (value: number) => ({ points: new Float32Array(2), values: new Float32Array([value]) });
  expect(blend!(coloured(0), coloured(1), 0.5)).toEqual(coloured(0.5));
});

it("points() says in words how many there are and where", () => {
  expect(points({ noun: "fakes" }).summarize!(new Float32Array([0, 0, 1, 2]))).toBe(
    "2 fakes, x from 0 to 1, y from 0 to 2, centred at (0.5, 1).",
  );
});

describe("points() skips", () => {
  it.each([
    ["a point that training sent to NaN", [Number.NaN, 0.5, 0.5, 0.5]],
    ["a point at infinity", [0.5, Infinity, 0.5, 0.5]],
    ["a point that left the frame", [1.1, 0.5, 0.5, 0.5]],
    ["a last x without a y", [0.5, 0.5, 0.3]],
  ])("%s", (_, data) => {
    expect(only(drawn({ radius: 3 }, data), "arc")).toEqual(["arc(50,50,3)"]);
  });

  it.each([
    ["a radius", { radius: (i: number) => [Number.NaN, -1, 0, 2][i]! }],
    ["an opacity", { opacity: (i: number) => [Number.NaN, -1, 0, 0.5][i]! }],
  ])("marks whose channel gives no %s", (_, options) => {
    expect(only(drawn(options, [0.1, 0.5, 0.2, 0.5, 0.3, 0.5, 0.4, 0.5]), "arc")).toHaveLength(1);
  });

  it("everything where there is nothing", () => {
    expect(only(drawn({}, []), "arc")).toEqual([]);
    expect(only(drawn({}, [1]), "arc")).toEqual([]);
  });
});

it("points() still draws a mark that reaches into the frame from outside", () => {
  expect(only(drawn({ radius: 5 }, [1.04, 0.5, 1.06, 0.5]), "arc")).toEqual(["arc(104,50,5)"]);
});

it.each<[PointsOptions, string]>([
  [{ opacity: 2 }, "points: opacity must be in [0, 1], got 2."],
  [{ opacity: Number.NaN }, "points: opacity must be in [0, 1], got NaN."],
  [{ radius: -1 }, "points: radius must be a finite number of at least 0, got -1."],
  [{ radius: Infinity }, "points: radius must be a finite number of at least 0, got Infinity."],
  [{ fill: "" }, 'points: fill must be a text that is not empty, got "".'],
  [{ halo: "" }, 'points: halo must be a text that is not empty, got "".'],
  [{ haloWidth: Number.NaN }, "points: haloWidth must be a finite number of at least 0, got NaN."],
  [{ value: Number.NaN }, "points: value must be in [-Infinity, Infinity], got NaN."],
  [{ noun: "" }, 'points: noun must be a text that is not empty, got "".'],
  [{ ramp: { range: [0, 0] } }, "points: range must be two different finite numbers, got [0, 0]."],
  [{ shape: "star" as "disc" }, 'points: shape must be one of "disc", "diamond", got "star".'],
])("points() refuses %o", (options, message) => {
  expect(() => points(options)).toThrow(message);
});
