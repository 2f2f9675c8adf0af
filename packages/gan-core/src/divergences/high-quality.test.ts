import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { highQuality } from "./high-quality.ts";

const real = Float32Array.of(0, 0);

it("highQuality() is the share of fakes near a mode", () => {
  const modes = { centers: Float32Array.of(0, 10), sigmas: Float32Array.of(1, 1) };
  const fakes = Float32Array.of(0, 2.9, 3.1, 10, Number.NaN);
  expect(highQuality().estimate(real, fakes, 1, { modes }).value).toBe(3 / 5);
});

it("highQuality() of true samples of Gaussian modes in the plane is 1 − exp(−4.5)", () => {
  const rng = createRng(1);
  const n = 2500;
  const modes = { centers: Float32Array.of(1, 0, -1, 0), sigmas: new Float32Array(4).fill(0.01) };
  const fakes = Float32Array.from({ length: 2 * n }, (_, i) => (i % 2 ? 0 : (i % 4) - 1) + 0.01 * rng.normal());
  // 98.889 %, with standard error √(p (1 − p)/n) = 0.21 %; three of them.
  expect(Math.abs(highQuality().estimate(real, fakes, 2, { modes }).value - 0.98889)).toBeLessThan(0.0063);
});
