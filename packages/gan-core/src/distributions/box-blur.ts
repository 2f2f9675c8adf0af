import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { logNormalMass } from "./normal-mass.ts";

/**
 * log of the density, at a distance d from the left end, of a uniform on [0, w] blurred by a Gaussian of σ:
 *
 *   K(d) = (Φ(d/σ) − Φ((d − w)/σ)) / w,   K′(d) = (φ(d/σ) − φ((d − w)/σ)) / wσ
 *
 * Read from a table with 64 entries to a σ, out to 10σ from either end, between which a cubic has the values and the
 * slopes of log K: good to 1e-9. Farther out it is computed, at fifty times the cost.
 */
export function boxBlur(width: number, sigma: number): (distance: number) => number {
  const step = sigma / 64;
  const start = -10 * sigma;
  const count = Math.ceil((width + 20 * sigma) / step) + 1;
  const logMass = (d: number): number => logNormalMass((d - width) / sigma, d / sigma);
  const logs = Float64Array.from({ length: count }, (_, i) => logMass(start + i * step));
  // Slopes per step. φ over the mass, from logs: in a tail both are too small to divide.
  const slopes = logs.map((logHere, i) => {
    const d = start + i * step;
    const ratio = (z: number): number => exp(-(z * z) / 2 - logHere) / Math.sqrt(2 * Math.PI);
    return (step / sigma) * (ratio(d / sigma) - ratio((d - width) / sigma));
  });

  return (distance) => {
    const place = (distance - start) / step;
    const i = Math.floor(place);
    if (!(i >= 0 && i < count - 1)) return logMass(distance) - log(width);
    const t = place - i;
    const rise = logs[i + 1]! - logs[i]!;
    const [a, b] = [slopes[i]! - rise, rise - slopes[i + 1]!];
    return logs[i]! + t * (rise + (1 - t) * (a * (1 - t) + b * t)) - log(width);
  };
}
