import { cos } from "../math/cos.ts";
import { sin } from "../math/sin.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { blurredCurves } from "./blurred-curves.ts";
import { type Distribution, defineDistribution } from "./distribution.ts";
import { logNormalMass } from "./normal-mass.ts";
import { sharpOrBlurred } from "./sharp-or-blurred.ts";

/**
 * Two arcs of three quarters of a circle that make an S, blurred by a round Gaussian:
 *
 *   (x, z) = (sin t, sign(t) (cos t − 1)) + σ ε,   t uniform on [−3π/2, 3π/2)
 *
 * In three dimensions it is scikit-learn's sheet, (x, y, z) with y = 2u + σ ε and u uniform on [0, 1); in two its
 * profile. Density by quadrature along t (see {@link blurredCurves}), and exact along y:
 *
 *   p(x, y, z) = p(x, z) (Φ(y/σ) − Φ((y − 2)/σ)) / 2
 *
 * scikit-learn's default noise is 0: then points lie on the sheet and have no density. i.i.d. here and there.
 */
export const sCurve = /* @__PURE__ */ defineDistribution({
  id: "s-curve",
  label: "S-curve",
  summary: "A strip bent to an S, or its profile; two holes, each open on one side.",
  params: {
    noise: { label: "Noise", default: 0.1, min: 0, max: 0.5, step: 0.01 },
    dims: { label: "Dimensions", default: 2, min: 2, max: 3, step: 1, integer: true },
  },
  references: [
    {
      cite: "scikit-learn, make_s_curve",
      url: "https://scikit-learn.org/stable/modules/generated/sklearn.datasets.make_s_curve.html",
    },
  ],
  create: ({ noise, dims }) => {
    const at = (t: number): [number, number] => [sin(t), Math.sign(t) * (cos(t) - 1)];
    const sigma = sharpOrBlurred("s-curve", noise);
    const curve = { from: -1.5 * Math.PI, to: 1.5 * Math.PI, at };
    const profile = blurredCurves("s-curve", [curve], sigma);
    return { ...(dims === 2 ? profile : sheet(profile, sigma)), extent: 2 + 3 * sigma };
  },
});

/** The profile drawn out to a width of 2 along y, the coordinate between its own two. */
function sheet(profile: Distribution, sigma: number): Distribution {
  const flat = new Float32Array(2);
  const sample: Distribution["sample"] = (n, rng, out) => {
    const points = sampleBuffer("s-curve", n, 3, out);
    for (let i = 0; i < n; i++) {
      profile.sample(1, rng, flat);
      points[3 * i] = flat[0]!;
      points[3 * i + 1] = 2 * rng.uniform() + sigma * rng.normal();
      points[3 * i + 2] = flat[1]!;
    }
    return points;
  };
  const across = profile.logDensity;
  if (across === undefined) return { dims: 3, sample };
  return {
    dims: 3,
    sample,
    logDensity(point, offset = 0) {
      const y = point[offset + 1]!;
      const along = logNormalMass((y - 2) / sigma, y / sigma) - Math.LN2;
      return across([point[offset]!, point[offset + 2]!]) + along;
    },
  };
}
