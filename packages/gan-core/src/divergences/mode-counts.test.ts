import { expect, it } from "vitest";
import { countModes } from "./mode-counts.ts";

const real = Float32Array.of(0, 0);
// (0, 0) with σ = (1, 2), and (10, 0) with σ = (½, ½).
const modes = { centers: Float32Array.of(0, 0, 10, 0), sigmas: Float32Array.of(1, 2, 0.5, 0.5) };
const count = (...fakes: number[]): number[] => [
  ...countModes("x", real, Float32Array.from(fakes), 2, { modes }, 3).counts,
];

it("countModes() counts the fakes inside three deviations of their nearest mode, edge not included", () => {
  // Inside (0, 0): 2.9 along x, 5.9 along y. Not 3 along x, nor 6 along y. Inside (10, 0): 8.6 along x. Not 8.5.
  expect(count(2.9, 0, 0, 5.9, 3, 0, 0, 6, 8.6, 0, 8.5, 0)).toEqual([2, 1]);
});

it("countModes() adds up the axes: two deviations along each is 2√2, less than 3; 2.2 is not", () => {
  expect(count(2, 4, 2.2, 4.4)).toEqual([1, 0]);
});

it("countModes() gives a fake to the mode that is fewer deviations away, not to the closer one", () => {
  const wide = { centers: Float32Array.of(0, 3), sigmas: Float32Array.of(2, 0.5) };
  // 1.8 is 0.9 deviations from 0, and 2.4 from 3, although 1.2 away from it.
  const { counts } = countModes("x", Float32Array.of(0), Float32Array.of(1.8), 1, { modes: wide }, 3);
  expect([...counts]).toEqual([1, 0]);
});

it("countModes() counts what is nowhere for no mode, but in the total", () => {
  const fakes = Float32Array.of(Number.NaN, 0, 0, Number.POSITIVE_INFINITY, 0, 0);
  const { counts, total } = countModes("x", real, fakes, 2, { modes }, 3);
  expect([[...counts], total]).toEqual([[1, 0], 3]);
});

it("countModes() refuses modes it can not use, by name", () => {
  const refused = (centers: number[], sigmas: number[]) => () =>
    countModes(
      "x",
      real,
      real,
      2,
      { modes: { centers: Float32Array.from(centers), sigmas: Float32Array.from(sigmas) } },
      3,
    );
  expect(() => countModes("x", real, real, 2, {}, 3)).toThrow("x: truth.modes must be known, got undefined.");
  expect(refused([], [])).toThrow("x: truth.modes.centers must hold a positive multiple of 2 numbers, got 0.");
  expect(refused([1, 2, 3], [1, 1, 1])).toThrow(
    "x: truth.modes.centers must hold a positive multiple of 2 numbers, got 3.",
  );
  expect(refused([1, 2], [1])).toThrow("x: truth.modes.sigmas must hold 2 numbers, as many as centers, got 1.");
  expect(refused([1, 2], [1, 0])).toThrow("x: truth.modes.sigmas must be above 0, got 0.");
  expect(refused([1, 2], [1, Number.NaN])).toThrow("x: truth.modes.sigmas must be above 0, got NaN.");
});
