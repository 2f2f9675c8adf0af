import { minimax, nonSaturating, r1, wasserstein } from "gan-core";
import { expect, it } from "vitest";
import { diracGame } from "./dirac.ts";
import { flowAtRest } from "./game.ts";
import { leadingEigenvalue } from "./leading-eigenvalue.ts";

it.each([0, 0.3, 0.9, 1, 1.1, 3])("flowAtRest() has λ = −γ/2 + √(γ²/4 − ¼) under R1, γ = %s", (gamma) => {
  for (const loss of [minimax(), nonSaturating()]) {
    const found = leadingEigenvalue(flowAtRest(diracGame({ loss, regularizers: [r1({ weight: gamma })] })));
    const inside = gamma ** 2 / 4 - 1 / 4;
    // At γ = 1 the two eigenvalues meet, and an error ε of the matrix is one of √ε in them.
    expect(found.re).toBeCloseTo(-gamma / 2 + Math.sqrt(Math.max(inside, 0)), 5);
    expect(found.im).toBeCloseTo(Math.sqrt(Math.max(-inside, 0)), 5);
  }
});

it("flowAtRest() has λ = ±i for a Wasserstein critic", () => {
  const { re, im } = leadingEigenvalue(flowAtRest(diracGame({ loss: wasserstein() })));
  expect(re).toBeCloseTo(0, 12);
  expect(im).toBeCloseTo(1, 12);
});
