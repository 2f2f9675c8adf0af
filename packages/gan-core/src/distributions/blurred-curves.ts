import { sampleBuffer } from "../random/sample-buffer.ts";
import { type Curve, curveNodes } from "./curve-nodes.ts";
import type { Distribution } from "./distribution.ts";
import { mixture } from "./mixture.ts";

/**
 * Points on curves, an equal share each, blurred by a round Gaussian:
 *
 *   p(x) = (1/k) Σⱼ ∫ N(x; cⱼ(t), σ² I) dt / (bⱼ − aⱼ),   t uniform on [aⱼ, bⱼ]
 *
 * Every point has its own t, so points are independent. The integral is a quadrature (see {@link curveNodes}), laid out
 * when the density is first asked for: four nodes per σ of curve, each a look per point. With σ = 0 there is no density.
 *
 * @param owner The id of the distribution made of it, for errors.
 */
export function blurredCurves(owner: string, curves: readonly Curve[], sigma: number): Distribution {
  const sample: Distribution["sample"] = (n, rng, out) => {
    const points = sampleBuffer(owner, n, 2, out);
    for (let i = 0; i < n; i++) {
      const { from, to, at } = curves[curves.length === 1 ? 0 : rng.integer(curves.length)]!;
      const [x, y] = at(from + (to - from) * rng.uniform());
      points[2 * i] = x + sigma * rng.normal();
      points[2 * i + 1] = y + sigma * rng.normal();
    }
    return points;
  };
  if (sigma === 0) return { dims: 2, sample };

  let density: NonNullable<Distribution["logDensity"]> | undefined;
  return {
    dims: 2,
    sample,
    logDensity(point, offset) {
      density ??= blur(owner, curves, sigma);
      return density(point, offset);
    },
  };
}

function blur(owner: string, curves: readonly Curve[], sigma: number): NonNullable<Distribution["logDensity"]> {
  const nodes = curves.map((curve) => curveNodes(curve, sigma));
  const centers = nodes.flatMap((node) => node.centers);
  const shares = nodes.flatMap((node) => node.shares.map((share) => share / curves.length));
  return mixture(owner, { dims: 2, centers, shares, sigmas: centers.map(() => sigma) }).logDensity;
}
