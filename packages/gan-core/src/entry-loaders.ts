import type { Distribution } from "./distributions/distribution.ts";
import type { Latent } from "./latents/latent.ts";
import type { Loaders } from "./loaders.ts";
import type { Loss } from "./losses/loss.ts";
import type { Normalization } from "./normalizations/normalization.ts";
import type { Optimizer } from "./optimizers/optimizer.ts";
import type { Regularizer } from "./regularizers/regularizer.ts";

/**
 * The registry's kinds whose entries have a file each, once more, in the form from which a run loads those it names. What
 * is reached from a run must not import the registry or the index of one of these folders, or it loads them all.
 */
export const entryLoaders: {
  readonly distributions: Loaders<Distribution>;
  readonly latents: Loaders<Latent>;
  readonly losses: Loaders<Loss>;
  readonly normalizations: Loaders<Normalization>;
  readonly regularizers: Loaders<Regularizer>;
  readonly optimizers: Loaders<Optimizer>;
} = {
  distributions: {
    line: () => import("./distributions/line.ts"),
    gaussians: () => import("./distributions/gaussians.ts"),
    ring: () => import("./distributions/ring.ts"),
    disjoint: () => import("./distributions/disjoint.ts"),
    drawn: () => import("./distributions/drawn.ts"),
    points: () => import("./distributions/points.ts"),
    image: () => import("./distributions/image.ts"),
    "single-gaussian": () => import("./distributions/single-gaussian.ts"),
    "correlated-gaussian": () => import("./distributions/correlated-gaussian.ts"),
    "uniform-square": () => import("./distributions/uniform-square.ts"),
    "mixture-ring": () => import("./distributions/mixture-ring.ts"),
    "mixture-grid": () => import("./distributions/mixture-grid.ts"),
    moons: () => import("./distributions/moons.ts"),
    circles: () => import("./distributions/circles.ts"),
    rings: () => import("./distributions/rings.ts"),
    "swiss-roll": () => import("./distributions/swiss-roll.ts"),
    "s-curve": () => import("./distributions/s-curve.ts"),
    cosine: () => import("./distributions/cosine.ts"),
    "two-spirals": () => import("./distributions/two-spirals.ts"),
    pinwheel: () => import("./distributions/pinwheel.ts"),
    checkerboard: () => import("./distributions/checkerboard.ts"),
    "crescent-two-moons": () => import("./distributions/crescent-two-moons.ts"),
    "pacgan-ring": () => import("./distributions/pacgan-ring.ts"),
    "pacgan-grid": () => import("./distributions/pacgan-grid.ts"),
    "wgan-gp-8-gaussians": () => import("./distributions/wgan-gp-8-gaussians.ts"),
    "wgan-gp-25-gaussians": () => import("./distributions/wgan-gp-25-gaussians.ts"),
    "ffjord-8-gaussians": () => import("./distributions/ffjord-8-gaussians.ts"),
    "ffjord-swiss-roll": () => import("./distributions/ffjord-swiss-roll.ts"),
  },
  latents: {
    uniform: () => import("./latents/uniform.ts"),
    gaussian: () => import("./latents/gaussian.ts"),
  },
  losses: {
    "non-saturating": () => import("./losses/non-saturating.ts"),
    minimax: () => import("./losses/minimax.ts"),
    "least-squares": () => import("./losses/least-squares.ts"),
    wasserstein: () => import("./losses/wasserstein.ts"),
    hinge: () => import("./losses/hinge.ts"),
    "label-smoothing": () => import("./losses/label-smoothing.ts"),
    "gan-lab-log": () => import("./losses/gan-lab-log.ts"),
    relativistic: () => import("./losses/relativistic.ts"),
    "relativistic-average": () => import("./losses/relativistic-average.ts"),
    "relativistic-average-least-squares": () => import("./losses/relativistic-average-least-squares.ts"),
    "relativistic-average-hinge": () => import("./losses/relativistic-average-hinge.ts"),
    "f-kl": () => import("./losses/f-kl.ts"),
    "f-reverse-kl": () => import("./losses/f-reverse-kl.ts"),
    "f-pearson": () => import("./losses/f-pearson.ts"),
    "f-neyman": () => import("./losses/f-neyman.ts"),
    "f-squared-hellinger": () => import("./losses/f-squared-hellinger.ts"),
    "f-js": () => import("./losses/f-js.ts"),
    "f-gan": () => import("./losses/f-gan.ts"),
    "f-total-variation": () => import("./losses/f-total-variation.ts"),
  },
  normalizations: {
    "batch-norm": () => import("./normalizations/batch-norm.ts"),
    "layer-norm": () => import("./normalizations/layer-norm.ts"),
  },
  regularizers: {
    "wgan-gp": () => import("./regularizers/wgan-gp.ts"),
    "one-sided-gp": () => import("./regularizers/one-sided-gp.ts"),
    "zero-gp": () => import("./regularizers/zero-gp.ts"),
    r1: () => import("./regularizers/r1.ts"),
    r2: () => import("./regularizers/r2.ts"),
    dragan: () => import("./regularizers/dragan.ts"),
    "spectral-norm": () => import("./regularizers/spectral-norm.ts"),
    "weight-clip": () => import("./regularizers/weight-clip.ts"),
    "gradient-clip": () => import("./regularizers/gradient-clip.ts"),
    "instance-noise": () => import("./regularizers/instance-noise.ts"),
  },
  optimizers: {
    sgd: () => import("./optimizers/sgd.ts"),
    momentum: () => import("./optimizers/momentum.ts"),
    adagrad: () => import("./optimizers/adagrad.ts"),
    rmsprop: () => import("./optimizers/rmsprop.ts"),
    adam: () => import("./optimizers/adam.ts"),
    adamw: () => import("./optimizers/adamw.ts"),
    ogda: () => import("./optimizers/ogda.ts"),
    "optimistic-adam": () => import("./optimizers/optimistic-adam.ts"),
    lookahead: () => import("./optimizers/lookahead.ts"),
  },
};
