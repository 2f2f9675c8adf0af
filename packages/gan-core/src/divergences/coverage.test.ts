import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { coverage } from "./coverage.ts";

it("coverage() on a line is worked out by hand", () => {
  // Real 0, 1, 3, 10 with k = 1: radii 1, 1, 2, 7. The fakes 5 and −0.5 are 0.5, 1.5, 2 and 5 away: 0 and 10 are
  // covered.
  const { value } = coverage({ k: 1 }).estimate(Float32Array.of(0, 1, 3, 10), Float32Array.of(5, -0.5), 1);
  expect(value).toBe(2 / 4);
});

it.each([
  [1, 500],
  [3, 500],
  [5, 500],
])("coverage() with k = %i between samples of %i points has the mean that counting gives", (k, n) => {
  // A point is missed if its k nearest among n − 1 real points and n fakes are all real; which they are is up to
  // chance.
  let missed = 1;
  for (let i = 1; i <= k; i++) missed *= (n - i) / (2 * n - i);
  let mean = 0;
  for (let seed = 0; seed < 8; seed++) {
    const rng = createRng(seed);
    const [a, b] = [0, 1].map(() => Float32Array.from({ length: 2 * n }, () => rng.normal())) as [
      Float32Array,
      Float32Array,
    ];
    mean += coverage({ k }).estimate(a, b, 2).value / 8;
  }
  // Neighbours are missed together: about twice the √(p (1 − p)/8n) of independent points; three of those.
  expect(Math.abs(mean - (1 - missed))).toBeLessThan(6 * Math.sqrt((missed * (1 - missed)) / (8 * n)));
});

it("coverage() falls by a mode's share when the mode is lost, and not for fakes strewn about", () => {
  const rng = createRng(1);
  const cloud = (modes: number): Float32Array =>
    Float32Array.from({ length: 400 }, (_, i) => 10 * (i % modes) + 0.01 * rng.normal());
  const three = cloud(3);
  const value = coverage().estimate(cloud(4), three, 1).value;
  expect(value).toBeLessThanOrEqual(0.75);
  expect(value).toBeGreaterThan(0.7);
  three.set([-100, 500, 1e30]);
  expect(coverage().estimate(cloud(4), three, 1).value).toBeLessThanOrEqual(0.75);
});

it("coverage() is 0 for fakes that are nowhere, and where real points share a place", () => {
  const { estimate } = coverage({ k: 1 });
  expect(estimate(Float32Array.of(0, 1, 2), new Float32Array(4).fill(Number.NaN), 1).value).toBe(0);
  expect(estimate(new Float32Array(4), new Float32Array(4), 1).value).toBe(0);
});
