import { expect, it } from "vitest";
import { moveOf } from "./moves.ts";

const events = [{ iteration: 182 }, { iteration: 1036 }];
const go = (key: string, from: number, shiftKey = false) => moveOf({ key, shiftKey }, from, 4200, events);

it("moveOf() goes one percent by an arrow, ten by a page key, and stays in the run", () => {
  expect([go("ArrowLeft", 420), go("ArrowRight", 420)]).toEqual([378, 462]); // 42 is one percent of 4,200
  expect([go("PageDown", 1000), go("PageUp", 4000)]).toEqual([580, 4200]);
  expect([go("ArrowLeft", 10), go("ArrowRight", 4190)]).toEqual([0, 4200]);
});

it("moveOf() goes to the next event with Shift, and past the last one to the ends", () => {
  expect([go("ArrowRight", 182, true), go("ArrowRight", 2000, true)]).toEqual([1036, 4200]);
  expect([go("ArrowLeft", 1036, true), go("ArrowLeft", 100, true)]).toEqual([182, 0]);
});

it("moveOf() goes home and to now, and leaves other keys alone", () => {
  expect([go("Home", 420), go("End", 420), go("x", 420)]).toEqual([0, 4200, undefined]);
});

it("moveOf() of a short run moves at least one iteration", () => {
  expect(moveOf({ key: "ArrowLeft", shiftKey: false }, 5, 10, [])).toBe(4);
});
