import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addPoints,
  clearPoints,
  createSketch,
  erasePoints,
  redoEdit,
  type Sketch,
  sketchPoints,
  undoEdit,
} from "./strokes.ts";

/** Points (n, −n) for the given n. */
function at(...ns: number[]): Float32Array {
  return Float32Array.from(ns.flatMap((n) => [n, -n]));
}
/** The n of the points there are. */
function seen(sketch: Sketch): number[] {
  return [...sketchPoints(sketch)].filter((_, i) => i % 2 === 0);
}
const three = addPoints(addPoints(createSketch(), at(1, 2)), at(3));

it("addPoints() lays points over those that are there", () => {
  expect(seen(three)).toEqual([1, 2, 3]);
});

it("erasePoints() takes away by index, wherever they lie", () => {
  const five = addPoints(three, at(4, 5));
  expect(seen(erasePoints(five, Uint32Array.of(0)))).toEqual([2, 3, 4, 5]);
  expect(seen(erasePoints(five, Uint32Array.of(4)))).toEqual([1, 2, 3, 4]);
  expect(seen(erasePoints(five, Uint32Array.of(1, 2, 4)))).toEqual([1, 4]);
  expect(seen(erasePoints(five, Uint32Array.of(0, 1, 2, 3, 4)))).toEqual([]);
});

it("clearPoints() takes all away, the first ones too, and an undo brings them back", () => {
  const drawn = addPoints(createSketch(at(9)), at(1));
  expect(seen(clearPoints(drawn))).toEqual([]);
  expect(seen(addPoints(clearPoints(drawn), at(2)))).toEqual([2]);
  expect(seen(undoEdit(clearPoints(drawn)))).toEqual([9, 1]);
});

it("undoEdit() and redoEdit() go through the edits one by one, and stop at either end", () => {
  const erased = erasePoints(three, Uint32Array.of(0, 2));
  const steps = [undoEdit(erased), undoEdit(undoEdit(erased)), undoEdit(undoEdit(undoEdit(erased)))];
  expect(steps.map(seen)).toEqual([[1, 2, 3], [1, 2], []]);
  expect(undoEdit(steps[2]!)).toBe(steps[2]);
  expect(seen(redoEdit(redoEdit(redoEdit(steps[2]!))))).toEqual([2]);
  expect(redoEdit(erased)).toBe(erased);
});

it("addPoints() after an undo forgets what was undone", () => {
  const turned = addPoints(undoEdit(three), at(7));
  expect(seen(turned)).toEqual([1, 2, 7]);
  expect(redoEdit(turned)).toBe(turned);
});

describe("no edit is made of nothing:", () => {
  it.each([
    ["addPoints()", (s: Sketch) => addPoints(s, at())],
    ["erasePoints()", (s: Sketch) => erasePoints(s, new Uint32Array(0))],
    ["clearPoints() of empty paper", () => clearPoints(createSketch())],
  ])("%s", (_, edit) => {
    const before = three;
    const after = edit(before);
    expect(after.edits.length === 0 || after === before).toBe(true);
  });
});

it("addPoints() keeps every point when edits are too many to be undone one by one", () => {
  let sketch = createSketch(at(-1));
  for (let n = 0; n < 1000; n++) sketch = addPoints(sketch, at(n));
  expect(seen(sketch)).toEqual(Array.from({ length: 1001 }, (_, n) => n - 1));
  for (let n = 0; n < 1000; n++) sketch = undoEdit(sketch);
  expect(sketch.done).toBe(0);
  expect(seen(sketch).length).toBe(1001 - 256);
});

it("sketchPoints() is what a list would hold, after any edits, undos and redos", () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant("add" as const), n: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ do: fc.constant("erase" as const), n: fc.integer({ min: 0, max: 511 }) }),
    fc.record({ do: fc.constantFrom("clear" as const, "undo" as const, "redo" as const), n: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let sketch = createSketch(at(100));
      let past: number[][] = [[100]];
      let now = 0;
      const push = (next: number[]): void => {
        past = [...past.slice(0, now + 1), next];
        now++;
      };
      for (const { do: what, n } of steps) {
        const list = past[now]!;
        if (what === "add") {
          sketch = addPoints(sketch, at(n, n + 1));
          push([...list, n, n + 1]);
        } else if (what === "erase") {
          const removed = list.map((_, i) => i).filter((i) => i < 9 && (n >> i) % 2 === 1);
          sketch = erasePoints(sketch, Uint32Array.from(removed));
          if (removed.length > 0) push(list.filter((_, i) => !removed.includes(i)));
        } else if (what === "clear") {
          sketch = clearPoints(sketch);
          if (list.length > 0) push([]);
        } else if (what === "undo") {
          sketch = undoEdit(sketch);
          now = Math.max(0, now - 1);
        } else {
          sketch = redoEdit(sketch);
          now = Math.min(past.length - 1, now + 1);
        }
        expect(seen(sketch)).toEqual(past[now]);
      }
    }),
  );
});
