import { expect, it } from "vitest";
import { type Key, type SketchCommand, sketchCommand } from "./sketch-keys.ts";

function key(name: string, held: Partial<Key> = {}): SketchCommand | undefined {
  return sketchCommand({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
}

it("sketchCommand() moves by arrows, eight times as far with Shift", () => {
  expect(key("ArrowLeft")).toEqual({ do: "step", dx: -4, dy: 0 });
  expect(key("ArrowUp")).toEqual({ do: "step", dx: 0, dy: -4 });
  expect(key("ArrowDown", { shiftKey: true })).toEqual({ do: "step", dx: 0, dy: 32 });
});

it.each([
  [" ", "press"],
  ["Enter", "press"],
  ["[", "smaller"],
  ["]", "larger"],
  ["Delete", "clear"],
  ["Backspace", "clear"],
  ["Escape", "cancel"],
] as const)("sketchCommand() of %j is to %s", (name, what) => {
  expect(key(name)).toEqual({ do: what });
});

it("sketchCommand() knows undo and redo by both conventions, on every system", () => {
  expect(key("z", { ctrlKey: true })).toEqual({ do: "undo" });
  expect(key("z", { metaKey: true })).toEqual({ do: "undo" });
  expect(key("Z", { ctrlKey: true, shiftKey: true })).toEqual({ do: "redo" });
  expect(key("y", { ctrlKey: true })).toEqual({ do: "redo" });
});

it("sketchCommand() takes up and puts away a tool by its letter, in either case", () => {
  expect(key("e")).toEqual({ do: "toggle", tool: "eraser" });
  expect(key("L", { shiftKey: true })).toEqual({ do: "toggle", tool: "line" });
});

it("sketchCommand() leaves to the page what is the page's", () => {
  expect([
    key("z"),
    key("Tab"),
    key("r", { ctrlKey: true }),
    key("e", { ctrlKey: true }),
    key("ArrowLeft", { altKey: true }),
  ]).toEqual(Array(5).fill(undefined));
});
