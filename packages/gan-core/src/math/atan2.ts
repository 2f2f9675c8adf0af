/**
 * The angle of the point (x, y), in [−π, π], to two units in the last place: the same bits on every machine, which
 * Math.atan2 does not promise. Zeros and infinities, with their signs, as there.
 *
 * The smaller coordinate over the larger, t in [0, 1], is taken to its nearest eighth c:
 *
 *   arctan t = arctan c + arctan u,   u = (t − c)/(1 + t c), |u| ≤ 1/16
 *
 * and Taylor's series up to u¹³ does the rest.
 */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const height = Math.abs(y);
  const width = Math.abs(x);
  const ratio = height === width ? Math.sign(height) : Math.min(height, width) / Math.max(height, width);
  const angle = unfolded(arctan(ratio), height > width, isNegative(x));
  return isNegative(y) ? -angle : angle;
}

/** The angle in the upper half plane that lies as far from the nearest half axis. */
function unfolded(angle: number, steep: boolean, left: boolean): number {
  if (steep) return left ? Math.PI / 2 + (angle + piLow / 2) : Math.PI / 2 - (angle - piLow / 2);
  return left ? Math.PI - (angle - piLow) : angle;
}

/** For t in [0, 1]. */
function arctan(t: number): number {
  const k = Math.round(8 * t);
  const c = k / 8;
  const u = (t - c) / (1 + t * c);
  const z = u * u;
  const series = -1 / 3 + z * (1 / 5 + z * (-1 / 7 + z * (1 / 9 + z * (-1 / 11 + z * (1 / 13)))));
  return eighths[k]! + (u + (u * z * series + eighthsLow[k]!));
}

function isNegative(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

/** What Math.PI leaves of π. */
const piLow = 1.2246467991473532e-16;

/** arctan(k/8), k = 0 … 8. */
const eighths: readonly number[] = [
  0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061, 0.5585993153435624,
  0.6435011087932844, 0.7188299996216245, 0.7853981633974483,
];

/** What those leave. */
const eighthsLow: readonly number[] = [
  0, -3.1253241424539383e-18, 1.0698755618734451e-17, -2.4623815582638635e-17, 2.2698777452961687e-17,
  -5.4556305485916264e-18, 1.5834785051444286e-17, -2.1478388444456983e-17, 3.061616997868383e-17,
];
