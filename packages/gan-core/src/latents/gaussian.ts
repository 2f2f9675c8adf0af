import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineLatent } from "./latent.ts";
import { probit } from "./probit.ts";

/** Every coordinate standard normal: z ~ N(0, I). Its quantile function is the probit. */
export const gaussian = /* @__PURE__ */ defineLatent({
  id: "gaussian",
  label: "Gaussian",
  summary: "Noise thick at the centre and thin outwards, without an edge.",
  params: {
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
  },
  references: [
    { cite: "White 2016, Sampling Generative Networks", url: "https://arxiv.org/abs/1609.04468" },
    {
      cite: "Wichura 1988, Algorithm AS 241: The Percentage Points of the Normal Distribution",
      url: "https://doi.org/10.2307/2347330",
    },
  ],
  create: ({ dims }) => ({
    dims,
    sample(n, rng, out) {
      const latents = sampleBuffer("gaussian", n, dims, out);
      rng.normals(latents);
      return latents;
    },
    quantile: probit,
  }),
});
