import { type RunConfig, readConfig } from "gan-core";

/**
 * The run the Lab opens with. The discriminator learns faster than the generator (two time-scales: Heusel et al. 2017,
 * §2), and neither has momentum (Gidel et al. 2019, §4): on two blobs this settles where equal rates with momentum
 * swing to and fro.
 */
export const openingConfig: RunConfig = readConfig({
  seed: 1,
  data: { id: "gaussians" },
  optimizers: {
    generator: { id: "adam", params: { rate: 0.001, beta1: 0 } },
    discriminator: { id: "adam", params: { rate: 0.008, beta1: 0 } },
  },
});
