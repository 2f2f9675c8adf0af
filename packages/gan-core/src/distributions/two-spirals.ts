import { cos } from "../math/cos.ts";
import { log } from "../math/log.ts";
import { sin } from "../math/sin.ts";
import { square } from "../math/square.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { boxBlur } from "./box-blur.ts";
import { curveNodes } from "./curve-nodes.ts";
import { defineDistribution } from "./distribution.ts";
import { logSum } from "./log-sum.ts";

const turns = 3 * Math.PI;
const box = 0.5;
const divisor = 3;

/**
 * Two arms that wind out of the middle, one the other turned by half a turn, half of the points each:
 *
 *   x = ± ((−t cos t, t sin t) + u) / 3 + σ ε,   t = 3π √v,  v uniform on [0, 1), u uniform on [0, ½)², ε standard normal
 *
 * so t has density 2t/9π², as good as even along the arm. A uniform blurred by a Gaussian has a closed form, and what is
 * left is a quadrature along the arm (see {@link curveNodes}): with cⱼ its nodes over 3 and w = 1/6,
 *
 *   p(x) = ½ Σ± Σⱼ shareⱼ Πᵢ (Φ((±xᵢ − cⱼᵢ)/σ) − Φ((±xᵢ − cⱼᵢ − w)/σ)) / w
 *
 * The constants are FFJORD's "2spirals"; i.i.d. here and there. Density: a look at each of some hundred nodes.
 */
export const twoSpirals = /* @__PURE__ */ defineDistribution({
  id: "two-spirals",
  label: "Two spirals",
  summary: "Two arms wound around each other; the classic that no shallow cut can part.",
  params: { noise: { label: "Noise", default: 0.1, min: 0.02, max: 0.5, step: 0.01 } },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py: the constants", url: "https://github.com/rtqichen/ffjord" },
    {
      cite: "Lang and Witbrock 1988, Learning to Tell Two Spirals Apart: the problem",
      url: "https://www.researchgate.net/publication/269337640_Learning_to_Tell_Two_Spirals_Apart",
    },
  ],
  create: ({ noise }) => {
    let logArm: ReturnType<typeof arm> | undefined;
    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("two-spirals", n, 2, out);
        for (let i = 0; i < n; i++) {
          const side = rng.integer(2) === 0 ? 1 : -1;
          const t = turns * Math.sqrt(rng.uniform());
          const x = -t * cos(t) + box * rng.uniform();
          const y = t * sin(t) + box * rng.uniform();
          points[2 * i] = (side * x) / divisor + noise * rng.normal();
          points[2 * i + 1] = (side * y) / divisor + noise * rng.normal();
        }
        return points;
      },
      logDensity(point, offset = 0) {
        logArm ??= arm(noise);
        const [x, y] = [point[offset]!, point[offset + 1]!];
        return logSum([logArm(x, y), logArm(-x, -y)]) - Math.LN2;
      },
      extent: (turns + box) / divisor + 2 * noise,
    };
  },
});

/** log density of one arm at (x, y). */
function arm(sigma: number): (x: number, y: number) => number {
  const width = box / divisor;
  const at = (t: number): [number, number] => [(-t * cos(t)) / divisor, (t * sin(t)) / divisor];
  const { centers, shares } = curveNodes({ from: 0, to: turns, at, weight: (t) => (2 * t) / square(turns) }, sigma);
  const logShares = shares.map(log);
  const squares = new Float64Array(shares.length);
  const logBox = boxBlur(width, sigma);

  return (x, y) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
    if (!Number.isFinite(x * x + y * y)) return Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < squares.length; j++) {
      squares[j] = square(outside(x - centers[2 * j]!, width)) + square(outside(y - centers[2 * j + 1]!, width));
      if (squares[j]! < least) least = squares[j]!;
    }
    // A node's term is about e^(−d²/2σ²), d the distance of its square: what is e^−32 of the nearest one's is left out.
    const terms: number[] = [];
    for (let j = 0; j < squares.length; j++) {
      if (!(squares[j]! <= least + 64 * sigma * sigma)) continue;
      terms.push(logShares[j]! + logBox(x - centers[2 * j]!) + logBox(y - centers[2 * j + 1]!));
    }
    return logSum(terms);
  };
}

/** How far v is from [0, width]. */
function outside(v: number, width: number): number {
  return v < 0 ? -v : v > width ? v - width : 0;
}
