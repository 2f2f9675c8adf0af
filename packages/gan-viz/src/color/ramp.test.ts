import { expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { RAMP_STEPS } from "./diverging.ts";
import { type Ramp, resolveRamp } from "./ramp.ts";

const LAST = RAMP_STEPS - 1;
const COLORS = { low: "#000000", mid: "#808080", high: "#ffffff" };

it("resolveRamp() puts the range's ends at its ends and what lies outside with them", () => {
  const { stepOf } = resolveRamp("x", { range: [-1, 3] });
  expect([-1, 3, 1, -9, 9].map(stepOf)).toEqual([0, LAST, LAST / 2, 0, LAST]);
});

it("resolveRamp() of a falling range runs backwards", () => {
  const { stepOf } = resolveRamp("x", { range: [3, -1], middle: 0 });
  // From 0 to −1 is the upper half, from 0 to 3 the lower.
  expect([3, -1, 0, -0.5, 1.5].map(stepOf)).toEqual([0, LAST, LAST / 2, (LAST * 3) / 4, LAST / 4]);
});

it("resolveRamp() has its middle where it is told", () => {
  const { stepOf } = resolveRamp("x", { range: [-1, 3], middle: 0 });
  expect([0, -0.5, 1.5].map(stepOf)).toEqual([LAST / 2, LAST / 4, (LAST * 3) / 4]);
});

it("resolveRamp() mixes its colours anew only when the page's have changed", () => {
  const { words } = resolveRamp("x", COLORS);
  const first = words(frame(9, 9));
  expect(words(frame(5, 5))).toBe(first);
  expect(words({ ...frame(9, 9), color: () => "#123456" })).not.toBe(first);
});

it("resolveRamp() of one kind is paper at the low end", () => {
  const words = resolveRamp("x", { kind: "sequential", high: "#ff0000" }).words(frame(9, 9));
  expect(words[0]! >>> 24).toBe(0);
  expect(words[LAST]!).toBe(0xff0000ff);
  expect(words[LAST / 2]! >>> 24).toBe(128); // half way, 127.5 rounded to even
});

it.each<[Ramp, string]>([
  [{ kind: "rainbow" as "diverging" }, 'x: kind must be one of "diverging", "sequential", got "rainbow".'],
  [{ low: "" }, 'x: low must be a text that is not empty, got "".'],
  [{ range: [1, 1] }, "x: range must be two different finite numbers, got [1, 1]."],
  [{ range: [0, Number.NaN] }, "x: range must be two different finite numbers, got [0, NaN]."],
  [{ middle: 1 }, "x: middle must be inside (0, 1), got 1."],
  [{ exponent: 0 }, "x: exponent must be a finite number above 0, got 0."],
  [{ kind: "sequential", mid: "red" }, 'x: mid must be left out of a sequential ramp, got "red".'],
])("resolveRamp() refuses %o", (ramp, message) => {
  expect(() => resolveRamp("x", ramp)).toThrow(message);
});
