import { expect, it } from "vitest";
import { createFullPixels } from "./full-pixels.ts";
import { createStamps, diamondEdge, discEdge, type Edge, SIZES, type Stamp, stampUnder, tintStamp } from "./stamp.ts";
import { putUnder } from "./under.ts";

/** A stamp by its measures in pixels. */
function stamp(edge: Edge, radius: number, ring: number, phaseX: number, phaseY: number): Stamp {
  const stamps = createStamps(edge);
  stamps.ring(ring);
  return stamps.cut(Math.round(radius * SIZES), 8 * phaseY + phaseX);
}

/** Where the middle of each pixel lies, from the upper left of the centre's pixel. */
function middles({ runs }: Stamp): { x: number; y: number }[] {
  const all: { x: number; y: number }[] = [];
  for (let run = 0; run < runs.length; run += 3) {
    for (let k = 0; k < runs[run + 2]!; k++) all.push({ x: runs[run]! + k + 0.5, y: runs[run + 1]! + 0.5 });
  }
  return all;
}

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

it.each<[string, Edge, (r: number) => number]>([
  ["a disc, πr²", discEdge, (r) => Math.PI * r * r],
  ["a diamond, 2r²", diamondEdge, (r) => 2 * r * r],
])("createStamps() covers the area of %s, wherever in its pixel it stands", (_, edge, area) => {
  for (const radius of [1, 2.5, 6]) {
    for (const [phaseX, phaseY] of [
      [0, 0],
      [3, 6],
      [7, 7],
    ] as const) {
      const { mark, whole } = stamp(edge, radius, 0.75, phaseX, phaseY);
      // Nine samples a side err by up to a 27th of a pixel each, and nearly cancel over the edge.
      expect(Math.abs(sum(mark) / 256 / area(radius) - 1)).toBeLessThan(0.06 / radius);
      expect(Math.abs(sum(whole) / 256 / area(radius + 0.75) - 1)).toBeLessThan(0.06 / radius);
    }
  }
});

it("createStamps() puts the centre of mass where the centre is", () => {
  const disc = stamp(discEdge, 3, 0, 6, 1);
  const places = middles(disc);
  const mean = (of: (k: number) => number): number => sum(Array.from(disc.mark, (m, k) => m * of(k))) / sum(disc.mark);
  expect(mean((k) => places[k]!.x)).toBeCloseTo(6.5 / 8, 1);
  expect(mean((k) => places[k]!.y)).toBeCloseTo(1.5 / 8, 1);
});

it("createStamps() never lets a mark cover more than mark and ring", () => {
  const { mark, whole } = stamp(diamondEdge, 3.1, 1.1, 2, 5);
  expect(mark.every((m, k) => m <= whole[k]!)).toBe(true);
});

it("createStamps() parts rows of more than 32 pixels, and leaves none out", () => {
  const { runs, mark } = stamp(discEdge, 40, 0, 3, 3);
  const lengths = Array.from({ length: runs.length / 3 }, (_, k) => runs[3 * k + 2]!);
  expect(Math.max(...lengths)).toBe(32);
  expect(sum(lengths)).toBe(mark.length);
  expect(sum(mark) / 256 / (Math.PI * 1600)).toBeCloseTo(1, 3);
});

it("createStamps() hands out the same stamp again, until the ring is another", () => {
  const stamps = createStamps(discEdge);
  const first = stamps.cut(40, 9);
  expect(stamps.cut(41, 9)).not.toBe(first);
  expect(stamps.cut(40, 9)).toBe(first);
  stamps.ring(1);
  expect(stamps.cut(40, 9)).not.toBe(first);
});

it("stampUnder() makes of each pixel what putUnder() makes of it, whatever is full", () => {
  const [width, height] = [90, 60];
  const full = createFullPixels(width, height);
  const pixels = new Int32Array(width * height);
  const expected = new Int32Array(width * height);
  for (let turn = 0; turn < 60; turn++) {
    const print = stamp(turn % 2 === 0 ? discEdge : diamondEdge, 1 + (turn % 20), 0.8, turn % 8, (3 * turn) % 8);
    tintStamp(print, new Int32Array([0xff457b1e, 0x80fbfeff, turn % 3 === 0 ? 256 : 100]));
    const [column, row] = [25 + ((turn * 17) % 40), 25 + ((turn * 7) % 10)];
    stampUnder(pixels, full, print, column, row);
    for (const [k, { x, y }] of middles(print).entries()) {
      const at = Math.floor(row + y) * width + Math.floor(column + x);
      const front = expected[at]!;
      if (front >>> 24 < 254) expected[at] = front === 0 ? print.words[k]! : putUnder(front, print.words[k]!);
    }
  }
  expect(pixels).toEqual(expected);
});
