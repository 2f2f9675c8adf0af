import { checkNumber, refuse } from "../check.ts";
import { hypot } from "../math/hypot.ts";
import { log } from "../math/log.ts";
import { sampleBuffer } from "../random/sample-buffer.ts";
import { defineDistribution } from "./distribution.ts";

/**
 * Grey levels as a density: a pixel with its share of the total, then a place within it at random.
 *
 *   p(x) = vᵢⱼ / (Σ v · h²)  in pixel (i, j), 0 outside the picture,   h = 2 / max(width, height)
 *
 * exactly. Levels are rows from the top, each from the left, on any scale: only their ratios count, and a larger one is
 * denser (invert a picture of dark ink). Pixels are square, and the longer side runs from −1 to 1. Sampling costs a
 * search among the levels for every point.
 */
export const image = /* @__PURE__ */ defineDistribution({
  id: "image",
  label: "Image",
  summary: "A picture's grey levels as a density: the brighter, the more points.",
  params: {
    values: { kind: "points", label: "Grey levels", default: /* @__PURE__ */ crescent() },
    width: { label: "Width in pixels", default: 16, min: 1, max: 1024, step: 1, integer: true },
    height: { label: "Height in pixels", default: 16, min: 1, max: 1024, step: 1, integer: true },
  },
  references: [
    {
      cite: "Devroye 1986, Non-Uniform Random Variate Generation, §III.2 (inversion by search)",
      url: "https://doi.org/10.1007/978-1-4613-8643-8",
    },
  ],
  create: ({ values, width, height }) => {
    const upTo = accumulate(values, width * height);
    const total = upTo.at(-1)!;
    const side = 2 / Math.max(width, height);
    const [left, top] = [-(width * side) / 2, (height * side) / 2];
    const logScale = -log(total) - 2 * log(side);

    function logDensity(point: ArrayLike<number>, offset = 0): number {
      const [x, y] = [point[offset]!, point[offset + 1]!];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
      const column = Math.floor((x - left) / side);
      const row = Math.floor((top - y) / side);
      if (!(column >= 0 && column < width && row >= 0 && row < height)) return Number.NEGATIVE_INFINITY;
      return log(values[row * width + column]!) + logScale;
    }

    return {
      dims: 2,
      sample(n, rng, out) {
        const points = sampleBuffer("image", n, 2, out);
        for (let i = 0; i < n; i++) {
          // Again, if a coordinate is rounded to a float in the next pixel and that is black.
          do {
            const pixel = search(upTo, total * rng.uniform());
            points[2 * i] = left + side * ((pixel % width) + rng.uniform());
            points[2 * i + 1] = top - side * (Math.floor(pixel / width) + rng.uniform());
          } while (logDensity(points, 2 * i) === Number.NEGATIVE_INFINITY);
        }
        return points;
      },
      logDensity,
    };
  },
});

/** Running sums of the levels, each checked. */
function accumulate(values: readonly number[], count: number): Float64Array {
  if (values.length !== count)
    refuse("image: values", `must hold width · height = ${count} grey levels`, values.length);
  let sum = 0;
  const upTo = Float64Array.from(values, (value, i) => {
    sum += checkNumber(`image: values[${i}]`, value, { min: 0, max: 1e30 });
    return sum;
  });
  if (!(sum > 0)) refuse("image: values", "must hold a grey level above 0", sum);
  return upTo;
}

/** The first index whose running sum is above u: never a level of 0, which adds nothing. */
function search(upTo: Float64Array, u: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (upTo[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A moon in 16 by 16 pixels: a disc less another one beside it, brighter towards its outer edge. */
function crescent(): readonly number[] {
  return Array.from({ length: 256 }, (_, i) => {
    const [x, y] = [(i % 16) - 7.5, 7.5 - Math.floor(i / 16)];
    const inside = hypot(x, y) < 7.6 && hypot(x - 3.5, y - 1.5) > 5.4;
    return inside ? Math.round(6 * (8 - x)) + 40 : 0;
  });
}
