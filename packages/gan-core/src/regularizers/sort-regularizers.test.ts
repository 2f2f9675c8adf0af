import { expect, it } from "vitest";
import { dragan, gradientClip, instanceNoise, r1, spectralNorm, weightClip, wganGp } from "./index.ts";
import { batchNeeds, sortRegularizers } from "./sort-regularizers.ts";

it("sortRegularizers() takes any number of penalties, in their order", () => {
  const all = [r1(), wganGp(), r1({ weight: 1 })];
  expect(sortRegularizers(all)).toEqual({ penalties: all, gradientClip: {} });
});

it("sortRegularizers() puts every mechanism where it acts", () => {
  const [norm, clip, noise] = [spectralNorm(), weightClip(), instanceNoise()];
  const sorted = sortRegularizers([noise, gradientClip({ norm: 2 }), clip, r1(), norm]);
  expect(sorted).toMatchObject({ spectralNorm: norm, weightClip: clip, instanceNoise: noise });
  expect(sorted.gradientClip).toEqual({ generator: 2, discriminator: 2 });
});

it("sortRegularizers() refuses a mechanism that is there twice, by name", () => {
  for (const entry of [spectralNorm, weightClip, instanceNoise]) {
    expect(() => sortRegularizers([entry(), r1(), entry()])).toThrow(
      `regularizers[2] must be the only "${entry.id}", got a second.`,
    );
  }
});

it("sortRegularizers() takes a gradient clip for each player, and refuses two for one", () => {
  const [g, d] = [gradientClip({ players: "generator", norm: 1 }), gradientClip({ players: "discriminator", norm: 3 })];
  expect(sortRegularizers([g, d]).gradientClip).toEqual({ generator: 1, discriminator: 3 });
  expect(() => sortRegularizers([d, gradientClip()])).toThrow(
    'regularizers[1] must be the only "gradient-clip" of the discriminator, got a second.',
  );
});

it("batchNeeds() asks for what is used, and for nothing else", () => {
  const needs = (...regularizers: Parameters<typeof sortRegularizers>[0]) => batchNeeds(sortRegularizers(regularizers));
  expect(needs(r1(), spectralNorm())).toEqual({ mix: false, around: false, noise: false });
  expect(needs(wganGp())).toEqual({ mix: true, around: false, noise: false });
  expect(needs(dragan(), instanceNoise())).toEqual({ mix: false, around: true, noise: true });
});
