import { expect, it } from "vitest";
import { zoomCommand } from "./zoom-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ["+", { do: "in" }],
  ["=", { do: "in" }],
  ["-", { do: "out" }],
  ["0", { do: "reset" }],
  ["ArrowRight", { do: "pan", across: 0.1, down: 0 }],
  ["ArrowUp", { do: "pan", across: 0, down: -0.1 }],
  ["a", undefined],
  ["constructor", undefined],
])("zoomCommand() of %j is %o", (key, command) => {
  expect(zoomCommand({ key, ...plain })).toEqual(command);
});

it("zoomCommand() leaves Ctrl, ⌘ and Alt to the browser, which zooms the page", () => {
  for (const held of ["ctrlKey", "metaKey", "altKey"]) {
    expect(zoomCommand({ key: "+", ...plain, [held]: true })).toBeUndefined();
  }
});
