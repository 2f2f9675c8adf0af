import { createGan, readConfig } from "gan-core";
import { expect, it } from "vitest";
import { latentExtent, neuronReader, seenBy } from "./neurons.ts";

it("neuronReader() ends in the field that the engine judges", async () => {
  const gan = await createGan({ seed: 2, engine: { id: "simd" } });
  await gan.advance({ iterations: 50 });
  const { players } = await gan.checkpoint();
  const { layers, weights, extent } = neuronReader(gan.config, "discriminator", 1)!(players.discriminator);
  expect(layers.map(({ units }) => units)).toEqual([2, 20, 20, 1]);
  expect(weights.map(({ length }) => length)).toEqual([40, 400, 20]);
  expect(extent).toBe(1);
  const { size, fields } = layers.at(-1)!;
  const { field } = await gan.probe({ field: { size } });
  fields.forEach((raw, k) => void expect(1 / (1 + Math.exp(-raw))).toBeCloseTo(field!.values[k]!, 4));
  await gan.dispose();
});

it("neuronReader() of inputs that are no square is none", () => {
  expect(neuronReader(readConfig({ packing: 2 }), "discriminator", 1)).toBeUndefined();
  expect(neuronReader(readConfig({ latent: { id: "uniform", params: { dims: 1 } } }), "generator", 1)).toBeUndefined();
});

it("neuronReader() looks at a wide network in fewer places", () => {
  const config = readConfig({ discriminator: { hidden: [256, 256] } });
  const parameters = new Float32Array(2 * 256 + 256 + 256 * 256 + 256 + 256 + 1);
  const { layers } = neuronReader(config, "discriminator", 1)!({ parameters, slots: [], steps: 0 });
  expect(layers[0]!.size ** 2 * parameters.length).toBeLessThan(4e6);
});

it("seenBy() puts nothing at a half, and a neuron's largest answer at an end", () => {
  const layers = [{ units: 2, size: 2, fields: Float32Array.of(0, 0, 0, 0, 0, 2, -4, 1), range: "own" as const }];
  expect([...seenBy({ layers, weights: [], extent: 1 }, 0, 1).values]).toEqual([0.5, 0.75, 0, 0.625]);
  expect([...seenBy({ layers, weights: [], extent: 1 }, 0, 0).values]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

it("latentExtent() holds nearly all noise: ±0.996 of the uniform, ±2.88 of the Gaussian", () => {
  // Φ⁻¹(0.998) = 2.878, of tables.
  expect(latentExtent(readConfig())).toBeCloseTo(0.996, 6);
  expect(latentExtent(readConfig({ latent: { id: "gaussian", params: { dims: 2 } } }))).toBeCloseTo(2.878, 3);
});
