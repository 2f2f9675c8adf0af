import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { uniform } from "./uniform.ts";

it("uniform() fills [−1, 1] evenly along every axis", () => {
  const n = 20_000;
  const latents = uniform({ dims: 3 }).sample(n, createRng(1));
  for (let axis = 0; axis < 3; axis++) {
    const values = Array.from({ length: n }, (_, i) => latents[3 * i + axis]!);
    const mean = values.reduce((sum, z) => sum + z / n, 0);
    const square = values.reduce((sum, z) => sum + (z * z) / n, 0);
    // E z = 0, var z = 1/3; E z² = 1/3, var z² = 1/5 − 1/9. Four standard errors are allowed.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 3 / n));
    expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / n));
    expect(values.every((z) => z >= -1 && z <= 1)).toBe(true);
  }
});

it("uniform() has its quarters at −0.5, 0 and 0.5", () => {
  expect([0.25, 0.5, 0.75].map(uniform().quantile)).toEqual([-0.5, 0, 0.5]);
});

it("uniform() refuses a dimension that is not whole", () => {
  expect(() => uniform({ dims: 1.5 })).toThrow("uniform: dims must be an integer in [1, 64], got 1.5.");
});
