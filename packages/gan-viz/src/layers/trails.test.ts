import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import { createTrail } from "./trail.ts";
import { type TrailsOptions, trails } from "./trails.ts";

function drawn(options: TrailsOptions, frames: readonly (readonly number[])[], length = 8): string[] {
  const trail = createTrail(length);
  for (const points of frames) trail.push(Float32Array.from(points));
  return record((context) => trails(options).draw(context, trail.data, frame(100, 100)));
}

it("trails() joins the places of each point, the oldest first", () => {
  const calls = drawn({}, [
    [0, 0],
    [0.5, 0],
    [0.5, 0.5],
  ]);
  expect(calls.filter((call) => /^(move|line)To/.test(call))).toEqual([
    "moveTo(0,100)",
    "lineTo(50,100)",
    "moveTo(50,100)",
    "lineTo(50,50)",
  ]);
});

it("trails() fades with age: the newest move at full opacity, the oldest at 1 / moves of it", () => {
  const calls = drawn({ opacity: 0.8 }, [
    [0, 0],
    [0.1, 0],
    [0.2, 0],
    [0.3, 0],
    [0.4, 0],
  ]);
  expect(only(calls, "globalAlpha")).toEqual([0.2, 0.4, 0.6, 0.8].map((alpha) => `globalAlpha=${alpha}`));
});

it("trails() forgets what is older than its ring", () => {
  const frames = Array.from({ length: 9 }, (_, i) => [i / 10, 0]);
  const calls = drawn({}, frames, 3);
  expect(only(calls, "moveTo")).toEqual(["moveTo(60,100)", "moveTo(70,100)"]);
});

it("trails() strokes all points of an age at once", () => {
  const calls = drawn({}, [new Array(40).fill(0), new Array(40).fill(0.5)]);
  expect(only(calls, "moveTo")).toHaveLength(20);
  expect(only(calls, "stroke")).toHaveLength(1);
});

it("trails() leaves a gap where a point jumps, stands still, or has no place", () => {
  const from = [0, 0, 0, 0, 0.3, 0.3, 0, 0];
  const to = [0.2, 0, 0.9, 0, 0.3, 0.3, Number.NaN, 0];
  expect(only(drawn({ jump: 0.5 }, [from, to]), "lineTo")).toEqual(["lineTo(20,100)"]);
});

it("trails() draws at most so many, evenly chosen", () => {
  const [from, to] = [new Array(200).fill(0), new Array(200).fill(0.5)];
  expect(only(drawn({ most: 10 }, [from, to]), "moveTo")).toHaveLength(10);
});

it("trails() of no frame or one draws nothing", () => {
  expect(only(drawn({}, []), "stroke")).toEqual([]);
  expect(only(drawn({}, [[0, 0]]), "stroke")).toEqual([]);
});

it("trails() says how far the last move went", () => {
  const trail = createTrail(4);
  const { summarize } = trails();
  expect(summarize!(trail.data)).toBe("No trails yet.");
  trail.push(Float32Array.of(0, 0, 0, 0));
  trail.push(Float32Array.of(3, 4, 1, 0));
  expect(summarize!(trail.data)).toBe("The last 2 places of 2 points; the last move is 3.00 on average, at most 5.00.");
});

it("trails() refuses a history that does not hold its frames", () => {
  const data = { count: 2, length: 3, frames: 1, newest: 0, history: new Float32Array(11) };
  expect(() => record((context) => trails().draw(context, data, frame(1, 1)))).toThrow(
    "trails: history must hold 2 · length · count = 12 numbers, got 11.",
  );
});

it.each<[TrailsOptions, string]>([
  [{ color: "" }, 'trails: color must be a text that is not empty, got "".'],
  [{ width: 0 }, "trails: width must be a finite number above 0, got 0."],
  [{ opacity: 2 }, "trails: opacity must be in [0, 1], got 2."],
  [{ jump: 0 }, "trails: jump must be a finite number above 0, got 0."],
  [{ most: 0 }, "trails: most must be an integer of at least 1, got 0."],
])("trails() refuses %o", (options, message) => {
  expect(() => trails(options)).toThrow(message);
});
