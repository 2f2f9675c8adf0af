import {
  instanceNoise,
  minimax,
  nonSaturating,
  r1,
  relativistic,
  spectralNorm,
  wasserstein,
  weightClip,
  wganGp,
} from "gan-core";
import { describe, expect, it } from "vitest";
import { diracGame } from "./dirac.ts";

const at = { generator: 0.7, discriminator: -1.3 };

describe("diracGame()", () => {
  it("pulls as the paper's formulas say", () => {
    // The paper: θ′ = −ψ f′(ψθ), ψ′ = θ f′(ψθ), f′(t) = 1/(1 + eᵗ); the non-saturating θ′ = −ψ f′(−ψθ). ψθ = −0.91.
    const pull = 1 / (1 + Math.exp(-0.91));
    const saturating = diracGame({ loss: minimax() });
    expect(saturating.slope("generator", at)).toBeCloseTo(-1.3 * pull, 14);
    expect(saturating.slope("discriminator", at)).toBeCloseTo(-0.7 * pull, 14);
    const other = diracGame({ loss: nonSaturating() });
    expect(other.slope("generator", at)).toBeCloseTo(-1.3 * (1 - pull), 14);
    expect(other.slope("discriminator", at)).toBeCloseTo(-0.7 * pull, 14);
  });

  it("is the game xy under the Wasserstein loss", () => {
    const game = diracGame({ loss: wasserstein() });
    expect(game.slope("generator", at)).toBe(at.discriminator);
    expect(game.slope("discriminator", at)).toBe(-at.generator);
  });

  it("adds a penalty's slope to the discriminator's, and nothing to the generator's", () => {
    // R1: γψ = 2 · −1.3. WGAN-GP with weight 0.35: 2 · 0.35 (|ψ| − 1) sign ψ = −0.7 · 0.3.
    const game = diracGame({ loss: wasserstein(), regularizers: [r1({ weight: 2 }), wganGp({ weight: 0.35 })] });
    expect(game.slope("discriminator", at)).toBeCloseTo(-0.7 - 2.6 - 0.21, 14);
    expect(game.slope("generator", at)).toBe(at.discriminator);
  });

  it("clips ψ where weights are clipped", () => {
    const { clip } = diracGame({ loss: wasserstein(), regularizers: [weightClip({ limit: 0.5 })] });
    expect([-2, 0.2, 2].map((psi) => clip!(psi))).toEqual([-0.5, 0.2, 0.5]);
    expect(diracGame({ loss: wasserstein() }).clip!(-2)).toBe(-2);
  });

  it("averages over the noise, which a linear generator's slope does not feel", () => {
    // The discriminator's is −(θ + noise) + noise: two means of 1000 draws of σ 0.5, standard error 0.5 √(2/1000) = 0.022.
    const game = diracGame({ loss: wasserstein(), regularizers: [instanceNoise({ sigma: 0.5, duration: 0 })] });
    expect(game.slope("generator", at)).toBeCloseTo(at.discriminator, 12);
    const slope = game.slope("discriminator", at);
    expect(slope).not.toBe(-at.generator);
    expect(Math.abs(slope + at.generator)).toBeLessThan(4 * 0.022);
  });

  it("draws the same noise for the same seed", () => {
    const slope = (seed: number) =>
      diracGame({ loss: minimax(), regularizers: [instanceNoise({ duration: 0 })], seed }).slope("discriminator", at);
    expect(slope(3)).toBe(slope(3));
    expect(slope(3)).not.toBe(slope(4));
  });

  it("refuses what has no meaning for one number", () => {
    expect(() => diracGame({ loss: relativistic() })).toThrow('dirac: loss.compare must be "none", got "paired".');
    expect(() => diracGame({ loss: minimax(), regularizers: [spectralNorm()] })).toThrow('got "spectral-norm".');
  });
});
