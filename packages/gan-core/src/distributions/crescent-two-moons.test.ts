import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { crescentTwoMoons } from "./crescent-two-moons.ts";

it("crescentTwoMoons() draws what the simulator answers (0, 0) to", () => {
  // The simulator: q − (|x + y|, x − y)/√2, q = (0.25 + r cos a, r sin a). So q must be a point of its crescent:
  // (q − (0.25, 0)) has a length near 0.1 and points to the right.
  const n = 5000;
  const points = crescentTwoMoons().sample(n, createRng(1));
  let [mean, square, positive] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    const q = [Math.abs(x + y) / Math.SQRT2, (x - y) / Math.SQRT2] as const;
    expect(q[0]).toBeGreaterThanOrEqual(0.25 - 1e-7);
    const r = Math.hypot(q[0] - 0.25, q[1]);
    mean += r / n;
    square += (r - 0.1) ** 2 / n;
    if (x + y > 0) positive++;
  }
  expect(Math.abs(mean - 0.1)).toBeLessThan((4 * 0.01) / Math.sqrt(n));
  expect(Math.abs(square - 1e-4)).toBeLessThan(4 * 1e-4 * Math.sqrt(2 / n));
  expect(Math.abs(positive / n - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / n));
});

it("crescentTwoMoons() has the density of its arc, by hand", () => {
  // At u = 0.35, v = 0: ρ = R = 0.1, half of N(0; 0, 0.01²)/(π 0.1).
  const c = 0.35 / Math.SQRT2;
  const expected = -Math.log(2 * Math.PI * 0.1 * 0.01 * Math.sqrt(2 * Math.PI));
  expect(crescentTwoMoons().logDensity!([c, c])).toBeCloseTo(expected, 10);
  expect(crescentTwoMoons().logDensity!([-c, -c])).toBeCloseTo(expected, 10);
  // One σ inside, on the other diagonal's side of the arc: u = 0.25 + 0.09 cos 60°, v = 0.09 sin 60°.
  const [u, v] = [0.25 + 0.045, 0.09 * Math.sqrt(0.75)];
  const inside = -0.5 - Math.log(2 * Math.PI * 0.09 * 0.01 * Math.sqrt(2 * Math.PI));
  expect(crescentTwoMoons().logDensity!([(u + v) / Math.SQRT2, (u - v) / Math.SQRT2])).toBeCloseTo(inside, 10);
});

it("crescentTwoMoons() is cut off sharply behind its arc: there r would have to be negative", () => {
  // u = 0.15, v = 0: ρ = 0.1 on the wrong side, r = −0.1: 20σ from R.
  const c = 0.15 / Math.SQRT2;
  const expected = -200 - Math.log(2 * Math.PI * 0.1 * 0.01 * Math.sqrt(2 * Math.PI));
  expect(crescentTwoMoons().logDensity!([c, c])).toBeCloseTo(expected, 8);
});
