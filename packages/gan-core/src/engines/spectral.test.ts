import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { differences, evaluate, lossOn, relativeDistance, rows, toWeights } from "../../test/oracle.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { hinge } from "../losses/index.ts";
import { linear } from "../networks/index.ts";
import { type Mlp, mlpLayers } from "../networks/mlp.ts";
import { sgd } from "../optimizers/index.ts";
import { r1, spectralNorm } from "../regularizers/index.ts";
import type { Batch, EngineSetup, Player } from "./engine.ts";

const players: readonly Player[] = ["discriminator", "generator"];

describe.each(engines)("%s", (_, create) => {
  async function gradientOf(player: Player, setup: EngineSetup, batch: Batch): Promise<Float32Array> {
    const engine = await create(setup);
    await engine.step(player, batch);
    const { slots } = await engine.read(player);
    engine.dispose();
    return slots[0]!;
  }

  it("step() with the spectral-norm mechanism divides every matrix by its largest singular value", async () => {
    // W₀ = [[3, 0], [4, 5]]: WᵀW = [[25, 20], [20, 25]], eigenvalues 45 and 5, so σ = √45. W₁ = (3, 4)ᵀ: σ = 5.
    // D(1, 1) = ((3 + 4)·3 + 5·4)/(√45 · 5) + b = 41/(5 √45) + ½, the biases left alone.
    const engine = await create(linearJudge([spectralNorm()]));
    const [value] = await engine.discriminate(new Float32Array([1, 1]));
    expect(value).toBeCloseTo(41 / (5 * Math.sqrt(45)) + 0.5, 6);
    engine.dispose();
    const looser = await create(linearJudge([spectralNorm({ limit: 2 })]));
    expect((await looser.discriminate(new Float32Array([1, 1])))[0]).toBeCloseTo(
      (4 * 41) / (5 * Math.sqrt(45)) + 0.5,
      5,
    );
    looser.dispose();
  });

  it("read() of a discriminator under spectral normalisation has the vectors u: the right singular ones", async () => {
    const engine = await create(linearJudge([spectralNorm()]));
    const { spectral } = await engine.read("discriminator");
    // The eigenvector of WᵀW for 45 is (1, 1)/√2; a layer of one output has u = 1.
    for (const [i, u] of [Math.SQRT1_2, Math.SQRT1_2, 1].entries()) expect(Math.abs(spectral![i]!)).toBeCloseTo(u, 5);
    expect(await engine.read("generator")).not.toHaveProperty("spectral");
    engine.dispose();
  });

  it.each(players)(
    "step() with the spectral-norm mechanism gives the %s its gradient, u and v held still",
    async (player) => {
      const setup = createSetup({ regularizers: [spectralNorm({ limit: 1.5 })], loss: hinge() });
      const batch = createBatch(setup, 2);
      const engine = await create(setup);
      const { spectral } = await engine.read("discriminator");
      engine.dispose();
      const weights = toWeights(setup);
      const used = spectralWeights(setup.discriminator, weights.discriminator, spectral!, 1.5);
      const real = rows(batch.real, 2);
      const expected = differences(weights[player], (varied) => {
        const d = player === "discriminator" ? used(varied) : used(weights.discriminator);
        const g = player === "generator" ? varied : weights.generator;
        const fake = rows(batch.latent, 3).map((z) => evaluate(setup.generator, g, z));
        return lossOn(setup, player, { generator: g, discriminator: d }, real, fake);
      });
      expect(relativeDistance(await gradientOf(player, setup, batch), expected)).toBeLessThan(2e-5);
    },
  );

  it("step() turns u by one round of power iteration, towards the new weights' singular vectors", async () => {
    const engine = await create(linearJudge([spectralNorm()]));
    const state = await engine.read("discriminator");
    engine.write("discriminator", { ...state, spectral: new Float32Array([1, 0, 1]) });
    await engine.step("generator", createBatch(linearJudge([]), 1));
    expect((await engine.read("discriminator")).spectral![0]).toBe(1);
    await engine.step("discriminator", createBatch(linearJudge([]), 1)); // at rate 0
    // v ∝ W (1, 0)ᵀ = (3, 4); Wᵀv ∝ (9 + 16, 20) = (25, 20).
    const { spectral } = await engine.read("discriminator");
    expect(spectral![0]).toBeCloseTo(25 / Math.sqrt(1025), 6);
    expect(spectral![1]).toBeCloseTo(20 / Math.sqrt(1025), 6);
    engine.dispose();
  });

  it("step() with the spectral-norm mechanism and a penalty sees the slope of the divided network", async () => {
    // D is linear with the slope w/σ, of length at most 1: R1 charges γ/2 ‖∇D‖² and no more than γ/2.
    const setup = createSetup({ hidden: [], regularizers: [spectralNorm(), r1({ weight: 2 })] });
    const batch = createBatch(setup, 3);
    const bare = createSetup({ hidden: [], regularizers: [spectralNorm()] });
    // ‖w/σ‖ = 1 whatever w is, so the penalty is constant in value; with u and v still, its gradient by w is
    // ∂(‖w‖²/(vᵀw)²)/∂w = 2w/‖w‖² − 2v/‖w‖ = 0 at v = w/‖w‖.
    const [with_, without] = [
      await gradientOf("discriminator", setup, batch),
      await gradientOf("discriminator", bare, batch),
    ];
    with_.forEach((slope, i) => void expect(slope).toBeCloseTo(without[i]!, 5));
  });

  it("configure() switches spectral normalisation on and off, and write() wants u with it and only then", async () => {
    const [bare, normed] = [linearJudge([]), linearJudge([spectralNorm()])];
    const engine = await create(bare);
    const plain = await engine.read("discriminator");
    expect(() => engine.write("discriminator", { ...plain, spectral: new Float32Array(3) })).toThrow(
      "state.spectral must be left out",
    );
    engine.configure(normed);
    const state = await engine.read("discriminator");
    expect(state.spectral).toHaveLength(3);
    expect(() => engine.write("discriminator", plain)).toThrow(
      "state.spectral must be given under spectral normalisation, got undefined.",
    );
    const short = { ...state, spectral: new Float32Array(2) };
    expect(() => engine.write("discriminator", short)).toThrow("state.spectral must hold 3 numbers, got 2.");
    engine.write("discriminator", state);
    expect(await engine.read("discriminator")).toEqual(state);
    engine.configure(bare);
    expect(await engine.read("discriminator")).toEqual(plain);
    engine.dispose();
  });

  it("configure() to another limit acts at once, and goes on from the same u", async () => {
    const engine = await create(linearJudge([spectralNorm({ limit: 1 })]));
    const state = await engine.read("discriminator");
    const spectral = new Float32Array([0.6, 0.8, 1]); // not what it would start from
    engine.write("discriminator", { ...state, spectral });
    const points = new Float32Array([1, 2]);
    const [before] = await engine.discriminate(points);
    engine.configure(linearJudge([spectralNorm({ limit: 3 })]));
    const [after] = await engine.discriminate(points);
    // D − ½ is of two layers, each with three times the weights.
    expect((after! - 0.5) / (before! - 0.5)).toBeCloseTo(9, 5);
    expect((await engine.read("discriminator")).spectral).toEqual(spectral);
    engine.dispose();
  });
});

/** D = (x·W₀)·W₁ + ½ with W₀ = [[3, 0], [4, 5]] and W₁ = (3, 4)ᵀ, never moving. */
function linearJudge(regularizers: EngineSetup["regularizers"]): EngineSetup {
  const setup = createSetup({ hidden: [2], activation: linear(), optimizer: sgd({ rate: 0 }), regularizers });
  const discriminator = new Float32Array([3, 0, 4, 5, 0, 0, 3, 4, 0.5]);
  return { ...setup, parameters: { ...setup.parameters, discriminator } };
}

/** limit · W/(vᵀWu) for each matrix, with u as given and v = Wu/‖Wu‖ of the base weights. */
function spectralWeights(mlp: Mlp, base: Float64Array, us: Float32Array, limit: number) {
  let from = 0;
  const layers = mlpLayers(mlp).map((layer) => {
    const u = us.slice(from, from + layer.fanOut);
    from += layer.fanOut;
    const image = (weights: Float64Array) =>
      Array.from({ length: layer.fanIn }, (_, i) =>
        u.reduce((sum, uj, j) => sum + weights[layer.weights + i * layer.fanOut + j]! * uj, 0),
      );
    const v = image(base).map((x, _, all) => x / Math.hypot(...all));
    const sigma = (weights: Float64Array) => image(weights).reduce((sum, x, i) => sum + x * v[i]!, 0);
    return { ...layer, sigma };
  });
  return (weights: Float64Array): Float64Array => {
    const used = weights.slice();
    for (const { weights: start, biases, sigma } of layers) {
      for (let i = start; i < biases; i++) used[i] = (limit * weights[i]!) / sigma(weights);
    }
    return used;
  };
}
