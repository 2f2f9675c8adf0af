import type { RunConfigInput } from "gan-core";

/**
 * The Dirac-GAN as near as the plane comes to it: real points all but one point, fakes all but one point, and networks
 * without a hidden layer, so that the discriminator is a slope and the generator a place.
 */
export const pointGame: RunConfigInput = {
  seed: 1,
  data: { id: "single-gaussian", params: { center: 0.5, sigma: 0.05 } },
  latent: { id: "gaussian", params: { dims: 2 } },
  generator: { hidden: [], initializer: { id: "normal", params: { sigma: 0.05 } } },
  discriminator: { hidden: [] },
};

/** The same optimizer for both players. */
export function both(id: "sgd" | "ogda", rate: number): NonNullable<RunConfigInput["optimizers"]> {
  const choice = { id, params: { rate } };
  return { generator: choice, discriminator: choice };
}
