import { type Bandwidth, bandwidthOf } from "./bandwidth.ts";
import { blurLines, gaussianKernel, REACH } from "./blur.ts";
import { type Cloud, massOf, weightOf } from "./cloud.ts";

/** How points lie along one axis, as densities: their integral is the share of all mass that is in view. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  /** Of each bin. */
  readonly bars: Float64Array;
  /** By a Gaussian kernel, at evenly spaced values from `from` to `to`; empty if not asked for. */
  readonly curve: Float32Array;
  /** The highest of the curve if there is one, else of the bars. */
  readonly most: number;
}

const CURVE_POINTS = 161;

/**
 * Counts the points of a cloud along x (axis 0) or y (axis 1) in equal bins of a domain, and smooths them by a
 * Gaussian kernel if a bandwidth is given. A value at the upper end belongs to the last bin.
 */
export function histogramOf(
  cloud: Cloud,
  axis: 0 | 1,
  domain: readonly [number, number],
  bins: number,
  bandwidth: Bandwidth | undefined,
): Histogram {
  const [from, to] = domain[0] < domain[1] ? domain : [domain[1], domain[0]];
  const { total, effective } = massOf(cloud);
  const { points } = cloud;
  const bars = new Float64Array(bins);
  const scale = bins / (to - from);
  for (let i = 0; i < points.length >> 1; i++) {
    const value = points[2 * i + axis]!;
    if (value >= from && value <= to)
      bars[Math.min(bins - 1, Math.floor((value - from) * scale))]! += weightOf(cloud, i);
  }
  for (let k = 0; k < bins; k++) bars[k] = total > 0 ? (bars[k]! * scale) / total : 0;
  const width = bandwidth === undefined ? 0 : bandwidthOf(bandwidth, points, axis, 1, effective);
  const curve = bandwidth === undefined ? new Float32Array(0) : smoothed(cloud, axis, from, to, width, total);
  let most = 0;
  for (const height of bandwidth === undefined ? bars : curve) most = Math.max(most, height);
  return { from, to, bars, curve, most };
}

/** The density at evenly spaced values: points are shared out between the two nearest, then blurred. */
function smoothed(cloud: Cloud, axis: 0 | 1, from: number, to: number, width: number, total: number): Float32Array {
  const step = (to - from) / (CURVE_POINTS - 1);
  const deviation = Math.min(2 * CURVE_POINTS, (width > 0 ? width : (to - from) / 100) / step);
  const beyond = Math.ceil(REACH * deviation);
  const values = new Float32Array(CURVE_POINTS + 2 * beyond);
  const { points } = cloud;
  for (let i = 0; i < points.length >> 1; i++) {
    const place = (points[2 * i + axis]! - from) / step + beyond;
    if (!(place >= 0 && place < values.length - 1)) continue;
    const weight = weightOf(cloud, i);
    const left = Math.floor(place);
    values[left]! += weight * (1 - (place - left));
    values[left + 1]! += weight * (place - left);
  }
  blurLines(values, gaussianKernel(deviation, values.length), 1, 0, values.length, 1);
  const curve = values.subarray(beyond, beyond + CURVE_POINTS);
  for (let k = 0; k < curve.length; k++) curve[k] = total > 0 ? curve[k]! / (total * step) : 0;
  return curve;
}
