import { square } from "../../math/square.ts";
import { bins } from "./bins.ts";
import type { Condition } from "./condition.ts";
import type { Observation } from "./observation.ts";

/**
 * The run goes round in circles: a series x of 32 stretches of the window swings, and swings in rhythm. With its
 * straight trend taken off and r its autocorrelation, rₗ = Σ xᵢ xᵢ₊ₗ / Σ xᵢ²,
 *
 *   (max x − min x) / max |x| ≥ swing,  and r falls to −rhythm or below and then rises to rhythm or above
 *
 * A sine of period P has r at lag P of about 1 − P / window, so that at a rhythm of ½ periods up to two fifths of a window
 * are seen; those shorter than two stretches are averaged away. White noise has r of ±0.18 at most lags, and stays below.
 *
 * The series is the divergence, or else the mean verdict on fakes, or else the generator's loss: the first that was
 * measured in every stretch. Evidence: swing, period in iterations, and r at that period.
 *
 * Reference: Mescheder, Geiger and Nowozin 2018, Which Training Methods for GANs do actually Converge?, §2,
 * https://arxiv.org/abs/1801.04406
 */
export const oscillation: Condition = {
  id: "oscillation",
  label: "Oscillation",
  good: false,
  judge(past, { swing: least, rhythm }) {
    const series = sources.map((read) => bins(past, stretches, read)).find((found) => found !== undefined);
    if (series === undefined) return undefined;
    const swing = swingOf(series);
    const { lag, height } = firstReturn(detrend(series), rhythm);
    const period = (lag * past.window) / stretches;
    return { present: swing >= least && height >= rhythm, evidence: { swing, period, rhythm: height } };
  },
};

const stretches = 32;

const sources: readonly ((observation: Observation) => number | undefined)[] = [
  ({ divergence }) => divergence?.value,
  ({ verdicts }) => verdicts?.fake,
  ({ losses }) => losses?.generator,
];

/** In [0, 2]; 0 for a series that is 0 throughout. */
function swingOf(series: Float64Array): number {
  const [low, high] = [Math.min(...series), Math.max(...series)];
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return largest === 0 ? 0 : high / largest - low / largest; // divided first: their difference may overflow
}

/** What is left of a series once the straight line of least squares is taken off, scaled to a largest value of 1. */
function detrend(series: Float64Array): Float64Array {
  const largest = series.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const scaled = series.map((x) => (largest === 0 ? 0 : x / largest));
  const middle = (scaled.length - 1) / 2;
  const mean = scaled.reduce((sum, x) => sum + x, 0) / scaled.length;
  const squares = scaled.reduce((sum, _, i) => sum + square(i - middle), 0);
  const slope = scaled.reduce((sum, x, i) => sum + (i - middle) * x, 0) / squares;
  return scaled.map((x, i) => x - mean - slope * (i - middle));
}

/** The highest autocorrelation after the first fall to −rhythm, and its lag; 0 and 0 where there is no such fall. */
function firstReturn(series: Float64Array, rhythm: number): { lag: number; height: number } {
  const power = series.reduce((sum, x) => sum + x * x, 0);
  let best = { lag: 0, height: 0 };
  if (!(power > 1e-12 * series.length)) return best; // a straight line, but for rounding
  let fallen = false;
  for (let lag = 1; lag < series.length; lag++) {
    const height = series.subarray(lag).reduce((sum, x, i) => sum + x * series[i]!, 0) / power;
    fallen ||= height <= -rhythm;
    if (fallen && height > best.height) best = { lag, height };
  }
  return best;
}
