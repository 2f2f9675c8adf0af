import { expect, it } from "vitest";
import { swissRoll } from "./swiss-roll.ts";

it("swissRoll() has WGAN-GP's constants: noise 0.25, over 7.5", () => {
  // On the strip at t = 3π, (−3π/7.5, 0): a share dt/3π on a length √(1 + t²) dt/7.5, σ = 1/30 across. The next turn is
  // 2π/7.5 away, 25σ; the strip bends by σ²/R² ≈ 7e-4.
  const expected = -Math.log(3 * Math.PI * (Math.sqrt(1 + 9 * Math.PI ** 2) / 7.5) * Math.sqrt(2 * Math.PI) * (1 / 30));
  expect(swissRoll().logDensity!([(-3 * Math.PI) / 7.5, 0])).toBeCloseTo(expected, 2);
});

it("swissRoll() moved closer by the divisor is denser by its square", () => {
  const [near, far] = [swissRoll({ divisor: 10 }), swissRoll({ divisor: 5 })];
  expect(near.logDensity!([0.1, -0.6])).toBeCloseTo(far.logDensity!([0.2, -1.2]) + 2 * Math.LN2, 7);
});
