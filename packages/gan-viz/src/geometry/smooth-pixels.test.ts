import { expect, it } from "vitest";
import { createRefine } from "./refine.ts";
import { createSmoothPixels } from "./smooth-pixels.ts";

// A ramp whose colours are its steps, and values that are steps: what is written can be read.
const ramp = Uint32Array.from({ length: 1025 }, (_, k) => k);
const steps = { middle: 512, below: 1, above: 1 };

function written(columns: number, rows: number, values: readonly number[], width: number, height: number): number[] {
  const words = new Uint32Array(width * height).fill(7);
  const [across, up] = [
    { from: 0, to: width },
    { from: height, to: 0 },
  ] as const;
  createSmoothPixels()(words, width, height, { columns, rows, values }, across, up, ramp, steps);
  return [...words];
}

it("createSmoothPixels() is exact at the cells' centres, linear between them and level beyond", () => {
  // Three pixels per cell: at −⅓, 0, ⅓, ⅔, 1, 1⅓ of the way from the first centre to the second.
  expect(written(2, 1, [100, 400], 6, 1)).toEqual([100, 100, 200, 300, 400, 400]);
});

it("createSmoothPixels() puts row 0 lowest, as the axis has it", () => {
  expect(written(1, 2, [100, 400], 1, 6)).toEqual([400, 400, 300, 200, 100, 100]);
});

it("createSmoothPixels() holds values beyond the ramp within its ends", () => {
  expect(written(3, 1, [-1e30, 512, 1e30], 3, 1)).toEqual([0, 512, 1024]);
});

it("createSmoothPixels() of a part of a field is that part of the whole", () => {
  const values = Array.from({ length: 35 }, (_, i) => 512 + 400 * Math.sin(i * i));
  const whole = written(7, 5, values, 70, 50);
  const words = new Uint32Array(20 * 10);
  const [across, up] = [
    { from: -30, to: 40 },
    { from: 35, to: -15 },
  ] as const;
  createSmoothPixels()(words, 20, 10, { columns: 7, rows: 5, values }, across, up, ramp, steps);
  for (const [k, word] of words.entries()) {
    expect(Math.abs(word - whole[(15 + Math.floor(k / 20)) * 70 + 30 + (k % 20)]!)).toBeLessThanOrEqual(1);
  }
});

it("createSmoothPixels() agrees with createRefine(), holes included", () => {
  const values = Array.from({ length: 35 }, (_, i) => (i % 11 === 3 ? Number.NaN : 512 + 400 * Math.cos(3 * i)));
  const fine = new Float32Array(35 * 36);
  createRefine()(fine, { columns: 7, rows: 5, values }, 6);
  const words = written(7, 5, values, 42, 30);
  for (let y = 0; y < 30; y++) {
    for (let x = 0; x < 42; x++) {
      const value = fine[(29 - y) * 42 + x]!;
      const word = words[y * 42 + x]!;
      // A step for rounding. Nothing is 0, as is the ramp's first colour, which no value here is near.
      if (Number.isNaN(value)) expect(word).toBe(0);
      else expect(Math.abs(word - value)).toBeLessThanOrEqual(1);
    }
  }
});
