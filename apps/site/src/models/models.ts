import type { RunConfigInput } from "gan-core";
import type { ModelMeasures } from "./measure-model.ts";

/** A trained run that the Lab can open, made by `pnpm --filter site pretrain` from what stands here. */
export interface Model {
  /** Its file is `models/<id>.json`. The id of its data, for which there is one model. */
  readonly id: string;
  readonly config: RunConfigInput;
  readonly iterations: number;
  /** JS in bits of the model GAN Lab ships for the same data, by the protocol of `measure-model.ts`; none where it ships none. */
  readonly original?: number;
}

/** The file `models/models.json`: what each model scored when it was written. */
export interface ModelIndex {
  readonly models: readonly ModelScore[];
}

export type ModelScore = ModelMeasures & Pick<Model, "id" | "iterations" | "original">;

const iterations = 30_000;

/** The recipe: three updates of D to one of G, no momentum, rates that fall a hundredfold once the rough shape is there. */
const recipe: RunConfigInput = {
  seed: 1,
  latent: { id: "gaussian", params: { dims: 2 } },
  generator: { hidden: [32, 32] },
  discriminator: { hidden: [32, 32] },
  optimizers: {
    generator: { id: "adam", params: { rate: 0.001, beta1: 0 } },
    discriminator: { id: "adam", params: { rate: 0.004, beta1: 0 } },
  },
  schedule: { discriminatorSteps: 3 },
  decay: { shape: "exponential", start: 2000, iterations: iterations - 2000, end: 0.01 },
};

/** In the order of the Lab's data. */
export const models: readonly Model[] = [
  { ...trained("line"), original: 0.329 },
  { ...trained("gaussians"), original: 0.148 },
  { ...trained("ring"), original: 0.288 },
  { ...trained("disjoint"), original: 0.615 },
  // From a square of noise, and even steps: the recipe's leave modes out.
  trained("mixture-ring", {
    latent: { id: "uniform", params: { dims: 2 } },
    optimizers: {
      generator: { id: "adam", params: { rate: 0.002, beta1: 0 } },
      discriminator: { id: "adam", params: { rate: 0.004, beta1: 0 } },
    },
    schedule: { discriminatorSteps: 1 },
  }),
  trained("moons"),
  trained("two-spirals"),
  trained("checkerboard"),
];

function trained(id: string, changes: RunConfigInput = {}): Model {
  return { id, config: { ...recipe, data: { id }, ...changes }, iterations };
}
