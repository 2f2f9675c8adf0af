import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";

const half = 4;

/**
 * Uniform on every other square of a board over [−4, 4]², the one at the lower left among them:
 *
 *   p(x) = k²/(64 ⌈k²/2⌉)  where ⌊k (x₁ + 4)/8⌋ + ⌊k (x₂ + 4)/8⌋ is even, 0 elsewhere
 *
 * Exact: 1/32 on eight squares of side 2 for the default k = 4, which is the board of papers on normalizing flows. More
 * squares are smaller and closer. i.i.d. here and there.
 */
export const checkerboard = /* @__PURE__ */ defineDistribution({
  id: "checkerboard",
  label: "Checkerboard",
  summary: "Flat squares with sharp edges that meet at their corners; the generator has to make cuts.",
  params: { squares: { label: "Squares along a side", default: 4, min: 2, max: 8, step: 1, integer: true } },
  references: [
    { cite: "Grathwohl et al. 2019, FFJORD, §4.1", url: "https://arxiv.org/abs/1810.01367" },
    { cite: "rtqichen/ffjord, lib/toy_data.py", url: "https://github.com/rtqichen/ffjord" },
  ],
  create: ({ squares }) => {
    const side = (2 * half) / squares;
    const filled = Array.from(
      { length: squares * squares },
      (_, i) => [i % squares, Math.floor(i / squares)] as const,
    ).filter(([column, row]) => (column + row) % 2 === 0);
    const logHeight = -log(filled.length * side * side);

    function logDensity(point: ArrayLike<number>, offset = 0): number {
      const [x, y] = [point[offset]!, point[offset + 1]!];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
      if (!(Math.abs(x) <= half && Math.abs(y) <= half)) return Number.NEGATIVE_INFINITY;
      const sum = Math.floor((x + half) / side) + Math.floor((y + half) / side);
      return sum % 2 === 0 ? logHeight : Number.NEGATIVE_INFINITY;
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("checkerboard", n, 2, out);
        for (let i = 0; i < n; i++) {
          // Again, if a coordinate is rounded to the float on its square's far edge: that is the next square's.
          do {
            const [column, row] = filled[rng.integer(filled.length)]!;
            points[2 * i] = side * (column + rng.uniform()) - half;
            points[2 * i + 1] = side * (row + rng.uniform()) - half;
          } while (logDensity(points, 2 * i) !== logHeight);
        }
        return points;
      },
      logDensity,
      extent: half,
    };
  },
});
