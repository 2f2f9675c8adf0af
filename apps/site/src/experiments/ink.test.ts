import { expect, it } from "vitest";
import { inkOf } from "./ink.ts";

const colors = (first: string) =>
  ["plate", "real", "fake", "field-fake", "field-mid", "field-real"]
    .map((name) => `--${name}: ${first}${name.length};`)
    .join("\n");
const sheet = `:root {\n${colors("#a")}\n}\n@media x { :root:not(y) { --real: red; } }\n:root[data-theme="dark"] {\n${colors("#b")}\n}\n`;

it("inkOf() takes each theme's colours from its own block", () => {
  expect(inkOf(sheet, "light").real).toBe("#a4");
  expect(inkOf(sheet, "dark")["field-mid"]).toBe("#b9");
});

it("inkOf() names the colour that a style sheet lacks", () => {
  expect(() => inkOf(sheet.replaceAll("--fake:", "--fakes:"), "dark")).toThrow("ink: --fake must be set");
});
