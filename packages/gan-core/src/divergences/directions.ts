import { probit } from "../latents/probit.ts";
import { cos } from "../math/cos.ts";
import { integerPower } from "../math/integer-power.ts";
import { pow } from "../math/pow.ts";
import { sin } from "../math/sin.ts";
import { createRng } from "../random/rng.ts";

/**
 * Unit vectors that fill half the sphere evenly, count · dims floats: a vector and its opposite are one direction.
 *
 *   dims = 1: the axis, whatever the count
 *   dims = 2: angles π j/count; from two on, the mean of ⟨t, θ⟩² is |t|²/2 exactly
 *   above: a Kronecker sequence, frac(s + j α), carried to the sphere coordinate by coordinate through the inverse of
 *             the normal distribution function; s is drawn from the seed, and only there does the seed matter
 *
 * αₖ = g⁻ᵏ with g the positive root of g^(dims + 1) = g + 1, which spreads evenly in any number of dimensions.
 *
 * Reference: Martin Roberts 2018, The Unreasonable Effectiveness of Quasirandom Sequences, for α,
 * https://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/
 */
export function evenDirections(count: number, dims: number, seed: number): Float64Array {
  if (dims === 1) return Float64Array.of(1);
  const out = new Float64Array(count * dims);
  if (dims === 2) {
    for (let j = 0; j < count; j++) {
      out[2 * j] = cos((Math.PI * j) / count);
      out[2 * j + 1] = sin((Math.PI * j) / count);
    }
    return out;
  }
  const rng = createRng(seed);
  const starts = Array.from({ length: dims }, () => rng.uniform());
  const g = root(dims);
  for (let j = 0; j < count; j++) {
    let squares = 0;
    for (let k = 0; k < dims; k++) {
      const u = (starts[k]! + (j + 1) * integerPower(g, -(k + 1))) % 1;
      const z = probit(Math.min(Math.max(u, 1e-9), 1 - 1e-9));
      out[j * dims + k] = z;
      squares += z * z;
    }
    for (let k = 0; k < dims; k++) out[j * dims + k]! /= Math.sqrt(squares);
  }
  return out;
}

/** The positive root of g^(dims + 1) = g + 1: iterating g ← (1 + g)^(1/(dims + 1)) contracts to it. */
function root(dims: number): number {
  let g = 2;
  for (let i = 0; i < 40; i++) g = pow(1 + g, 1 / (dims + 1));
  return g;
}
