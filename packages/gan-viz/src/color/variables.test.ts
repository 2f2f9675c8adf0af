import { expect, it } from "vitest";
import { substituteVariables } from "./variables.ts";

const page: Record<string, string> = { "--real": "#1e7b45", "--pair": "rgb(1, 2, 3)" };
const lookup = (name: string): string => page[name] ?? "";

it.each([
  ["#123456", "#123456"],
  ["var(--real)", "#1e7b45"],
  ["var(--real, red)", "#1e7b45"],
  ["var( --real , red )", "#1e7b45"],
  ["var(--none, red)", "red"],
  ["var(--none, rgb(1, 2, 3))", "rgb(1, 2, 3)"],
  ["var(--none, var(--real, red))", "#1e7b45"],
  ["var(--none, var(--nor-this, blue))", "blue"],
  ["color-mix(in srgb, var(--real) 20%, var(--pair))", "color-mix(in srgb, #1e7b45 20%, rgb(1, 2, 3))"],
])("substituteVariables() turns %s into %s", (css, plain) => {
  expect(substituteVariables(css, lookup)).toBe(plain);
});

it.each(["var(--none)", "var(--none,)", "var(--real", "var(--none, rgb(1, 2"])(
  "substituteVariables() leaves nothing of %s",
  (css) => {
    expect(substituteVariables(css, lookup)).toBe("");
  },
);
