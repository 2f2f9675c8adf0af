import type { RunConfigInput } from "../inside.ts";

/** A change to the small workload, and how much of the speed is left with it. */
export interface Modifier {
  readonly id: string;
  readonly label: string;
  /**
   * - `engine`: the engine on batches drawn beforehand, against the same without the change;
   * - `gan`: a Gan as users have it, which draws its batches, against the engine;
   * - `observers`: a Gan that three look at, sixty times a second each, against one that nobody looks at.
   */
  readonly kind: "engine" | "gan" | "observers";
  readonly config: RunConfigInput;
}

export const modifiers: readonly Modifier[] = [
  {
    id: "fresh-gaussian",
    label: "fresh Gaussian latents and data for every update, through `createGan`",
    kind: "gan",
    config: { latent: { id: "gaussian" } },
  },
  {
    id: "fresh-uniform",
    label: "fresh uniform latents and Gaussian data for every update, through `createGan`",
    kind: "gan",
    config: { latent: { id: "uniform" } },
  },
  { id: "observers", label: "three observers, each looking 60 times a second", kind: "observers", config: {} },
  { id: "tanh", label: "tanh in place of relu", kind: "engine", config: withActivation("tanh") },
  { id: "leaky-relu", label: "leaky relu in place of relu", kind: "engine", config: withActivation("leaky-relu") },
  { id: "hinge", label: "hinge loss in place of the log loss", kind: "engine", config: { loss: { id: "hinge" } } },
  {
    id: "adam",
    label: "Adam in place of SGD",
    kind: "engine",
    config: { optimizers: { generator: { id: "adam" }, discriminator: { id: "adam" } } },
  },
  {
    id: "r1",
    label: "R1, a penalty on the gradient at real points",
    kind: "engine",
    config: { regularizers: [{ id: "r1" }] },
  },
];

function withActivation(id: string): RunConfigInput {
  const network = { hidden: [8, 8], activation: { id }, initializer: { id: "gan-lab" } };
  return { generator: { ...network, output: { id: "tanh" } }, discriminator: network };
}
