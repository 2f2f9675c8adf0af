/** How many deviations of a Gaussian its kernel reaches to either side: beyond lie 6 of 100,000. */
export const REACH = 4;

/**
 * The weights of a Gaussian blur from its middle outwards, together one: w[0] + 2 · (w[1] + … + w[r]) = 1.
 *
 * @param deviation in cells; 0 blurs nothing.
 * @param longest the most cells it may reach to one side: as many as the line to blur has.
 */
export function gaussianKernel(deviation: number, longest: number): Float64Array {
  const reach = deviation > 0 ? Math.max(0, Math.min(longest, Math.ceil(REACH * deviation))) : 0;
  const kernel = new Float64Array(reach + 1);
  let sum = 0;
  for (let i = 0; i <= reach; i++) {
    kernel[i] = i === 0 ? 1 : Math.exp((-i * i) / (2 * deviation * deviation));
    sum += i === 0 ? 1 : 2 * kernel[i]!;
  }
  for (let i = 0; i <= reach; i++) kernel[i]! /= sum;
  return kernel;
}

/**
 * Blurs `lines` lines of `count` values each, in place: those of line l at l · lineStep, l · lineStep + step, … What
 * lies beyond either end counts as 0, and what is blurred over it is lost.
 */
export function blurLines(
  values: Float32Array,
  kernel: Float64Array,
  lines: number,
  lineStep: number,
  count: number,
  step: number,
): void {
  const reach = kernel.length - 1;
  if (reach === 0) return;
  const padded = new Float64Array(count + 2 * reach);
  for (let l = 0; l < lines; l++) {
    const start = l * lineStep;
    let empty = true;
    for (let i = 0; i < count; i++) {
      const value = values[start + i * step]!;
      padded[reach + i] = value;
      if (value !== 0) empty = false;
    }
    if (empty) continue;
    for (let i = 0; i < count; i++) {
      const centre = reach + i;
      let sum = kernel[0]! * padded[centre]!;
      for (let k = 1; k <= reach; k++) sum += kernel[k]! * (padded[centre - k]! + padded[centre + k]!);
      values[start + i * step] = sum;
    }
  }
}
