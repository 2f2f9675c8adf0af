import { defineLoss } from "./loss.ts";

/**
 *   L_D = 0.95 mean sp(−r) + mean sp(f)      L_G = mean sp(−f)      sp(x) = log(1 + eˣ)
 *
 * The log loss of the original GAN Lab, which weighs real points by 0.95. That is no label smoothing: the other 0.05
 * is not given to "fake", it is left out, and outputs on real points are not held back. Where neither player can tell,
 * r = log 0.95. In logits, so that it stays finite where the original's log(0) does not.
 */
export const ganLabLog = /* @__PURE__ */ defineLoss({
  id: "gan-lab-log",
  label: "GAN Lab's log loss",
  summary: "What the original GAN Lab trains with: non-saturating, with real points weighing 0.95.",
  params: {},
  references: [{ cite: "poloclub/ganlab, its models' source code", url: "https://github.com/poloclub/ganlab" }],
  create: () => ({
    compare: "none",
    discriminator: { real: [{ f: "softplus", a: 0.95, b: -1 }], fake: [{ f: "softplus" }] },
    generator: { fake: [{ f: "softplus", b: -1 }] },
    verdict: "sigmoid",
  }),
});
