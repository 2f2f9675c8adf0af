import { expect, it } from "vitest";
import { createFullTiles, isFull } from "./full-tiles.ts";

it("isFull() of a box needs every tile it touches to be full, pixel by pixel", () => {
  const tiles = createFullTiles(20, 20);
  const fill = (x: number, y: number): void => {
    tiles.counts[tiles.tileOf[y * 20 + x]!]!++;
  };
  for (let y = 0; y < 8; y++) for (let x = 0; x < 16; x++) if (x + y > 0) fill(x, y);
  expect(isFull(tiles, 8, 0, 15, 7)).toBe(true);
  expect(isFull(tiles, 7, 0, 15, 7)).toBe(false); // but for one pixel, (0, 0)
  fill(0, 0);
  expect(isFull(tiles, 0, 0, 15, 7)).toBe(true);
  expect(isFull(tiles, 0, 0, 16, 7)).toBe(false);
  expect(isFull(tiles, 0, 0, 15, 8)).toBe(false);
});

it("createFullTiles() of any size has a tile for each pixel", () => {
  for (const [width, height] of [
    [1, 1],
    [9, 17],
    [3000, 2500],
  ] as const) {
    const { tileOf, counts } = createFullTiles(width, height);
    expect(tileOf).toHaveLength(width * height);
    expect(tileOf.at(-1)!).toBeLessThan(counts.length);
  }
});
