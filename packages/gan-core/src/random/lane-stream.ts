import { refuse } from "../check.ts";
import type { Rng } from "./rng.ts";

/**
 * A stream of random f32 that vector units draw four at a time: the same numbers as the kernels' `uniforms` and `normals`,
 * to the bit, in plain JavaScript. Number i of an array comes from generator i mod 4, an xoshiro128** of its own
 * (Blackman and Vigna 2021, https://arxiv.org/abs/1805.01407).
 *
 * Only operations that IEEE 754 and ECMAScript round alike are used, each rounded to f32.
 */
export interface LaneStream {
  /** 4 × 4 words: word w of generator g is the (4w + g)-th. What is drawn next depends on them only. */
  readonly words: Uint32Array;
  /** Fills an array, of a multiple of four numbers, with uniforms on [0, 1), multiples of 2^−24. */
  uniforms(out: Float32Array): Float32Array;
  /**
   * Fills an array, of a multiple of eight numbers, with standard normals, up to 5.77 in size: every eight uniforms are
   * u and v of four pairs, and become √(−2 log(1 − u)) · cos 2πv of each, then the same with the sine (Box and Muller
   * 1958).
   */
  normals(out: Float32Array): Float32Array;
}

/** The words of a lane stream that belongs to an rng's place in the tree of streams. */
export function laneWords(rng: Rng): Uint32Array {
  const words = new Uint32Array(16);
  for (let g = 0; g < 4; g++) {
    const own = rng.fork(`lane ${g}`).save().words;
    for (let w = 0; w < 4; w++) words[4 * w + g] = own[w]!;
  }
  return words;
}

/** @param words Kept, and changed by drawing. */
export function createLaneStream(words: Uint32Array): LaneStream {
  if (words.length !== 16) refuse("createLaneStream: words", "must be 16", words.length);

  function uniforms(out: Float32Array): Float32Array {
    checkLength(out, 4);
    for (let i = 0; i < out.length; i++) out[i] = (next(words, i & 3) >>> 8) / 0x100_0000;
    return out;
  }

  function normals(out: Float32Array): Float32Array {
    checkLength(out, 8);
    uniforms(out);
    for (let i = 0; i < out.length; i += i % 8 === 3 ? 5 : 1) {
      const radius = f(Math.sqrt(f(-2 * log(f(1 - out[i]!)))));
      const turns = f(4 * out[i + 4]!);
      const k = f(f(turns + 12582912) - 12582912); // the whole number nearest, as 12582912 is 1.5 · 2²³
      const r = f(f(turns - k) * f(Math.PI / 2));
      out[i] = f(radius * quarterSine(r, k + 1));
      out[i + 4] = f(radius * quarterSine(r, k));
    }
    return out;
  }

  return { words, uniforms, normals };
}

function checkLength(out: Float32Array, multiple: number): void {
  if (out.length % multiple !== 0) refuse("laneStream: out", `must hold a multiple of ${multiple} numbers`, out.length);
}

function next(words: Uint32Array, g: number): number {
  const [a, b, c, d] = [words[g]!, words[4 + g]!, words[8 + g]!, words[12 + g]!];
  words[g] = a ^ d ^ b;
  words[4 + g] = b ^ c ^ a;
  words[8 + g] = c ^ a ^ (b << 9);
  words[12 + g] = rotate(d ^ b, 11);
  return Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

const f = Math.fround;

/** a · b + c, rounded twice. */
const muladd = (a: number, b: number, c: number): number => f(f(a * b) + c);

/** The polynomial, from its highest coefficient, at z. */
const polynomial = (coefficients: Float32Array, z: number): number =>
  coefficients.reduce((p, coefficient) => muladd(p, z, coefficient));

/** log((1 + s)/(1 − s)) = s (2 + z L(z)), z = s². */
const logs = new Float32Array([0.2802684307, 0.2799869478, 0.4002172351, 0.6666641235, 2]);

/** log x of a normal f32 x > 0, with x = 2ᵉ m and m in [√½, √2). */
function log(x: number): number {
  float[0] = x;
  const e = (int[0]! - 0x3f3504f3) >> 23; // the bits of √½
  int[0]! -= e << 23;
  const m = float[0]!;
  const s = f(f(m - 1) / f(m + 1));
  const p = f(s * polynomial(logs, f(s * s)));
  return muladd(e, 0.693359375, muladd(e, f(-2.1219444005469057e-4), p)); // ln 2 in two parts
}

const float = new Float32Array(1);
const int = new Int32Array(float.buffer);

/** (sin r/r − 1)/z and cos r, z = r². */
const sines = new Float32Array([-1.951520389e-4, 0.008332160302, -0.1666665524]);
const cosines = new Float32Array([2.443836456e-5, -0.001388736651, 0.04166664556, -0.5, 1]);

/** sin(r + k π/2) for |r| ≤ π/4. */
function quarterSine(r: number, k: number): number {
  const z = f(r * r);
  const size = k & 1 ? polynomial(cosines, z) : muladd(f(r * z), polynomial(sines, z), r);
  return k & 2 ? -size : size;
}
