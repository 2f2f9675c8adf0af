import { describe, expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type PointsOptions, points } from "./points.ts";

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
  [{ shape: "star" as "disc" }, 'points: shape must be one of "disc", "diamond", got "star".'],
])("points() refuses %o", (options, message) => {
  expect(() => points(options)).toThrow(message);
});
