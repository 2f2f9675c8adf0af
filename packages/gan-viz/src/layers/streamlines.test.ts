import { expect, it } from "vitest";
import { frame, only, record } from "../../test/recorder.ts";
import type { Frame } from "../layer.ts";
import { type StreamlinesData, type StreamlinesOptions, streamlines } from "./streamlines.ts";

/** An even flow over the unit square. */
function even(u: number, v: number): StreamlinesData {
  return {
    columns: 2,
    rows: 2,
    vectors: Float32Array.from({ length: 8 }, (_, k) => (k % 2 === 0 ? u : v)),
    x: [0, 1],
    y: [0, 1],
  };
}

function drawn(options: StreamlinesOptions, data: StreamlinesData, where: Frame = frame(100, 100)): string[] {
  return record((context) => streamlines(options).draw(context, data, where));
}

function points(calls: readonly string[]): [number, number][] {
  return calls
    .filter((call) => /^(move|line)To/.test(call))
    .map((call) => {
      const [x, y] = call.match(/-?[\d.]+/g)!.map(Number);
      return [x!, y!];
    });
}

it("streamlines() of a flow upwards runs up the canvas", () => {
  const calls = drawn({ mark: "arrow", separation: 20 }, even(0, 3));
  const line = points(calls.slice(0, calls.indexOf("stroke()")));
  expect(line[1]![0]).toBeCloseTo(line[0]![0], 4);
  expect(line[1]![1]).toBeLessThan(line[0]![1]); // y is down on a canvas
  // Lines 20 apart on 100 pixels, the first in the middle.
  expect(only(calls.slice(0, calls.indexOf("stroke()")), "moveTo")).toHaveLength(5);
});

it("streamlines() follows the flow as it looks: half as steep where y is drawn at half the scale", () => {
  const where: Frame = { ...frame(200, 100), plot: { left: 0, top: 0, right: 200, bottom: 100 } };
  const calls = drawn({ mark: "arrow" }, even(1, 1), where);
  const [a, b] = points(calls);
  expect((a![1] - b![1]) / (b![0] - a![0])).toBeCloseTo(0.5, 2);
});

it("streamlines() stays in the plot and in its field", () => {
  const where = { ...frame(100, 100), plot: { left: 30, top: 0, right: 100, bottom: 100 } };
  const calls = drawn({ mark: "arrow", separation: 10, head: 1 }, { ...even(1, 0), y: [0, 0.5] }, where);
  for (const [x, y] of points(calls.slice(0, calls.indexOf("stroke()")))) {
    expect(x).toBeGreaterThanOrEqual(30);
    expect(y).toBeGreaterThanOrEqual(50);
  }
});

it("streamlines() ends where the flow is not finite", () => {
  const data = { ...even(1, 0), columns: 4, rows: 1, vectors: Float32Array.of(1, 0, 1, 0, Number.NaN, 0, 1, 0) };
  const xs = points(drawn({ mark: "arrow", head: 0.1 }, data)).map(([x]) => x);
  // The cells' centres are at 12.5, 37.5, 62.5 and 87.5: from the second to the fourth there is nothing.
  expect(xs.filter((x) => x > 41 && x < 84)).toEqual([]);
  expect(xs.length).toBeGreaterThan(0);
});

it("streamlines() fills tapered strokes at once, and strokes lines and fills heads at once", () => {
  expect(only(drawn({}, even(1, 0)), "fill")).toHaveLength(1);
  const arrows = drawn({ mark: "arrow" }, even(1, 0));
  expect([only(arrows, "stroke").length, only(arrows, "fill").length]).toEqual([1, 1]);
});

it("streamlines() moves only if it has a speed, and then with time alone", () => {
  const moving = streamlines({ speed: 20 });
  expect(moving.moves!(even(1, 0))).toBe(true);
  expect(streamlines().moves!(even(1, 0))).toBe(false);
  const at = (time: number) => record((context) => moving.draw(context, data, { ...frame(100, 100), time }));
  const data = even(1, 0);
  expect(at(0)).not.toEqual(at(500));
  expect(at(0)).toEqual(at(2400)); // 20 pixels a second: 48 after 2.4
});

it("streamlines() traces anew only for another object, version or view", () => {
  const layer = streamlines({ mark: "arrow" });
  const data: StreamlinesData & { version: number } = { ...even(1, 0), version: 0 };
  const draw = () => record((context) => layer.draw(context, data, frame(100, 100)));
  const before = draw();
  data.vectors.fill(1);
  expect(draw()).toEqual(before);
  data.version = 1;
  expect(draw()).not.toEqual(before);
});

it("streamlines() says how strong the flow is", () => {
  const { summarize, blend } = streamlines();
  expect(summarize!({ ...even(3, 4), columns: 1, rows: 2, vectors: Float32Array.of(3, 4, 0, 1) })).toBe(
    "A flow of mean strength 3.00, at most 5.00.",
  );
  expect(summarize!({ ...even(0, 0), vectors: new Float32Array(8).fill(Number.NaN) })).toBe("No flow.");
  expect(blend!(even(0, 0), even(4, 0), 0.5).vectors[0]).toBe(2);
});

it("streamlines() refuses a flow that does not fill its grid", () => {
  expect(() => drawn({}, { ...even(1, 0), columns: 3 })).toThrow(
    "streamlines: vectors must hold 2 · columns · rows = 2 · 3 · 2 numbers, got 8.",
  );
});

it.each<[StreamlinesOptions, string]>([
  [{ color: "" }, 'streamlines: color must be a text that is not empty, got "".'],
  [{ mark: "line" as never }, 'streamlines: mark must be one of "taper", "arrow", got "line".'],
  [{ separation: 1 }, "streamlines: separation must be in [3, 1000], got 1."],
  [{ width: 0 }, "streamlines: width must be a finite number above 0, got 0."],
  [{ period: 1 }, "streamlines: period must be in [8, 100000], got 1."],
  [{ head: Number.NaN }, "streamlines: head must be a finite number above 0, got NaN."],
  [{ speed: -1 }, "streamlines: speed must be in [0, 1000], got -1."],
  [{ opacity: -1 }, "streamlines: opacity must be in [0, 1], got -1."],
])("streamlines() refuses %o", (options, message) => {
  expect(() => streamlines(options)).toThrow(message);
});
