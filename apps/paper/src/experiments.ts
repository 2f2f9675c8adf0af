import type { Experiment } from "./experiment.ts";
import { bilinearGame } from "./experiments/bilinear-game.ts";
import { diracGan } from "./experiments/dirac-gan.ts";
import { optimisticAdamGame } from "./experiments/optimistic-adam.ts";
import { pacganGrid, pacganRing } from "./experiments/pacgan.ts";
import { veeganGrid, veeganRing } from "./experiments/veegan.ts";
import { wganGp8Gaussians, wganGp25Gaussians, wganGpSwissRoll } from "./experiments/wgan-gp-toy.ts";

/** Everything there is to rerun, in the order of the list and of the page. */
export const experiments: readonly Experiment[] = [
  diracGan,
  bilinearGame,
  optimisticAdamGame,
  pacganRing,
  pacganGrid,
  veeganRing,
  veeganGrid,
  wganGp8Gaussians,
  wganGp25Gaussians,
  wganGpSwissRoll,
];
