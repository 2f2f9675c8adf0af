import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { rings } from "./rings.ts";

it("rings() has FFJORD's constants: radii 3, 2.25, 1.5 and 0.75, a quarter of the points each", () => {
  const n = 20_000;
  const points = rings().sample(n, createRng(1));
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const ring = Math.round(Math.hypot(points[2 * i]!, points[2 * i + 1]!) / 0.75); // half way is 4.7σ away
    counts[ring - 1]!++;
  }
  for (const count of counts) expect(Math.abs(count / n - 1 / 4)).toBeLessThan(4 * Math.sqrt(3 / 16 / n));
});

it("rings() is on each circle a quarter of the mass, over its length and across its width", () => {
  // p ≈ (1/4) · 1/(2πr) · 1/(σ√2π), to σ²/8r² = 0.14 % at the innermost; the neighbours are 9σ away.
  for (const radius of [0.75, 1.5, 2.25, 3]) {
    const expected = -Math.log(4 * 2 * Math.PI * radius * 0.08 * Math.sqrt(2 * Math.PI));
    expect(rings().logDensity!([-radius, 0])).toBeCloseTo(expected, 2);
  }
});

it("rings() of one circle is that circle", () => {
  expect(rings({ count: 1, radius: 1, noise: 0.1 }).logDensity!([0, 0])).toBeCloseTo(
    -50 - Math.log(2 * Math.PI * 0.01),
    10,
  );
});
