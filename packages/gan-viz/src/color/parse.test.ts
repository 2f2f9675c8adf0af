import { expect, it } from "vitest";
import { parseColor } from "./parse.ts";

it.each([
  ["#1e7b45", [30, 123, 69, 1]], // 0x1e = 30, 0x7b = 123, 0x45 = 69
  ["#1E7B45", [30, 123, 69, 1]],
  ["#fff", [255, 255, 255, 1]],
  ["#f008", [255, 0, 0, 136 / 255]],
  ["#ff000080", [255, 0, 0, 128 / 255]],
  ["rgb(1, 2, 3)", [1, 2, 3, 1]],
  ["rgba(1, 2, 3, 0.25)", [1, 2, 3, 0.25]],
  ["rgb(1 2 3 / 50%)", [1, 2, 3, 0.5]],
  ["rgb(100% 0% 20%)", [255, 0, 51, 1]],
  ["rgb(300, -5, 3)", [255, 0, 3, 1]],
  ["transparent", [0, 0, 0, 0]],
  [" #000000 ", [0, 0, 0, 1]],
])("parseColor() reads %s", (css, rgba) => {
  expect(parseColor(css)).toEqual(rgba);
});

it.each(["", "red", "#12", "#12345", "#ggg", "rgb(1, 2)", "rgb(1, 2, 3, 4, 5)", "rgb(1, 2, x)", "hsl(1, 2%, 3%)"])(
  "parseColor() refuses %j",
  (css) => {
    expect(() => parseColor(css)).toThrow(`parseColor: color must be hex or rgb(), got ${JSON.stringify(css)}.`);
  },
);
