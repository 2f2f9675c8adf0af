import { atan2 } from "../math/atan2.ts";
import { cos } from "../math/cos.ts";
import { exp } from "../math/exp.ts";
import { sin } from "../math/sin.ts";

/** A point that the twist takes to the one asked for. */
export interface Preimage {
  /** Its polar angle, in [−π, π]. */
  readonly phi: number;
  /** How fast the image turns with it, dψ/dφ; negative where the twist folds back. */
  readonly slope: number;
  /** The share of the arms it counts for. */
  readonly share: number;
}

/**
 * All φ whose image lies at polar angle `psi`, on the circle of this length, under any of k twists
 *
 *   ψ = φ − 2πj/k − c e^(ρ cos φ),   j = 0, …, k − 1,   dψ/dφ = 1 + c ρ e^(ρ cos φ) sin φ
 *
 * Over [0, π] the slope is positive. Over [−π, 0] it is 1 − h with h = c ρ e^(ρ cos φ) |sin φ|, which rises to one peak
 * and falls, so the image turns back at most once and forth again. Each of these pieces is monotone, and each image in it
 * is bracketed and closed in on.
 *
 * A circle wound more than 64 times (c e^ρ > 400) has that many images an arm. There the answer is 4096 evenly spaced φ,
 * with equal shares and slope 1: the twist has smeared every arm over the circle. NaN gives a preimage of NaN.
 *
 * @param length ρ, not negative.
 * @param rate c, not negative.
 */
export function twistedAngles(length: number, psi: number, arms: number, rate: number): Preimage[] {
  if (Number.isNaN(length)) return [{ phi: Number.NaN, slope: 1, share: 1 }];
  if (rate * exp(length) > 400) return allRound(4096);

  const image = (phi: number): number => phi - rate * exp(length * cos(phi));
  const slope = (phi: number): number => 1 + rate * length * exp(length * cos(phi)) * sin(phi);
  const ends = [-Math.PI, ...foldsOf(slope, length), 0, Math.PI];
  const step = (2 * Math.PI) / arms;

  const found: Preimage[] = [];
  for (let i = 1; i < ends.length; i++) {
    const [from, to] = [ends[i - 1]!, ends[i]!];
    const [low, high] = [image(from), image(to)].toSorted((a, b) => a - b) as [number, number];
    for (let j = Math.ceil((low - psi) / step); psi + j * step < high; j++) {
      const target = psi + j * step;
      const phi = root((t) => image(t) - target, from, to);
      found.push({ phi, slope: slope(phi), share: 1 / arms });
    }
  }
  return found;
}

/** Where the slope changes sign in [−π, 0]: nowhere, or on both sides of its least value, where cos φ = ρ sin² φ. */
function foldsOf(slope: (phi: number) => number, length: number): number[] {
  if (length === 0) return [];
  const c = (2 * length) / (1 + Math.sqrt(1 + 4 * length * length));
  const least = -atan2(Math.sqrt((1 - c) * (1 + c)), c);
  return slope(least) < 0 ? [root(slope, -Math.PI, least), root(slope, least, 0)] : [];
}

function allRound(count: number): Preimage[] {
  return Array.from({ length: count }, (_, i) => ({
    phi: (2 * Math.PI * i) / count - Math.PI,
    slope: 1,
    share: 1 / count,
  }));
}

/**
 * The root of a function with one sign change between the two: false position, halving the weight of an end that stays
 * (the Illinois rule), down to the last bits or 60 steps.
 */
function root(f: (t: number) => number, from: number, to: number): number {
  let [a, b, fa, fb] = [from, to, f(from), f(to)];
  let t = a;
  for (let i = 0; i < 60 && Math.abs(b - a) > 1e-15; i++) {
    t = (a * fb - b * fa) / (fb - fa);
    const ft = f(t);
    if (ft === 0) return t;
    if (ft < 0 !== fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [t, ft];
    if (Math.abs(ft) < 1e-15) return t;
  }
  return t;
}
