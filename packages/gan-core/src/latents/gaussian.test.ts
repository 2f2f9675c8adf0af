import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { gaussian } from "./gaussian.ts";

it("gaussian() is standard normal along every axis, and the axes are uncorrelated", () => {
  const n = 20_000;
  const latents = gaussian({ dims: 2 }).sample(n, createRng(1));
  const sums = { x: 0, xx: 0, yy: 0, xy: 0 };
  for (let i = 0; i < n; i++) {
    const [x, y] = [latents[2 * i]!, latents[2 * i + 1]!];
    sums.x += x / n;
    sums.xx += (x * x) / n;
    sums.yy += (y * y) / n;
    sums.xy += (x * y) / n;
  }
  // var x = 1, var x² = 2, var xy = 1. Four standard errors are allowed.
  expect(Math.abs(sums.x)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(sums.xx - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(sums.yy - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(sums.xy)).toBeLessThan(4 / Math.sqrt(n));
});

it("gaussian() has its 97.5 % quantile at 1.96", () => {
  expect(gaussian().quantile(0.975)).toBeCloseTo(1.959963984540054, 13);
});
