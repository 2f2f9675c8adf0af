import { expect, it } from "vitest";
import { addFull, createFullPixels, emptyFullPixels, fullFrom, isFull } from "./full-pixels.ts";

it("fullFrom() tells 32 pixels from any place, of those that addFull() made full", () => {
  const full = createFullPixels(100, 3);
  addFull(full, 30, 1, 0b1011); // pixels 30, 31 and 33
  expect(fullFrom(full, 30, 1)).toBe(0b1011);
  expect(fullFrom(full, 31, 1)).toBe(0b101);
  expect(fullFrom(full, 33, 1)).toBe(1);
  expect(fullFrom(full, 0, 1) >>> 0).toBe(0xc0000000);
  expect(fullFrom(full, 30, 0) | fullFrom(full, 30, 2)).toBe(0);
  emptyFullPixels(full);
  expect(fullFrom(full, 30, 1)).toBe(0);
});

it("addFull() reaches the last pixel of a raster of any width", () => {
  for (const width of [1, 31, 32, 33, 64, 3000]) {
    const full = createFullPixels(width, 2);
    addFull(full, width - 1, 0, 1);
    addFull(full, 0, 1, 1);
    expect(fullFrom(full, width - 1, 0) & 1).toBe(1);
    expect(fullFrom(full, 0, 1)).toBe(1);
  }
});

it("isFull() of a box needs every tile it touches to be full, pixel by pixel", () => {
  const full = createFullPixels(20, 20);
  for (let y = 0; y < 8; y++) addFull(full, 0, y, y === 0 ? 0xfffe : 0xffff);
  expect(isFull(full, 8, 0, 15, 7)).toBe(true);
  expect(isFull(full, 7, 0, 15, 7)).toBe(false); // but for one pixel, (0, 0)
  addFull(full, 0, 0, 1);
  expect(isFull(full, 0, 0, 15, 7)).toBe(true);
  expect(isFull(full, 0, 0, 16, 7)).toBe(false);
  expect(isFull(full, 0, 0, 15, 8)).toBe(false);
});

it("addFull() counts each pixel to its own tile, wherever in one a run begins", () => {
  for (let x = 0; x < 16; x++) {
    const full = createFullPixels(64, 8);
    for (let y = 0; y < 8; y++) addFull(full, x, y, -1); // pixels x … x + 31
    const first = Math.ceil(x / 8);
    const last = Math.floor((x + 32) / 8) - 1;
    expect(isFull(full, 8 * first, 0, 8 * last + 7, 7)).toBe(true);
    expect(Array.from(full.counts).reduce((sum, count) => sum + count, 0)).toBe(8 * 32);
    if (x % 8 !== 0) expect(isFull(full, x, 0, x, 7) || isFull(full, x + 31, 0, x + 31, 7)).toBe(false);
  }
});
