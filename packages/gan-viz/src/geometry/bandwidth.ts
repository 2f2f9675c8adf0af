/** A rule of thumb for how wide a kernel should be, or that width itself in units of data: of both axes, or of each. */
export type Bandwidth = "scott" | "silverman" | number | readonly [x: number, y: number];

// Quartiles and spread of a heap of this many say enough, and sorting them costs little.
const SAMPLE = 4096;

/**
 * The standard deviation of a Gaussian kernel for n values of spread σ̂ in `dimensions` dimensions:
 *
 *   scott:      h = σ̂ · n^(−1/(d + 4))                         Scott 1992, Multivariate Density Estimation, (6.42)
 *   silverman:  h = σ̂ · n^(−1/(d + 4)) · (4 / (d + 2))^(1/(d + 4))      Silverman 1986, Density Estimation, (4.14)
 *   σ̂ = min(standard deviation, interquartile range / 1.349)            Silverman 1986, (3.30)
 *
 * In two dimensions both rules agree. σ̂ is taken of at most 4096 values, evenly chosen. Values without spread give 0.
 *
 * @param values x0, y0, x1, y1, …; those that are not finite do not count.
 * @param axis 0 for x, 1 for y.
 * @param effective how many values there are, or would be if all weighed the same.
 */
export function bandwidthOf(
  rule: Bandwidth,
  values: Float32Array,
  axis: 0 | 1,
  dimensions: 1 | 2,
  effective: number,
): number {
  if (typeof rule === "number") return rule;
  if (typeof rule === "object") return rule[axis];
  const spread = spreadOf(values, axis);
  const power = 1 / (dimensions + 4);
  const factor = rule === "scott" ? 1 : (4 / (dimensions + 2)) ** power;
  return effective > 0 ? spread * factor * effective ** -power : 0;
}

const sample = new Float64Array(SAMPLE);

function spreadOf(values: Float32Array, axis: 0 | 1): number {
  const total = values.length >> 1;
  const stride = Math.max(1, Math.ceil(total / SAMPLE));
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < total && count < SAMPLE; i += stride) {
    const value = values[2 * i + axis]!;
    if (!Number.isFinite(value)) continue;
    sample[count++] = value;
    const off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
  }
  if (count < 2) return 0;
  const deviation = Math.sqrt(squares / (count - 1));
  const sorted = sample.subarray(0, count).sort();
  const quartiles = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  return quartiles > 0 ? Math.min(deviation, quartiles / 1.349) : deviation;
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}
