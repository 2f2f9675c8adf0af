import { definePenalty } from "./regularizer.ts";

/**
 *   L_D += λ mean ‖∇D(x̂)‖²,   x̂ = α x + (1 − α) G(z),   α uniform on [0, 1), one per pair
 *
 * WGAN-GP's penalty with target 0: flat everywhere between the clouds, not of slope one. A larger λ makes D flatter and
 * the game slower; 0 switches the penalty off.
 */
export const zeroGp = /* @__PURE__ */ definePenalty({
  id: "zero-gp",
  label: "Zero-centred GP",
  summary: "Flattens the discriminator between real and fake points, so that the game can come to rest.",
  params: {
    weight: { label: "Weight λ", default: 1, min: 0, max: 100, step: 0.1 },
  },
  references: [
    {
      cite: "Thanh-Tung et al. 2019, Improving Generalization and Stability of Generative Adversarial Networks",
      url: "https://arxiv.org/abs/1902.03984",
    },
    {
      cite: "Mescheder et al. 2018, Which Training Methods for GANs Do Actually Converge?, code: wgangp0",
      url: "https://github.com/LMescheder/GAN_stability",
    },
  ],
  create: ({ weight }) => ({
    kind: "gradient-penalty",
    where: "between",
    penalty: [{ f: "square", a: weight }],
  }),
});
