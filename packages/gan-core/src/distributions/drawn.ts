import { checkNumber, refuse } from "../check.ts";
import { cos } from "../math/cos.ts";
import { sin } from "../math/sin.ts";
import { defineDistribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";
import { reach } from "./reach.ts";

/**
 * Any given points y₁ … yₖ, blurred: one of them at random, plus Gaussian noise along every axis.
 *
 *   p(x) = (1/k) Σⱼ N(x; yⱼ, σ² I)
 *
 * A point given twice is drawn twice as often. More noise closes the gaps between points and rounds their corners; the
 * default is GAN Lab's 0.02, doubled as its square is. It can not be 0: points alone have no density.
 */
export const drawn = /* @__PURE__ */ defineDistribution({
  id: "drawn",
  label: "Drawn",
  summary: "Whatever points you give, each blurred a little.",
  params: {
    points: { kind: "points", label: "Points", default: /* @__PURE__ */ face() },
    dims: { label: "Dimensions", default: 2, min: 1, max: 64, step: 1, integer: true },
    noise: { label: "Noise", default: 0.04, min: 0.001, max: 1, step: 0.01 },
  },
  references: [
    { cite: "Kahng et al. 2019, GAN Lab, IEEE TVCG 25(1)", url: "https://arxiv.org/abs/1809.01587" },
    {
      cite: "Parzen 1962, On Estimation of a Probability Density Function and Mode",
      url: "https://doi.org/10.1214/aoms/1177704472",
    },
  ],
  create: ({ points, dims, noise }) => {
    if (points.length === 0 || points.length % dims !== 0) {
      refuse("drawn: points", `must hold one point or more of dims = ${dims} numbers each`, points);
    }
    points.forEach((value, i) => void checkNumber(`drawn: points[${i}]`, value, { min: -1e6, max: 1e6 }));
    return {
      ...mixture("drawn", { dims, centers: points, sigmas: points.map(() => noise) }),
      extent: Math.max(1, reach(points) + 3 * noise),
    };
  },
});

/** Two eyes and a mouth. Each eye counts three times, or they would hardly be seen. */
function face(): readonly number[] {
  const eyes = [-0.35, 0.4, 0.35, 0.4];
  const mouth = Array.from({ length: 15 }, (_, i) => {
    const angle = (Math.PI * (205 + (130 / 14) * i)) / 180;
    return [0.6 * cos(angle), 0.05 + 0.6 * sin(angle)];
  });
  return [...eyes, ...eyes, ...eyes, ...mouth.flat()];
}
