import { powerOfTwo } from "./power-of-two.ts";
import { upperWord } from "./upper-word.ts";

/**
 * Takes whole quarter turns off a finite angle:
 *
 *   x = n π/2 + rest[0] + rest[1],   |rest[0]| ≤ π/4 and rest[1] its next digits
 *
 * π/2 is taken off in two parts, the first of 33 bits so that n times it is exact. Angles past a million, and those
 * that come so close to a whole number of quarter turns that two parts are too few, are reduced in whole numbers
 * instead, with as much of π as a double can ask for: good to the last bit everywhere, and thirty times slower.
 *
 * Reference: Cody and Waite 1980, Software Manual for the Elementary Functions, §8; Payne and Hanek 1983, Radian
 * Reduction for Trigonometric Functions, https://doi.org/10.1145/1057600.1057602, for what large angles need.
 *
 * @returns n modulo 4.
 */
export function takeQuarterTurns(x: number, rest: Float64Array): number {
  const n = Math.floor(x * 0.6366197723675814 + 0.5); // x · 2/π, rounded
  if (Math.abs(x) < 1_000_000) {
    const first = x - n * (6746518852 / 0x1_0000_0000);
    const second = n * 6.077100506506192e-11;
    const high = first - second;
    if (Math.abs(high) > Math.abs(n) * 8e-9) {
      rest[0] = high;
      rest[1] = first - high - second;
      return n & 3;
    }
  }
  return takeExactly(x, rest);
}

/**
 * The same in whole numbers: |x| = m 2ᵉ with m of 53 bits, and m · 2/π cut at the point where 2ᵉ puts it. Of the
 * product's `bits` − e fractional bits at least 229 remain, of which 53 are beyond the digits of 2/π and at most 62 are
 * 0: no double comes closer to a multiple of π/2.
 */
function takeExactly(x: number, rest: Float64Array): number {
  const e = ((upperWord(x) >> 20) & 0x7ff) - 1075;
  const m = BigInt(Math.abs(x) * powerOfTwo(-e));
  known ??= constants();
  const { halfPi, twoOverPi } = known;
  const product = m * twoOverPi;
  const point = bits - BigInt(e);
  const turns = (product + (1n << (point - 1n))) >> point;
  const fraction = product - (turns << point);
  const angle = (fraction * halfPi) >> point; // in units of 2^-200
  const high = Number(angle);
  const sign = Math.sign(x);
  rest[0] = sign * high * powerOfTwo(-200);
  rest[1] = sign * Number(angle - BigInt(high)) * powerOfTwo(-200);
  return (sign * Number(turns & 3n)) & 3;
}

interface Constants {
  /** In units of 2^-200. */
  readonly halfPi: bigint;
  /** In units of 2^-bits. */
  readonly twoOverPi: bigint;
}

let known: Constants | undefined; // a tenth of a millisecond, for those who ask

/** By Machin's formula: π/4 = 4 arctan(1/5) − arctan(1/239). */
function constants(): Constants {
  const halfPi = 2n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n));
  return { halfPi: halfPi >> (bits - 200n), twoOverPi: (1n << (2n * bits)) / halfPi };
}

/** arctan(1/n) · 2^bits, by its Taylor series. */
function arctanOfInverse(n: bigint): bigint {
  let power = (1n << bits) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= -n * n;
    sum += power / k;
  }
  return sum;
}

const bits = 1200n;
