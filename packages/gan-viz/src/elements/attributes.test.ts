import { expect, it } from "vitest";
import { attributeOf, ends, flag, number, numbers, pair, readAttributes } from "./attributes.ts";

it("number() reads a number as JavaScript writes it, and refuses what is none by name", () => {
  expect([number("t", "a", "2.5"), number("t", "a", " -1e3 "), number("t", "a", "Infinity")]).toEqual([
    2.5,
    -1000,
    Infinity,
  ]);
  for (const bad of ["", " ", "big", "1px", "NaN"]) {
    expect(() => number("gan-x", "line-width", bad)).toThrow(
      `gan-x: line-width must be a number, got ${JSON.stringify(bad)}.`,
    );
  }
});

it("flag() is true for an attribute without a value", () => {
  expect([flag("t", "a", ""), flag("t", "a", "true"), flag("t", "a", "false")]).toEqual([true, true, false]);
  expect(() => flag("gan-x", "smooth", "no")).toThrow('gan-x: smooth must be "true" or "false", got "no".');
});

it("pair(), ends() and numbers() part numbers by spaces or commas", () => {
  expect([pair("t", "a", "-2 2"), pair("t", "a", " 0, 10 ")]).toEqual([
    [-2, 2],
    [0, 10],
  ]);
  expect([ends("t", "a", "0 auto"), ends("t", "a", "auto,auto")]).toEqual([
    [0, null],
    [null, null],
  ]);
  expect(numbers("t", "a", "7 3,1")).toEqual([7, 3, 1]);
  for (const bad of ["", "1", "1 2 3", "1 b"]) {
    expect(() => pair("gan-x", "x-domain", bad)).toThrow("gan-x: x-domain must be two numbers, got ");
    expect(() => ends("gan-x", "x-domain", bad)).toThrow(
      "gan-x: x-domain must be two ends, each a number or auto, got ",
    );
  }
  for (const bad of ["", "a", "1 b"])
    expect(() => numbers("gan-x", "dash", bad)).toThrow("gan-x: dash must be numbers parted by spaces");
});

it("readAttributes() reads the options that are set, by their names in HTML", () => {
  const host = { getAttribute: (name: string) => ({ "line-width": "2" })[name] ?? null };
  expect(readAttributes("gan-x", { lineWidth: number, opacity: number }, host)).toEqual({ lineWidth: 2 });
  expect(attributeOf("minOpacity")).toBe("min-opacity");
});
