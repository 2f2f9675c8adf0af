import { atan2 } from "../math/atan2.ts";
import { cos } from "../math/cos.ts";
import { exp } from "../math/exp.ts";
import { hypot } from "../math/hypot.ts";
import { log } from "../math/log.ts";
import { sin } from "../math/sin.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";
import { logSum } from "./log-sum.ts";
import { twistedAngles } from "./twisted-angles.ts";

const rate = 0.25;
const scale = 2;

/**
 * Arms that bend as they go out: points of one Gaussian, long along the x axis, each turned clockwise by its arm's angle
 * and by more the farther out it is.
 *
 *   f = (1 + σᵣ ε₁, σₜ ε₂),   x = 2 R(−θ) f,   θ = 2πj/k + ¼ e^(f₁),   j uniform on {0, …, k − 1}
 *
 * A turn keeps the length ρ = |x|/2 and maps f's polar angle φ to φ − θ, with slope 1 + ¼ e^(f₁) f₂. So
 *
 *   p(x) = (1/4k) Σ N(f₁; 1, σᵣ²) N(f₂; 0, σₜ²) / |1 + ¼ e^(f₁) f₂|
 *
 * over every f of length ρ that some arm turns to x (see {@link twistedAngles}). Where the slope is 0 the density is
 * infinite: on curves beyond 3σ, with next to no mass. Where a circle is wound more than 64 times, which is from |x| ≈ 15
 * on, p is its mean over the circle. The defaults are FFJORD's; there each arm has exactly a k-th of the points, here an
 * arm is drawn for each, so points are i.i.d.
 */
export const pinwheel = /* @__PURE__ */ defineDistribution({
  id: "pinwheel",
  label: "Pinwheel",
  summary: "Bent arms around an empty middle; modes that are neither round nor straight.",
  params: {
    arms: { label: "Arms", default: 5, min: 1, max: 12, step: 1, integer: true },
    radial: { label: "σ along an arm", default: 0.3, min: 0.05, max: 0.5, step: 0.05 },
    tangential: { label: "σ across an arm", default: 0.1, min: 0.02, max: 0.3, step: 0.01 },
  },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
    {
      cite: "Johnson et al. 2016, Composing graphical models with neural networks: the shape",
      url: "https://arxiv.org/abs/1603.06277",
    },
  ],
  create: ({ arms, radial, tangential }) => {
    /** log of N(f₁; 1, σᵣ²) N(f₂; 0, σₜ²) at polar angle φ. */
    function logFlat(length: number, phi: number): number {
      const out = (length * cos(phi) - 1) / radial;
      const aside = (length * sin(phi)) / tangential;
      return -(out * out + aside * aside) / 2 - log(2 * Math.PI * radial * tangential);
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("pinwheel", n, 2, out);
        for (let i = 0; i < n; i++) {
          const first = 1 + radial * rng.normal();
          const second = tangential * rng.normal();
          const theta = (2 * Math.PI * rng.integer(arms)) / arms + rate * exp(first);
          points[2 * i] = scale * (first * cos(theta) + second * sin(theta));
          points[2 * i + 1] = scale * (second * cos(theta) - first * sin(theta));
        }
        return points;
      },
      logDensity(point, offset = 0) {
        const [x, y] = [point[offset]! / scale, point[offset + 1]! / scale];
        const length = hypot(x, y);
        if (length === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        const found = twistedAngles(length, atan2(y, x), arms, rate);
        const terms = found.map(({ phi, slope, share }) => logFlat(length, phi) + log(share / Math.abs(slope)));
        return logSum(terms) - 2 * log(scale);
      },
      extent: scale * (1 + 3 * radial),
    };
  },
});
