import { refuse } from "../check.ts";
import { defineLoss } from "./loss.ts";

/**
 *   L_D = ½ mean (r − b)² + ½ mean (f − a)²      L_G = ½ mean (f − c)²
 *
 * on D's raw output: a is the mark D gives to fakes, b to real points, c the mark that G wants for its fakes. The
 * further a fake lies from c, the harder it is pulled, on either side.
 */
export const leastSquares = /* @__PURE__ */ defineLoss({
  id: "least-squares",
  label: "Least squares",
  summary: "The discriminator gives marks, and each fake is pulled in proportion to how far its mark is off.",
  params: {
    a: { label: "Mark for fakes, a", default: 0, min: -2, max: 2, step: 0.1 },
    b: { label: "Mark for real points, b", default: 1, min: -2, max: 2, step: 0.1 },
    c: { label: "Mark the generator wants, c", default: 1, min: -2, max: 2, step: 0.1 },
  },
  references: [
    {
      cite: "Mao et al. 2017, Least Squares Generative Adversarial Networks, eq. 2",
      url: "https://arxiv.org/abs/1611.04076",
    },
  ],
  create: ({ a, b, c }) => {
    if (a === b) refuse("least-squares: a", "must differ from b, or real and fake would get the same mark", a);
    return {
      compare: "none",
      discriminator: { real: [{ f: "square", a: 0.5, c: -b }], fake: [{ f: "square", a: 0.5, c: -a }] },
      generator: { fake: [{ f: "square", a: 0.5, c: -c }] },
      verdict: { fake: a, real: b },
    };
  },
});
