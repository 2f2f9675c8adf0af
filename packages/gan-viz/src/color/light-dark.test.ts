import { expect, it } from "vitest";
import { chooseScheme } from "./light-dark.ts";

it.each([
  ["#123456", "#123456", "#123456"],
  ["light-dark(#fff, #000)", "#fff", "#000"],
  ["LIGHT-DARK( #fff , #000 )", "#fff", "#000"],
  ["light-dark(rgb(1, 2, 3), rgb(4, 5, 6))", "rgb(1, 2, 3)", "rgb(4, 5, 6)"],
  ["light-dark(light-dark(red, green), light-dark(blue, pink))", "red", "pink"],
  [
    "color-mix(in srgb, light-dark(red, blue), light-dark(tan, teal))",
    "color-mix(in srgb, red, tan)",
    "color-mix(in srgb, blue, teal)",
  ],
])("chooseScheme() takes from %s %s on a light page and %s on a dark one", (css, light, dark) => {
  expect(chooseScheme(css, false)).toBe(light);
  expect(chooseScheme(css, true)).toBe(dark);
});

it.each(["light-dark(red)", "light-dark(red, blue", "light-dark("])("chooseScheme() leaves nothing of %s", (css) => {
  expect(chooseScheme(css, false)).toBe("");
});
