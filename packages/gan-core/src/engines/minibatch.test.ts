import { describe, expect, it } from "vitest";
import { compareStep } from "../../test/compare-step.ts";
import { tensorEngines } from "../../test/engines.ts";
import { differences, evaluateAll, lossOn, relativeDistance, rows, toWeights } from "../../test/oracle.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { hinge } from "../losses/index.ts";
import { linear } from "../networks/index.ts";
import { mlpSize } from "../networks/mlp.ts";
import { r1 } from "../regularizers/index.ts";
import type { EngineSetup, Player } from "./engine.ts";

const players: readonly Player[] = ["discriminator", "generator"];
const minibatch = { kernels: 3, dims: 2, others: 7 };

describe.each(tensorEngines)("%s", (_, create) => {
  it.each(players)("step() with minibatch discrimination gives the %s the gradient of differences", async (player) => {
    const { loss, gradient } = await compareStep(create, player, { minibatch, loss: hinge() });
    expect(loss.engine).toBeCloseTo(loss.oracle, 5);
    expect(relativeDistance(gradient.engine, gradient.oracle)).toBeLessThan(2e-5);
  });

  it("discriminate() adds up how like a point is to its company", async () => {
    // No hidden layer: features are the point itself. T picks the first coordinate, the last layer is o alone. Company
    // at 0 and 4, x = 1: e^−1 + e^−3, for two others, scaled to 6 of them.
    const engine = await create(loneKernel(6));
    const values = await engine.discriminate(new Float32Array([1, 9]));
    expect(values[0]).toBeCloseTo(3 * (Math.exp(-1) + Math.exp(-3)), 5);
    engine.dispose();
  });

  it("loss() counts the others of a batch, not the point itself", async () => {
    // Real points 0 and 1 apart: o = e^−1 for both, since others = 1. Hinge: 1 − e^−1. Two equal fakes: o = 1, 1 + 1.
    const setup = { ...loneKernel(1), batchSize: 2, loss: hinge() };
    const still = { ...setup.generator, hidden: [] };
    const generator = new Float32Array(mlpSize(still)); // all latents go to 0
    const engine = await create({ ...setup, generator: still, parameters: { ...setup.parameters, generator } });
    const loss = await engine.loss("discriminator", {
      real: new Float32Array([0, 5, 1, 6]),
      latent: new Float32Array([1, 2, 3, 4, 5, 6]),
    });
    expect(loss).toBeCloseTo(1 - Math.exp(-1) + 2, 5);
    engine.dispose();
  });

  it("discriminate() says the same of a point in a crowd too large to be compared at once", async () => {
    // 5 of company · 3 · 2 numbers a point: 2^22 of them are 139,810 points.
    const setup = createSetup({ minibatch });
    const points = createBatch({ ...setup, batchSize: 150_000 }, 4).real;
    const engine = await create(setup);
    const values = await engine.discriminate(points);
    expect(values).toHaveLength(150_000);
    const last = points.slice(-2 * 20);
    expect(relativeDistance(values.slice(-20), await engine.discriminate(last))).toBeLessThan(1e-6);
    const weights = toWeights(setup).discriminator;
    const expected = evaluateAll(setup.discriminator, weights, rows(last, 2), rows(setup.company.discriminator, 2));
    expect(relativeDistance(values.slice(-20), expected.flat())).toBeLessThan(1e-5);
    engine.dispose();
  });

  it("descent() sees the fakes as one batch, however many", async () => {
    const setup = createSetup({ minibatch, loss: hinge() });
    const { real } = createBatch(setup, 2);
    const fakes = createBatch({ ...setup, batchSize: 5 }, 3).real;
    const engine = await create(setup);
    const found = await engine.descent(fakes, real);
    engine.dispose();
    const slopes = differences(fakes, (moved) =>
      lossOn(setup, "generator", toWeights(setup), rows(real, 2), rows(moved, 2)),
    );
    const expected = slopes.map((slope) => -5 * slope);
    expect(relativeDistance(found, expected)).toBeLessThan(2e-5);
  });

  it("refuses minibatch discrimination with a gradient penalty", async () => {
    await expect(create(createSetup({ minibatch, regularizers: [r1()] }))).rejects.toThrow(
      "discriminator.minibatch.kernels must not be used with a gradient penalty (r1), which is about one point's own gradient: 0 may, got 3.",
    );
  });
});

/** D(x) = o(x), with one kernel of one number, the first coordinate. */
function loneKernel(others: number): EngineSetup {
  const setup = createSetup();
  const lone = { kernels: 1, dims: 1, others };
  const discriminator = { ...setup.discriminator, hidden: [], activation: linear(), minibatch: lone };
  // T, [2, 1, 1]; the weights of x, y and o; the bias.
  const values = Float32Array.from([1, 0, 0, 0, 1, 0]);
  return {
    ...setup,
    discriminator,
    parameters: { ...setup.parameters, discriminator: values },
    company: { ...setup.company, discriminator: new Float32Array([0, 7, 4, 7]) },
  };
}
