import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { type ModesData, type ModesOptions, modes } from "./modes.ts";

const three: ModesData = { centers: Float32Array.of(0.2, 0.2, 0.5, 0.5, 0.8, 0.8), sigmas: 0.04, counts: [50, 0, 40] };

function drawn(options: ModesOptions, data: ModesData, where = frame(100, 100)): string[] {
  return record((context) => modes(options).draw(context, data, where));
}

it("modes() draws a dashed circle of three deviations around a missed mode, and nothing around others", () => {
  const calls = drawn({}, three);
  expect(only(calls, "arc")).toEqual(["arc(50,50,12)"]);
  expect(calls.lastIndexOf("setLineDash(3,3)")).toBeLessThan(calls.indexOf("arc(50,50,12)"));
});

it("modes() draws covered ones, or all, where asked", () => {
  expect(only(drawn({ show: "covered" }, three), "arc")).toEqual(["arc(20,80,12)", "arc(80,20,12)"]);
  expect(only(drawn({ show: "all" }, three), "arc")).toHaveLength(3);
});

it("modes() counts a mode as covered from 15 % of its fair share on", () => {
  // Fair shares are 100 of 300: 15 is enough, 14 is not.
  const counts = [271, 15, 14];
  expect(only(drawn({}, { ...three, counts }), "arc")).toEqual(["arc(80,20,12)"]);
  expect(only(drawn({ least: 0.5 }, { ...three, counts }), "arc")).toHaveLength(2);
});

it("modes() goes by flags rather than counts, and takes all for missed without both", () => {
  expect(only(drawn({}, { ...three, covered: [false, true, false] }), "arc")).toHaveLength(2);
  expect(only(drawn({}, { centers: three.centers, sigmas: 0.1 }), "arc")).toHaveLength(3);
});

it("modes() draws an ellipse for two deviations, turned as the canvas has it", () => {
  const data = { centers: Float32Array.of(0.5, 0.5), sigmas: [0.1, 0.02], angles: [Math.PI / 2] };
  // The first axis points up, which is −π/2 on a canvas.
  expect(only(drawn({}, data), "ellipse")).toEqual(["ellipse(50,50,30,6,-1.5708,0,6.2832)"]);
});

it("modes() makes an ellipse of a circle where the axes differ in scale", () => {
  const data = { centers: Float32Array.of(0.5, 0.5), sigmas: 0.1 };
  expect(only(drawn({}, data, frame(200, 100)), "ellipse")).toEqual(["ellipse(100,50,60,30,0,0,6.2832)"]);
});

it("modes() draws no circle smaller than can be seen", () => {
  expect(only(drawn({}, { centers: Float32Array.of(0.5, 0.5), sigmas: 1e-6 }), "arc")).toEqual(["arc(50,50,5)"]);
});

it("modes() finds the mode that is pointed at, anywhere in its circle", () => {
  const hit = modes().nearest!(three, 52, 58, frame(100, 100), 3)!;
  expect([hit.index, hit.x, hit.y]).toEqual([1, 50, 50]);
  expect(hit.distance).toBeCloseTo(Math.hypot(2, 8), 9);
  expect(hit.values).toEqual([
    ["mode", "2"],
    ["x", "0.50"],
    ["y", "0.50"],
    ["fakes", "0"],
    ["covered", "no"],
  ]);
  expect(modes().nearest!(three, 50, 80, frame(100, 100), 3)).toBeUndefined();
});

it("modes() says how many are covered and which are missed", () => {
  const { summarize } = modes();
  expect(summarize!(three)).toBe("2 of 3 modes are covered; missed: 2.");
  expect(summarize!({ ...three, counts: [1, 1, 1] })).toBe("All 3 modes are covered.");
  expect(summarize!({ centers: new Float32Array(0), sigmas: 1 })).toBe("No modes.");
});

it("modes() refuses lists that do not fit its centres", () => {
  expect(() => drawn({}, { ...three, sigmas: [1, 2] })).toThrow(
    "modes: sigmas must hold one or two numbers for each of 3 modes, got 2.",
  );
  expect(() => drawn({}, { ...three, counts: [1] })).toThrow(
    "modes: counts must hold one value for each of 3 modes, got 1.",
  );
});

it.each<[ModesOptions, string]>([
  [{ show: "none" as never }, 'modes: show must be one of "missed", "covered", "all", got "none".'],
  [{ least: 2 }, "modes: least must be in [0, 1], got 2."],
  [{ reach: 0 }, "modes: reach must be a finite number above 0, got 0."],
  [{ color: "" }, 'modes: color must be a text that is not empty, got "".'],
  [{ width: Number.NaN }, "modes: width must be a finite number above 0, got NaN."],
  [{ dash: [Number.NaN] }, "modes: dash must hold finite lengths of at least 0, got [NaN]."],
  [{ minRadius: -1 }, "modes: minRadius must be a finite number of at least 0, got -1."],
])("modes() refuses %o", (options, message) => {
  expect(() => modes(options)).toThrow(message);
});
