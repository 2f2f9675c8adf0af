import { expect, it } from "vitest";
import { hoverCommand } from "./hover-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ["Enter", { do: "read" }],
  ["Escape", { do: "leave" }],
  ["ArrowDown", { do: "step", dx: 0, dy: 8 }],
  ["Tab", undefined],
])("hoverCommand() of %j is %o", (key, command) => {
  expect(hoverCommand({ key, ...plain })).toEqual(command);
});

it("hoverCommand() strides with Shift, and leaves Alt and Ctrl to the browser", () => {
  expect(hoverCommand({ key: "ArrowLeft", ...plain, shiftKey: true })).toEqual({ do: "step", dx: -32, dy: 0 });
  expect(hoverCommand({ key: "ArrowLeft", ...plain, altKey: true })).toBeUndefined();
  expect(hoverCommand({ key: "Enter", ...plain, ctrlKey: true })).toBeUndefined();
});
