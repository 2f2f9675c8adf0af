import type { Loaders } from "../loaders.ts";
import type { Divergence } from "./divergence.ts";

/** The registry's divergences, once more, in the form from which a probe loads those it is asked for. */
export const divergenceLoaders: Loaders<Divergence> = {
  "grid-kl": () => import("./grid-kl.ts"),
  "grid-js": () => import("./grid-js.ts"),
  "grid-reverse-kl": () => import("./grid-reverse-kl.ts"),
  "grid-tv": () => import("./grid-tv.ts"),
  "grid-hellinger": () => import("./grid-hellinger.ts"),
  "grid-chi-squared": () => import("./grid-chi-squared.ts"),
  "knn-kl": () => import("./knn-kl.ts"),
  "wasserstein-1": () => import("./wasserstein-1.ts"),
  "wasserstein-2": () => import("./wasserstein-2.ts"),
  "sliced-wasserstein": () => import("./sliced-wasserstein.ts"),
  sinkhorn: () => import("./sinkhorn.ts"),
  energy: () => import("./energy.ts"),
  mmd: () => import("./mmd.ts"),
  frechet: () => import("./frechet.ts"),
  precision: () => import("./precision.ts"),
  recall: () => import("./recall.ts"),
  density: () => import("./density.ts"),
  coverage: () => import("./coverage.ts"),
  "modes-covered": () => import("./modes-covered.ts"),
  "high-quality": () => import("./high-quality.ts"),
  "mode-reverse-kl": () => import("./mode-reverse-kl.ts"),
  "log-likelihood": () => import("./log-likelihood.ts"),
  c2st: () => import("./c2st.ts"),
};
