import { registry } from "gan-core";
import { expect, it } from "vitest";
import { lossParts, sumOf } from "./loss-parts.ts";

const loss = (id: string) => registry.losses.find((entry) => entry.id === id)!();

it("lossParts() of an undecided discriminator are log 2 each, and log 2 for the generator", () => {
  const parts = lossParts(loss("non-saturating"), Float32Array.of(0, 0), Float32Array.of(0));
  expect(parts.discriminator).toEqual({ real: Math.LN2, fake: Math.LN2 });
  expect(parts.generator).toEqual({ real: undefined, fake: Math.LN2 });
  expect(sumOf(parts.generator)).toBe(Math.LN2);
});

it("lossParts() of the critic are minus the mean score of real points, and that of fakes", () => {
  const parts = lossParts(loss("wasserstein"), Float32Array.of(1, 3), Float32Array.of(-1, 0));
  expect(parts.discriminator).toEqual({ real: -2, fake: -0.5 });
});

it("lossParts() of a paired loss see each real point beside its fake", () => {
  // Gaps 0 and 0: log(1 + e⁰) for both players, and no second curve.
  const parts = lossParts(loss("relativistic"), Float32Array.of(1, 5), Float32Array.of(1, 5));
  expect(parts.discriminator).toEqual({ real: Math.LN2, fake: undefined });
});

it("lossParts() of a relativistic average loss see each point beside the other kind's mean", () => {
  // r − f̄ = 2, so max(0, 1 − 2) = 0; f − r̄ = −2, so max(0, 1 + f − r̄) = 0. The generator has both margins to make up.
  const parts = lossParts(loss("relativistic-average-hinge"), Float32Array.of(1, 1), Float32Array.of(-1, -1));
  expect(parts.discriminator).toEqual({ real: 0, fake: 0 });
  expect(parts.generator).toEqual({ real: 3, fake: 3 });
});
