import { image } from "gan-core";
import { expect, it } from "vitest";
import { hasInk, inkOf, smaller } from "./ink.ts";

const black = [0, 0, 0, 255];
const white = [255, 255, 255, 255];
const clear = [0, 0, 0, 0];
const half = [0, 0, 0, 128];

it("inkOf() is all on black, none on white and clear, and half where black is half clear", () => {
  const pixels = { data: [...black, ...white, ...clear, ...half], width: 2, height: 2 };
  expect(inkOf(pixels)).toEqual([255, 0, 0, 128]);
  expect(inkOf(pixels, true)).toEqual([0, 255, 0, 0]);
});

it("inkOf() makes the darkest pixel full, and paper that is nearly white none", () => {
  const pixels = { data: [100, 100, 100, 255, 245, 245, 245, 255], width: 2, height: 1 };
  expect(inkOf(pixels)).toEqual([255, 0]);
});

it("inkOf() puts points where the picture is dark: top left is up and left", () => {
  const ink = inkOf({ data: [...black, ...white, ...white, ...white], width: 2, height: 2 });
  const { logDensity } = image({ values: ink, width: 2, height: 2 });
  expect(logDensity!([-0.5, 0.5])).toBeCloseTo(0, 12); // all mass on a square of area 1
  expect(logDensity!([0.5, 0.5])).toBe(Number.NEGATIVE_INFINITY);
});

it("hasInk() is false of white paper", () => {
  expect(hasInk(inkOf({ data: [...white, ...clear], width: 2, height: 1 }))).toBe(false);
  expect(hasInk(inkOf({ data: [...white, ...black], width: 2, height: 1 }))).toBe(true);
});

it("smaller() keeps a picture's proportions, its least side at one pixel, and small pictures as they are", () => {
  expect(smaller(4000, 3000, 64)).toEqual({ width: 64, height: 48 });
  expect(smaller(9000, 10, 64)).toEqual({ width: 64, height: 1 });
  expect(smaller(20, 30, 64)).toEqual({ width: 20, height: 30 });
});
