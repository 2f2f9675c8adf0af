import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { disjoint } from "./disjoint.ts";

it("disjoint() has GAN Lab's constants, moved to the square of side 2", () => {
  // In [0, 1]²: σ 0.025 around (0.35, 0.75), (0.75, 0.6) and (0.45, 0.35); x ↦ 2x − 1, σ ↦ 2σ.
  const { centers, sigmas } = disjoint().modes!;
  for (const [i, c] of [-0.3, 0.5, 0.5, 0.2, -0.1, -0.3].entries()) expect(centers[i]).toBeCloseTo(c, 6);
  expect(sigmas).toEqual(new Float32Array(6).fill(0.05));
});

it("disjoint() gives each blob a third of the points", () => {
  const n = 30_000;
  const points = disjoint().sample(n, createRng(1));
  const counts = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    counts[y < 0 ? 2 : x > 0.1 ? 1 : 0]!++; // the nearest border is 4σ from a centre or more
  }
  for (const count of counts) expect(Math.abs(count / n - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / n));
});

it("disjoint() is a third of a round Gaussian at each centre, the others being too far to count", () => {
  const expected = Math.log(1 / 3) - Math.log(2 * Math.PI * 0.0025);
  expect(disjoint().logDensity!([-0.1, -0.3])).toBeCloseTo(expected, 10);
});

it("disjoint() puts all blobs in one place at separation 0", () => {
  const { centers } = disjoint({ separation: 0 }).modes!;
  for (let i = 0; i < 6; i++) expect(centers[i]).toBeCloseTo(i % 2 === 0 ? 0.1 / 3 : 0.4 / 3, 6);
});
