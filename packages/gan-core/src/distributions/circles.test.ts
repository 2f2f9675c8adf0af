import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { circles } from "./circles.ts";

it("circles() has FFJORD's constants: radii 3 and 1.5, noise 3 · 0.08", () => {
  const n = 20_000;
  const points = circles().sample(n, createRng(1));
  let outer = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const square = points[2 * i]! ** 2 + points[2 * i + 1]! ** 2;
    if (square > 2.25 ** 2) outer++; // half way is 3.1σ from either circle
    squares += square / n;
  }
  expect(Math.abs(outer / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n) + 0.001);
  // E ρ² = (9 + 2.25)/2 + 2 · 0.0576 = 5.7402; ρ² is near 9 or 2.25, so its standard deviation is under 3.8.
  expect(Math.abs(squares - 5.7402)).toBeLessThan((4 * 3.8) / Math.sqrt(n));
});

it("circles() is at its outer circle half of one circle's density", () => {
  // There z = ρr/σ² = 9/0.0576 = 156.25 and e^−z I₀(z) = (1 + 1/8z + 9/128z²)/√(2πz), to 1e-7. The other is 6σ away.
  const z = 156.25;
  const bessel = (1 + 1 / (8 * z) + 9 / (128 * z * z)) / Math.sqrt(2 * Math.PI * z);
  expect(circles().logDensity!([0, 3])).toBeCloseTo(Math.log(bessel / (2 * 2 * Math.PI * 0.0576)), 6);
});

it("circles() of factor 1 is one circle, of factor 0 a circle around a dot", () => {
  const one = circles({ radius: 1, factor: 1, noise: 0.1 });
  expect(one.logDensity!([0, 0])).toBeCloseTo(-50 - Math.log(2 * Math.PI * 0.01), 10);
  const dot = circles({ radius: 1, factor: 0, noise: 0.1 });
  expect(dot.logDensity!([0, 0])).toBeCloseTo(-Math.LN2 - Math.log(2 * Math.PI * 0.01), 10);
});
