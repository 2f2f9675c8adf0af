import { describe, expect, it } from "vitest";
import type { RunConfigInput } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import { readConfig } from "../training/read-config.ts";
import { unitResponses, unitWeights } from "./unit-responses.ts";

const simd = { id: "simd" } as const;
const tfjs = { id: "tfjs", backend: "cpu" } as const;
const narrow = { hidden: [6, 5] };

const runs: readonly (readonly [string, RunConfigInput])[] = [
  ["plain perceptrons", { engine: simd }],
  [
    "smooth units and bounded outputs",
    {
      engine: simd,
      generator: { activation: { id: "swish" }, output: { id: "tanh" } },
      discriminator: { hidden: [], activation: { id: "tanh" } },
    },
  ],
  ["spectral normalisation", { engine: simd, regularizers: [{ id: "spectral-norm" }] }],
  ["maxout", { engine: tfjs, discriminator: { ...narrow, activation: { id: "maxout", params: { pieces: 3 } } } }],
  ["layer normalisation", { engine: tfjs, discriminator: { ...narrow, normalization: { id: "layer-norm" } } }],
  [
    "batch normalisation",
    {
      engine: tfjs,
      generator: { ...narrow, normalization: { id: "batch-norm" } },
      discriminator: { ...narrow, normalization: { id: "batch-norm" } },
    },
  ],
];

describe.each(runs)("unitResponses() of %s", (_, input) => {
  it("end in what the engine makes of the same inputs", async () => {
    const gan = await createGan({ seed: 3, batchSize: 8, ...input });
    await gan.advance({ iterations: 20 });
    const { players } = await gan.checkpoint();
    const { fake } = await gan.probe({ fake: { count: 40 } });
    const respond = unitResponses(gan.config);
    const made = respond("generator", players.generator, fake!.latents).at(-1)!;
    const judged = respond("discriminator", players.discriminator, fake!.points).at(-1)!;
    for (let k = 0; k < 40; k++) {
      expect(made[k]).toBeCloseTo(fake!.points[2 * k]!, 4);
      expect(made[40 + k]).toBeCloseTo(fake!.points[2 * k + 1]!, 4);
      expect(1 / (1 + Math.exp(-judged[k]!))).toBeCloseTo(fake!.verdicts[k]!, 4);
    }
    await gan.dispose();
  });
});

it("unitResponses() are an array a layer, unit after unit", () => {
  // One ReLU unit fed 2x − y + 1: 3 at (1, 0), 0 at (0, 3), where the sum is −2. Output 2h − 1: 5 and −1.
  const relu = { hidden: [1], activation: { id: "relu" } };
  const respond = unitResponses(readConfig({ discriminator: relu }));
  const parameters = Float32Array.of(2, -1, 1, 2, -1);
  const [hidden, output] = respond("discriminator", { parameters, slots: [], steps: 0 }, Float32Array.of(1, 0, 0, 3));
  expect([...hidden!]).toEqual([3, 0]);
  expect([...output!]).toEqual([5, -1]);
});

it("unitResponses() leave out an output that reads its batch", () => {
  const config = readConfig({ discriminator: { hidden: [4], minibatch: { kernels: 2 } } });
  // 2·4 + 4 of the hidden layer, 4·2·5 of T, (4 + 2)·1 + 1 of the output.
  const state = { parameters: new Float32Array(12 + 40 + 7), slots: [], steps: 0 };
  expect(unitResponses(config)("discriminator", state, new Float32Array(6))).toHaveLength(1);
});

it("unitWeights() have a row for each unit, of what it reads from those below", () => {
  // Two inputs into units a and b, laid out by input: a reads 1 and 3, b reads 2 and 4; the output reads 5 of a, 6 of b.
  const config = readConfig({ discriminator: { hidden: [2] } });
  const parameters = Float32Array.of(1, 2, 3, 4, 0, 0, 5, 6, 0);
  const weights = unitWeights(config)("discriminator", { parameters, slots: [], steps: 0 });
  expect(weights.map((matrix) => [...matrix])).toEqual([
    [1, 3, 2, 4],
    [5, 6],
  ]);
});
