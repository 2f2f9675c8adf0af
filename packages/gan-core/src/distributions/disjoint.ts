import { defineDistribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";

/**
 * Three small round Gaussians with nothing between them, a third of the points each:
 *
 *   p(x) = ⅓ Σⱼ N(x; μⱼ, σ² I),   μ = (−0.3, 0.5), (0.5, 0.2), (−0.1, −0.3)
 *
 * with the centres moved apart or together about their mean by `separation`. The constants are GAN Lab's, moved from
 * [0, 1]² to [−1, 1]².
 */
export const disjoint = /* @__PURE__ */ defineDistribution({
  id: "disjoint",
  label: "Three disjoint blobs",
  summary: "Three small clouds with nothing between them; watch which one the generator leaves out.",
  params: {
    separation: { label: "Separation", default: 1, min: 0, max: 1.5, step: 0.1 },
    sigma: { label: "σ of each blob", default: 0.05, min: 0.01, max: 0.3, step: 0.01 },
  },
  references: [
    { cite: "Kahng et al. 2019, GAN Lab, IEEE TVCG 25(1)", url: "https://arxiv.org/abs/1809.01587" },
    { cite: "poloclub/ganlab, input_providers: the constants", url: "https://github.com/poloclub/ganlab" },
  ],
  create: ({ separation, sigma }) => {
    const mean = [0.1 / 3, 0.4 / 3];
    const centers = [-0.3, 0.5, 0.5, 0.2, -0.1, -0.3].map((c, i) => mean[i % 2]! + separation * (c - mean[i % 2]!));
    const sigmas = centers.map(() => sigma);
    return {
      ...mixture("disjoint", { dims: 2, centers, sigmas }),
      modes: { centers: Float32Array.from(centers), sigmas: Float32Array.from(sigmas) },
    };
  },
});
