import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { moons } from "./moons.ts";

it("moons() has FFJORD's constants: scikit-learn's half circles times 2, moved by (−1, −0.2)", () => {
  // A point of either moon minus its circle's centre, (−1, −0.2) or 2 (1, ½) + (−1, −0.2) = (1, 0.8), has length 2.
  const n = 5000;
  const points = moons({ noise: 0.01 }).sample(n, createRng(1));
  let upper = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    const toUpper = Math.abs(Math.hypot(x + 1, y + 0.2) - 2) + Math.max(0, -0.2 - y);
    const toLower = Math.abs(Math.hypot(x - 1, y - 0.8) - 2) + Math.max(0, y - 0.8);
    expect(Math.min(toUpper, toLower)).toBeLessThan(0.02 * 6 * Math.SQRT2);
    if (toUpper < toLower) upper++;
  }
  expect(Math.abs(upper / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n));
});

it("moons() is the same turned by half a turn about the middle of its two circles", () => {
  // Their centres (−1, −0.2) and (1, 0.8) have (0, 0.3) between them.
  const { logDensity } = moons();
  for (const [x, y] of [
    [0.4, 1.5],
    [-1, 0.3],
    [2, 0],
  ] as const) {
    expect(logDensity!([x, y])).toBeCloseTo(logDensity!([-x, 0.6 - y]), 9);
  }
});

it("moons() has the density of its definition, by 50,000 nodes", () => {
  const { logDensity } = moons({ noise: 0.2, scale: 1 });
  const [x, y] = [0.3, 0.2];
  let density = 0;
  const nodes = 50_000;
  for (let i = 0; i < nodes; i++) {
    const t = (Math.PI * (i + 0.5)) / nodes; // midpoint rule
    for (const [cx, cy] of [
      [Math.cos(t) - 0.5, Math.sin(t) - 0.1],
      [0.5 - Math.cos(t), 0.4 - Math.sin(t)],
    ] as const) {
      density += Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 0.08) / (2 * Math.PI * 0.04 * 2 * nodes);
    }
  }
  expect(logDensity!([x, y])).toBeCloseTo(Math.log(density), 8);
});
