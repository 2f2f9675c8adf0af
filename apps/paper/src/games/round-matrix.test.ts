import { minimax, ogda, r1, sgd, wasserstein } from "gan-core";
import { describe, expect, it } from "vitest";
import { diracGame } from "./dirac.ts";
import { roundMatrix, spectralRadius } from "./round-matrix.ts";

const xy = diracGame({ loss: wasserstein() });
const once = { generator: 1, discriminator: 1 };

describe("spectralRadius()", () => {
  it("is the largest modulus, of real and of complex eigenvalues", () => {
    expect(
      spectralRadius([
        [0.5, 7],
        [0, -0.9],
      ]),
    ).toBeCloseTo(0.9, 10);
    expect(
      spectralRadius([
        [3, -4],
        [4, 3],
      ]),
    ).toBeCloseTo(5, 10);
  });

  it("is right where eigenvalues coincide", () => {
    expect(
      spectralRadius([
        [0.5, 1],
        [0, 0.5],
      ]),
    ).toBeCloseTo(0.5, 5);
  });

  it("is 0 for what ends at 0", () => {
    expect(
      spectralRadius([
        [0, 1],
        [0, 0],
      ]),
    ).toBe(0);
  });
});

describe("roundMatrix()", () => {
  it("holds a simultaneous and an alternating round of xy as worked out by hand", async () => {
    // x ← x − ηy, y ← y + ηx; alternating, y moves first and x answers: x ← x − η(y + ηx).
    expect(await roundMatrix(xy, sgd({ rate: 0.5 }), "simultaneous", once)).toEqual([
      [1, -0.5],
      [0.5, 1],
    ]);
    expect(await roundMatrix(xy, sgd({ rate: 0.5 }), "alternating", once)).toEqual([
      [0.75, -0.5],
      [0.5, 1],
    ]);
  });

  it.each([0.1, 0.2, 0.4, 0.9])("has the moduli of the theory at η = %s", async (rate) => {
    const modulus = async (schedule: "simultaneous" | "alternating" | "extragradient") =>
      spectralRadius(await roundMatrix(xy, sgd({ rate }), schedule, once));
    expect(await modulus("simultaneous")).toBeCloseTo(Math.hypot(1, rate), 9);
    expect(await modulus("alternating")).toBeCloseTo(1, 9);
    expect(await modulus("extragradient")).toBeCloseTo(Math.hypot(1 - rate ** 2, rate), 9);
  });

  it.each([0.1, 0.2, 0.4])("has the modulus of optimistic descent at η = %s", async (rate) => {
    // (1 + 2iη)² − 4iη = 1 − 4η², so λ = ½ + ½√(1 − 4η²) + iη.
    const byHand = Math.hypot((1 + Math.sqrt(1 - 4 * rate ** 2)) / 2, rate);
    expect(spectralRadius(await roundMatrix(xy, ogda({ rate }), "simultaneous", once))).toBeCloseTo(byHand, 9);
  });

  it("grows by √(1 + h²/4) a round for a GAN near rest, and shrinks under a penalty", async () => {
    // Near rest the flow of the logistic losses is [[0, −½], [½, −γ]], and a round is 1 + h times it.
    const near = (gamma: number) => {
      const { slope } = diracGame({ loss: minimax(), regularizers: [r1({ weight: gamma })] });
      const tiny = 1e-6;
      return {
        slope: (...[player, { generator, discriminator }]: Parameters<typeof slope>) =>
          slope(player, { generator: tiny * generator, discriminator: tiny * discriminator }) / tiny,
      };
    };
    const modulus = async (gamma: number) =>
      spectralRadius(await roundMatrix(near(gamma), sgd({ rate: 0.2 }), "simultaneous", once));
    expect(await modulus(0)).toBeCloseTo(Math.sqrt(1 + 0.2 ** 2 / 4), 9);
    expect(await modulus(0.3)).toBeCloseTo(Math.hypot(1 - 0.15 * 0.2, 0.2 * Math.sqrt(0.25 - 0.0225)), 9);
  });
});
