import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { rolledStrip } from "./rolled-strip.ts";

it("rolledStrip() lies on its spiral, t uniform between 3π/2 and 9π/2", () => {
  // Without blur |x| is t/s, so its mean is 3π/s, with standard deviation 3π/√12 s.
  const n = 20_000;
  const points = rolledStrip("roll", 0, 2).sample(n, createRng(1));
  let mean = 0;
  let outside = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    const t = 2 * Math.hypot(x, y);
    if (!(t > 1.5 * Math.PI - 1e-5 && t < 4.5 * Math.PI + 1e-5)) outside++;
    mean += t / n;
  }
  expect(outside).toBe(0);
  expect(Math.abs(mean - 3 * Math.PI)).toBeLessThan((4 * 3 * Math.PI) / Math.sqrt(12 * n));
  const t = 2 * Math.hypot(points[0]!, points[1]!);
  expect(points[0]).toBeCloseTo((t * Math.cos(t)) / 2, 4);
  expect(points[1]).toBeCloseTo((t * Math.sin(t)) / 2, 4);
});

it("rolledStrip() has the density of its definition, by 200,000 nodes", () => {
  const [noise, divisor] = [1, 5];
  const { logDensity } = rolledStrip("roll", noise, divisor);
  const sigma = noise / divisor;
  for (const [x, y] of [
    [0, -1],
    [1.3, 0.2],
    [0, 2.9],
    [0.4, 0.4],
  ] as const) {
    let density = 0;
    const nodes = 200_000;
    for (let i = 0; i < nodes; i++) {
      const t = Math.PI * (1.5 + (3 * (i + 0.5)) / nodes); // midpoint rule
      const squares = (x - (t * Math.cos(t)) / divisor) ** 2 + (y - (t * Math.sin(t)) / divisor) ** 2;
      density += Math.exp(-squares / (2 * sigma * sigma)) / (2 * Math.PI * sigma * sigma * nodes);
    }
    expect(logDensity!([x, y])).toBeCloseTo(Math.log(density), 7);
  }
});
