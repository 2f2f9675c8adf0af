import { describe, expect, it } from "vitest";
import { frame } from "../../test/recorder.ts";
import { createHand } from "./sketch-hand.ts";
import { type SketchpadOptions, settleSketch } from "./sketch-options.ts";

/** A hand over a unit square of 100 × 100 pixels, and what it says and tells. */
function hand(options: SketchpadOptions = {}) {
  const said: string[] = [];
  const counts: number[] = [];
  const settings = settleSketch({ ...options, onChange: ({ count }) => counts.push(count) });
  const made = createHand(settings, {
    frame: () => frame(100, 100),
    repaint: () => {},
    voice: { say: (text) => said.push(text), settle: (text) => said.push(text) },
  });
  return { ...made, made, said, counts };
}

type Desk = ReturnType<typeof hand>;
function stroke({ begin, move, end }: Desk, [ax, ay]: readonly number[], [bx, by]: readonly number[]): void {
  begin(ax!, ay!);
  move(bx!, by!);
  end();
}

it("createHand() draws in data space: y grows upwards", () => {
  const desk = hand({ size: 10, density: 20 });
  desk.begin(25, 10);
  desk.end();
  const points = desk.session.points();
  expect(points).toHaveLength(40);
  for (let i = 0; i < points.length; i += 2) {
    expect(Math.hypot(points[i]! - 0.25, points[i + 1]! - 0.9)).toBeLessThanOrEqual(0.05 + 1e-6);
  }
});

it("createHand() keeps no point outside the plot, and comes back into it without a bridge", () => {
  const desk = hand({ size: 4, density: 50 });
  desk.begin(50, 50);
  for (const [x, y] of [
    [150, 50],
    [150, 90],
    [50, 90],
  ])
    desk.move(x!, y!);
  desk.end();
  const points = desk.session.points();
  for (let i = 0; i < points.length; i += 2) {
    expect(points[i]!).toBeLessThanOrEqual(1);
    // On the way out at y = 0.5, on the way back at 0.1; nothing between.
    expect(Math.min(Math.abs(points[i + 1]! - 0.5), Math.abs(points[i + 1]! - 0.1))).toBeLessThan(0.021);
  }
});

it("createHand() undoes, redoes and clears whole strokes", () => {
  const desk = hand();
  stroke(desk, [20, 20], [80, 20]);
  const one = desk.session.points();
  stroke(desk, [20, 80], [80, 80]);
  const two = desk.session.points();
  desk.undo();
  expect(desk.session.points()).toEqual(one);
  desk.redo();
  expect(desk.session.points()).toEqual(two);
  desk.clear();
  expect(desk.status()).toMatchObject({ count: 0, canUndo: true, canRedo: false });
  desk.undo();
  expect(desk.session.points()).toEqual(two);
});

it("createHand() drops a stroke without a trace, and undo during one drops it", () => {
  const desk = hand();
  stroke(desk, [20, 20], [80, 20]);
  const before = desk.session.points();
  for (const give of [desk.drop, desk.undo]) {
    desk.begin(50, 50);
    desk.move(60, 60);
    expect(desk.status().count).toBeGreaterThan(before.length / 2);
    give();
    expect(desk.session.points()).toEqual(before);
  }
  expect(desk.drop()).toBe(false);
});

it("createHand() erases what the eraser passes, shows it at once and keeps the rest", () => {
  const points = Float32Array.of(0.2, 0.5, 0.5, 0.5, 0.8, 0.5, 0.5, 0.9);
  const desk = hand({ points, tool: "eraser", size: 10 });
  desk.begin(10, 50);
  desk.move(60, 50);
  expect(desk.status().count).toBe(2);
  expect(desk.session.points()).toEqual(points.slice(4));
  desk.end();
  expect(desk.session.points()).toEqual(points.slice(4));
  expect(desk.said).toEqual(["2 points erased. 2 points left."]);
  desk.undo();
  expect(desk.session.points()).toEqual(points);
});

it("createHand() with a pen's other end erases, whatever the tool", () => {
  const desk = hand({ points: Float32Array.of(0.5, 0.5) });
  desk.begin(50, 50, { eraser: true });
  desk.end();
  expect(desk.status()).toMatchObject({ count: 0, tool: "brush" });
});

it("createHand() draws a straight stroke from where it began to where it ended, by whatever way", () => {
  const [crooked, straight] = [hand({ tool: "line" }), hand()];
  crooked.begin(20, 20);
  crooked.move(90, 5);
  crooked.move(10, 90);
  expect(crooked.session.line).toEqual([20, 20, 10, 90]);
  expect(crooked.status().count).toBe(0);
  crooked.move(80, 20);
  crooked.end();
  stroke(straight, [20, 20], [80, 20]);
  expect(crooked.session.points()).toEqual(straight.session.points());
});

it("createHand() by keys draws what a pointer on the same way draws", () => {
  const [keys, pointer] = [hand(), hand()];
  keys.obey({ do: "press" }); // in the middle, where a cursor begins
  keys.obey({ do: "step", dx: 32, dy: 0 });
  keys.obey({ do: "step", dx: 0, dy: -4 });
  keys.obey({ do: "press" });
  pointer.begin(50, 50);
  pointer.move(82, 50);
  pointer.move(82, 46);
  pointer.end();
  expect(keys.session.points()).toEqual(pointer.session.points());
  expect(keys.said).toContain("Brush down.");
  expect(keys.said).toContain("x 0.82, y 0.50.");
});

it("createHand() holds the cursor in the plot", () => {
  const desk = hand();
  for (let i = 0; i < 9; i++) desk.obey({ do: "step", dx: -32, dy: 32 });
  expect(desk.made.cursor).toMatchObject({ x: 0, y: 100, keys: true });
});

describe("createHand() with a limit", () => {
  it("adds up to it, says so once, and loses nothing", () => {
    const desk = hand({ most: 100, size: 10, density: 30 });
    desk.begin(20, 50);
    for (let x = 21; x <= 80; x++) desk.move(x, 50);
    expect(desk.status()).toMatchObject({ count: 100, full: true });
    expect(desk.said).toEqual(["The paper is full at 100 points. All are kept; erase or undo to draw more."]);
    desk.end();
    expect(desk.session.points()).toHaveLength(200);
  });

  it("has room again after an undo", () => {
    const desk = hand({ most: 50, density: 50 });
    for (let i = 0; i < 2; i++) stroke(desk, [50, 50], [51, 50]);
    expect(desk.status()).toMatchObject({ count: 50, full: true });
    desk.undo();
    expect(desk.status()).toMatchObject({ count: 0, full: false });
    stroke(desk, [50, 50], [51, 50]);
    expect(desk.status().count).toBe(50);
  });

  it("of 100,000 points is reached in a second, and erased in another", () => {
    const desk = hand({ size: 60, density: 500 });
    const start = performance.now();
    for (let n = 0; n < 40; n++) stroke(desk, [0, 50], [100, 50]);
    for (let n = 0; n < 400 && !desk.status().full; n++) stroke(desk, [0, n % 100], [100, n % 100]);
    expect(desk.status().count).toBe(100_000);
    desk.use("eraser");
    desk.begin(50, 50);
    for (let n = 0; n < 100; n++) desk.move(50 + 20 * Math.cos(n), 50 + 20 * Math.sin(n));
    desk.end();
    expect(desk.status().count).toBeLessThan(100_000);
    expect(performance.now() - start).toBeLessThan(8000); // four times what a slow machine takes
  });
});

it("createHand() tells what changed while it draws", () => {
  const desk = hand({ density: 10, size: 20 });
  stroke(desk, [20, 50], [60, 50]);
  // 10 where it is put down, 10 · 2 · 40 / 10π = 25 on the way
  expect(desk.counts).toEqual([10, 35, 35]);
});

it("createHand() grows and shrinks the brush within its limits, and speaks of it", () => {
  const desk = hand({ size: 20 });
  desk.obey({ do: "larger" });
  expect(desk.said).toEqual(["Brush 25 pixels wide."]);
  for (let i = 0; i < 99; i++) desk.obey({ do: "larger" });
  expect(desk.status().size).toBe(400);
  for (let i = 0; i < 99; i++) desk.obey({ do: "smaller" });
  expect(desk.status().size).toBe(2);
  desk.obey({ do: "larger" });
  expect(desk.status().size).toBe(3);
});

it("createHand() takes the eraser and puts it away by one key", () => {
  const desk = hand();
  desk.obey({ do: "toggle", tool: "eraser" });
  expect(desk.status().tool).toBe("eraser");
  desk.obey({ do: "toggle", tool: "eraser" });
  expect(desk.status().tool).toBe("brush");
  expect(desk.said).toEqual(["Eraser.", "Brush."]);
});

it("createHand() says when there is nothing to undo or redo", () => {
  const desk = hand();
  desk.undo();
  desk.redo();
  expect(desk.said).toEqual(["Nothing to undo.", "Nothing to redo."]);
});

it.each<[SketchpadOptions, string]>([
  [{ size: 1 }, "sketchpad: size must be in [2, 400], got 1."],
  [{ density: Number.NaN }, "sketchpad: density must be in [1, 500], got NaN."],
  [{ pressure: 2 }, "sketchpad: pressure must be in [0, 1], got 2."],
  [{ most: 0.5 }, "sketchpad: most must be an integer of at least 1, got 0.5."],
  [{ tool: "fill" as "brush" }, 'sketchpad: tool must be one of "brush", "line", "eraser", got "fill".'],
  [{ color: "" }, 'sketchpad: color must be a text that is not empty, got "".'],
  [{ points: new Float32Array(3) }, "sketchpad: points must have as many x as y, got 3."],
  [{ points: Float32Array.of(0, Number.NaN) }, "sketchpad: points must be finite, got NaN."],
  [{ points: new Float32Array(8), most: 3 }, "sketchpad: points must be at most 3, got 4."],
])("settleSketch() refuses %o", (options, message) => {
  expect(() => settleSketch(options)).toThrow(message);
});

it("createHand() keeps finite points alone, whatever places, pressures and frames come", () => {
  const numbers = [Number.NaN, Infinity, -Infinity, 3.4e38, -1e300, 0, -0, 50, 99.9];
  const frames = [frame(100, 100), frame(0, 0), { ...frame(100, 100), xDomain: [1, 0] as const }, undefined];
  for (const where of frames) {
    const settings = settleSketch({ density: 2, size: 40 });
    const made = createHand(settings, { frame: () => where, repaint: () => {}, voice: { say() {}, settle() {} } });
    for (const tool of ["brush", "line", "eraser"] as const) {
      made.use(tool);
      for (const x of numbers) {
        made.begin(x, 50, { pressure: x });
        for (const y of numbers) made.move(50, y, y);
        made.obey({ do: "step", dx: 4, dy: 4 });
        made.end();
      }
    }
    expect(made.session.points().every(Number.isFinite)).toBe(true);
    expect(made.status().count).toBe(made.session.points().length / 2);
  }
});
