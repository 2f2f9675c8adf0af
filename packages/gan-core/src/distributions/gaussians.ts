import { defineDistribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";

/**
 * Two Gaussians of different shapes, one round, one long:
 *
 *   p(x) = w N(x; (−0.4, 0.4), diag(0.2², 0.2²)) + (1 − w) N(x; (0.4, −0.2), diag(0.1², 0.4²))
 *
 * with the centres moved apart or together about their midpoint by `separation`, and every standard deviation
 * multiplied by `spread`. The constants are GAN Lab's, moved from [0, 1]² to [−1, 1]².
 */
export const gaussians = /* @__PURE__ */ defineDistribution({
  id: "gaussians",
  label: "Two Gaussians",
  summary: "A round cloud and a tall one; the generator must split its noise between them.",
  params: {
    share: { label: "Share of the round one", default: 0.5, min: 0.05, max: 0.95, step: 0.05 },
    separation: { label: "Separation", default: 1, min: 0, max: 2, step: 0.1 },
    spread: { label: "Spread", default: 1, min: 0.1, max: 2, step: 0.1 },
  },
  references: [
    { cite: "Kahng et al. 2019, GAN Lab, IEEE TVCG 25(1)", url: "https://arxiv.org/abs/1809.01587" },
    { cite: "poloclub/ganlab, input_providers: the constants", url: "https://github.com/poloclub/ganlab" },
  ],
  create: ({ share, separation, spread }) => {
    const centers = [-0.4 * separation, 0.1 + 0.3 * separation, 0.4 * separation, 0.1 - 0.3 * separation];
    const sigmas = [0.2, 0.2, 0.1, 0.4].map((sigma) => sigma * spread);
    return {
      ...mixture("gaussians", { dims: 2, centers, sigmas, shares: [share, 1 - share] }),
      modes: { centers: Float32Array.from(centers), sigmas: Float32Array.from(sigmas) },
    };
  },
});
