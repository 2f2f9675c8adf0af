import { expect, it } from "vitest";
import { scaledBesselI0 } from "./scaled-bessel-i0.ts";

/** (1/π) ∫ e^(z (cos θ − 1)) dθ over [0, π]: the trapezoid rule converges geometrically on a periodic integrand. */
function byQuadrature(z: number): number {
  const nodes = 4000;
  let sum = 0;
  for (let i = 0; i < nodes; i++) sum += Math.exp(z * (Math.cos((2 * Math.PI * i) / nodes) - 1));
  return sum / nodes;
}

it("scaledBesselI0() agrees with its integral, on both sides of where the formula changes", () => {
  for (const z of [0, 0.1, 1, 10, 24.9, 25, 25.1, 60, 1000, 1e5]) {
    expect(scaledBesselI0(z) / byQuadrature(z)).toBeCloseTo(1, 11);
  }
});

it("scaledBesselI0() of 1 is I₀(1) = 1.2660658777520, over e", () => {
  expect(scaledBesselI0(1) * Math.E).toBeCloseTo(1.266065877752, 12);
});

it("scaledBesselI0() falls as 1/√(2πz) and stays finite where I₀ overflows", () => {
  expect(scaledBesselI0(1e12) * Math.sqrt(2 * Math.PI * 1e12)).toBeCloseTo(1, 12);
  expect(scaledBesselI0(Number.POSITIVE_INFINITY)).toBe(0);
});
