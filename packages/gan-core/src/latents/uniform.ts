import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineLatent } from "./latent.ts";

/** Every coordinate uniform on [−1, 1): p(z) = 2^−dims on the cube. Its quantile function is 2u − 1. */
export const uniform = /* @__PURE__ */ defineLatent({
  id: "uniform",
  label: "Uniform",
  summary: "Noise spread evenly over a square, or a cube of any dimension.",
  params: {
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
  },
  references: [
    {
      cite: "Radford et al. 2016, Unsupervised Representation Learning with DCGANs, figure 1",
      url: "https://arxiv.org/abs/1511.06434",
    },
  ],
  create: ({ dims }) => ({
    dims,
    sample(n, rng, out) {
      const latents = sampleBuffer("uniform", n, dims, out);
      rng.uniforms(latents);
      for (let i = 0; i < latents.length; i++) latents[i] = 2 * latents[i]! - 1;
      return latents;
    },
    quantile: (u) => 2 * u - 1,
  }),
});
