import { expect, it } from "vitest";
import { eased, warped } from "./warp.ts";

const sheet = { columns: 2, rows: 2, cellMass: 1, slice: false, vertices: new Float32Array(8) };
const square = [-1, -1, 1, -1, -1, 1, 1, 1];

it("warped() starts from a square of noise that nearly fills the picture", () => {
  const latents = Float32Array.from(square, (z) => 2.5 * z);
  const { latents: start, blend } = warped({ ...sheet, latents }, 2, 0.25);
  expect(blend).toBe(0.25);
  start.forEach((z, i) => void expect(z).toBeCloseTo(1.84 * square[i]!, 5)); // 0.92 · 2
});

it("warped() of a sheet without its noise takes an even square", () => {
  const { latents } = warped({ ...sheet, latents: new Float32Array() }, 1, 0);
  latents.forEach((z, i) => void expect(z).toBeCloseTo(0.92 * square[i]!, 5));
});

it("eased() goes from 0 to 1, half way at half time, and is there at once where there is no time", () => {
  expect([0, 1000, 2000, 5000].map((t) => eased(t, 2000))).toEqual([0, 0.5, 1, 1]);
  expect(eased(0, 0)).toBe(1);
});
