import { hinge, leastSquares, minimax, nonSaturating, registry, wasserstein } from "gan-core";
import { expect, it } from "vitest";
import { equilibriumOf } from "./equilibrium.ts";

it("equilibriumOf() the non-saturating loss is ln 2 for both", () => {
  const { d, g, negative } = equilibriumOf(nonSaturating());
  expect(d).toBeCloseTo(Math.LN2, 6); // −log ½
  expect(g).toBeCloseTo(Math.LN2, 6);
  expect(negative).toBe(false);
});

it("equilibriumOf() the minimax loss is −ln 2 for the generator, who lowers log ½", () => {
  const { d, g, negative } = equilibriumOf(minimax());
  expect([d, g]).toEqual([expect.closeTo(Math.LN2, 6), expect.closeTo(-Math.LN2, 6)]);
  expect(negative).toBe(true);
});

it("equilibriumOf() least squares lies half-way between its labels", () => {
  const { discriminator } = leastSquares();
  const { d } = equilibriumOf(leastSquares());
  // a · (½)² on both sides, with the loss's own a
  expect(d).toBeCloseTo((discriminator.real[0]!.a ?? 1) * 0.25, 4);
});

it("equilibriumOf() a critic is 0, and leaves the generator's open", () => {
  expect(equilibriumOf(wasserstein())).toEqual({ d: 0, g: undefined, negative: true });
});

it("equilibriumOf() the hinge is 1, at any output between its kinks", () => {
  const { d, g } = equilibriumOf(hinge()); // max(0, 1 − u) + max(0, 1 + u) is 2 for u in [−1, 1]
  expect(d).toBeCloseTo(1, 6);
  expect(g).toBeUndefined();
});

it.each(registry.losses.map((entry) => [entry.id, entry] as const))("equilibriumOf() %s is finite", (_, entry) => {
  const { d, g } = equilibriumOf(entry());
  expect(Number.isFinite(d) && (g === undefined || Number.isFinite(g))).toBe(true);
});
