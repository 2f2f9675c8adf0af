import { refuse } from "../check.ts";
import { checkClouds, isFinitePoint } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";

/**
 * The fakes' mean log-likelihood under the true density, in nats:
 *
 *   (1/m) Σⱼ log p(yⱼ)
 *
 * Higher is better up to the real points' own value, minus the entropy of p, and no good sign beyond: fakes that sit on
 * the density's peaks score highest, one alone suffices. It is minus the cross-entropy of the fakes with p, and so sees
 * what is made and not real, and not what is missing. One fake in the void pulls it down by as much as log p is low
 * there, without limit; −∞ where p is 0, and for a fake that is not finite.
 *
 * The real points are not used, but the distribution's logDensity: it refuses one without. Cost: m evaluations of it.
 *
 * Reference: Theis, van den Oord and Bethge 2016, A Note on the Evaluation of Generative Models, on what it can not say
 */
export const logLikelihood = /* @__PURE__ */ defineDivergence({
  id: "log-likelihood",
  label: "Log-likelihood of the fakes",
  summary: "How likely the fakes are under the true density; falls when the generator makes what is not there.",
  params: {},
  references: [
    {
      cite: "Theis, van den Oord and Bethge 2016, A Note on the Evaluation of Generative Models",
      url: "https://arxiv.org/abs/1511.01844",
    },
  ],
  create: () => ({
    unit: "nats",
    cost: "n",
    better: "higher",
    least: Number.NEGATIVE_INFINITY,
    needs: "logDensity",
    estimate(real, fake, dims, truth) {
      const [, m] = checkClouds("log-likelihood", real, fake, dims);
      if (truth?.logDensity === undefined) {
        refuse("log-likelihood: truth.logDensity", "must be known", truth?.logDensity);
      }
      let sum = 0;
      for (let j = 0; j < m; j++) {
        sum += isFinitePoint(fake, j, dims) ? truth.logDensity(fake, j * dims) : Number.NEGATIVE_INFINITY;
      }
      return { value: sum / m };
    },
  }),
});
