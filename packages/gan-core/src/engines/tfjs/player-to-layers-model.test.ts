import * as tf from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { withParameters } from "../../interchange/with-parameters.ts";
import type { RunConfigInput } from "../../training/config.ts";
import { createGan } from "../../training/create-gan.ts";
import { fromLayersModel } from "./from-layers-model.ts";
import { playerToLayersModel } from "./player-to-layers-model.ts";

describe("playerToLayersModel()", () => {
  const base: RunConfigInput = {
    seed: 5,
    generator: { hidden: [6, 5], output: { id: "tanh", params: { center: -1, reach: 2 } } },
    discriminator: { hidden: [7], activation: { id: "elu" } },
    batchSize: 16,
    engine: { id: "tfjs", backend: "cpu" },
  };

  /** The same in both networks. */
  function withBoth(network: RunConfigInput["generator"] & RunConfigInput["discriminator"]): RunConfigInput {
    return {
      generator: { ...base.generator, ...network },
      discriminator: { ...base.discriminator, ...network },
    };
  }

  /** A run trained a little: its checkpoint, its fakes, and its verdicts on a grid. */
  async function trained(config: RunConfigInput) {
    const gan = await createGan({ ...base, ...config });
    const { checkpoint, probe } = await gan.advance({
      iterations: 6,
      checkpoint: true,
      probe: { fake: { count: 25 }, field: { size: 5 } },
    });
    await gan.dispose();
    return { checkpoint: checkpoint!, fake: probe!.fake!, field: probe!.field!.values };
  }

  const spectralNorm = { id: "spectral-norm", params: { limit: 1.5 } };
  const layerNorm = { id: "layer-norm" };
  const batchNorm = { id: "batch-norm" };

  it.each<[string, RunConfigInput]>([
    ["plain", {}],
    ["under spectral normalisation", { regularizers: [spectralNorm] }],
    ["under layer normalisation", withBoth({ normalization: layerNorm })],
    ["under batch normalisation, in the run's own company", withBoth({ normalization: batchNorm })],
    [
      "with maxout units under batch and spectral normalisation",
      {
        ...withBoth({ normalization: batchNorm, activation: { id: "maxout", params: { pieces: 3 } } }),
        regularizers: [spectralNorm],
      },
    ],
  ])("generates and judges as the run does: %s", async (_, config) => {
    const { checkpoint, fake, field } = await trained(config);
    const [generator, discriminator] = [
      playerToLayersModel(checkpoint, "generator"),
      playerToLayersModel(checkpoint, "discriminator"),
    ];
    expectNear(predict(generator, fake.latents), fake.points);
    // The field asks at the middles of 5 × 5 cells of [−1, 1]² and shows the sigmoid.
    const centers = Float32Array.from({ length: 50 }, (_, k) => {
      const cell = k % 2 === 0 ? (k / 2) % 5 : Math.floor(k / 10);
      return (2 * cell + 1) / 5 - 1;
    });
    expectNear(
      predict(discriminator, centers).map((raw) => 1 / (1 + Math.exp(-raw))),
      field,
    );
    expect([generator.name, discriminator.name]).toEqual(["generator", "discriminator"]);
    generator.dispose();
    discriminator.dispose();
  });

  it("refuses a discriminator that measures likenesses in its batch, and makes its generator", async () => {
    const gan = await createGan({ ...base, discriminator: { hidden: [7], minibatch: { kernels: 3, dims: 2 } } });
    const checkpoint = await gan.checkpoint();
    await gan.dispose();
    expect(() => playerToLayersModel(checkpoint, "discriminator")).toThrow(
      "playerToLayersModel: discriminator.minibatch.kernels must be 0, got 3.",
    );
    playerToLayersModel(checkpoint, "generator").dispose();
  });

  it("is the generator's moving average if asked for it", async () => {
    const gan = await createGan({ ...base, ema: { decay: 0.9 } });
    await gan.advance({ iterations: 6 });
    const checkpoint = await gan.checkpoint();
    for (const average of [false, true]) {
      const { fake } = await gan.probe({ fake: { count: 25 }, average });
      const model = playerToLayersModel(checkpoint, "generator", { average });
      expectNear(predict(model, fake!.latents), fake!.points);
      model.dispose();
    }
    await gan.dispose();
    expect(checkpoint.average).not.toEqual(checkpoint.players.generator.parameters);
  });

  it("leaves no tensor behind once disposed, nor when it refuses", async () => {
    const { checkpoint } = await trained({ ...withBoth({ normalization: batchNorm }), regularizers: [spectralNorm] });
    const { numTensors } = tf.memory();
    for (const player of ["generator", "discriminator"] as const) playerToLayersModel(checkpoint, player).dispose();
    const broken = { ...checkpoint.players.generator, parameters: new Float32Array(3) };
    const players = { ...checkpoint.players, generator: broken };
    expect(() => playerToLayersModel({ ...checkpoint, players }, "generator")).toThrow();
    expect(tf.memory().numTensors).toBe(numTensors);
  });

  it("reads the points of a pack side by side", async () => {
    const { checkpoint } = await trained({ packing: 3 });
    const model = playerToLayersModel(checkpoint, "discriminator");
    expect(model.inputs[0]!.shape).toEqual([null, 6]);
    expect(model.outputs[0]!.shape).toEqual([null, 1]);
    model.dispose();
  });

  it("gives a model that a run can begin from: there and back, the same bits", async () => {
    const { checkpoint, fake } = await trained({
      ema: { decay: 0.9 },
      regularizers: [spectralNorm],
      ...withBoth({ normalization: layerNorm }),
    });
    const model = playerToLayersModel(checkpoint, "generator");
    const { hidden, activation, normalization, output, parameters } = fromLayersModel(model);
    model.dispose();
    expect(parameters).toEqual(checkpoint.players.generator.parameters);

    const gan = await createGan({ ...base, seed: 6, generator: { hidden, activation, normalization, output } });
    await gan.restore(withParameters(await gan.checkpoint(), "generator", parameters));
    const other = await gan.checkpoint();
    await gan.dispose();
    const again = playerToLayersModel(other, "generator");
    expectNear(predict(again, fake.latents), fake.points);
    again.dispose();
  });
});

function predict(model: tf.LayersModel, inputs: Float32Array): Float32Array {
  const dims = model.inputs[0]!.shape[1]!;
  const x = tf.tensor2d(inputs, [inputs.length / dims, dims]);
  const y = model.predict(x) as tf.Tensor;
  const values = y.dataSync<"float32">().slice();
  tf.dispose([x, y]);
  return values;
}

/** Up to a dozen roundings of 6e-8, each as the layers after it enlarge it. */
function expectNear(found: Float32Array, expected: Float32Array): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => void expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-5));
}
