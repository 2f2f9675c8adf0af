import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { uniformSquare } from "./uniform-square.ts";

it("uniformSquare() is one over its area inside, and 0 outside", () => {
  const { logDensity } = uniformSquare({ side: 4 });
  expect(logDensity!([1.9, -1.9])).toBeCloseTo(-Math.log(16), 12);
  expect(logDensity!([2, -2])).toBeCloseTo(-Math.log(16), 12); // its edge belongs to it
  expect(logDensity!([2.01, 0])).toBe(Number.NEGATIVE_INFINITY);
});

it("uniformSquare() has as many dimensions as it is told", () => {
  const { dims, logDensity } = uniformSquare({ side: 0.5, dims: 3 });
  expect(dims).toBe(3);
  expect(logDensity!([0.1, 0.1, 0.1])).toBeCloseTo(Math.log(8), 12);
  expect(logDensity!([0.1, 0.1, 0.3])).toBe(Number.NEGATIVE_INFINITY);
});

it("uniformSquare() has the moments of a uniform along every axis", () => {
  const n = 20_000;
  const points = uniformSquare({ side: 2, dims: 2 }).sample(n, createRng(1));
  for (const axis of [0, 1]) {
    let [mean, square] = [0, 0];
    for (let i = 0; i < n; i++) {
      mean += points[2 * i + axis]! / n;
      square += points[2 * i + axis]! ** 2 / n;
    }
    // Variance a²/12 = 1/3; that of the square is 1/5 − 1/9 = 4/45.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 3 / n));
    expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / n));
  }
});

it("uniformSquare() draws nothing outside itself, though its edge is no float", () => {
  // A uniform of 0 is −0.15, as a float32 −0.15000000596: beyond the edge, so the next one counts.
  const uniforms = [0, 0.75];
  const rng = { ...createRng(2), uniform: () => uniforms.shift()! };
  expect(uniformSquare({ side: 0.3, dims: 1 }).sample(1, rng)[0]).toBeCloseTo(0.075, 7);
});
