import { type MixtureTable, placeInMixture } from "./mixture-table.ts";

/**
 * Where random numbers come from: four generators side by side, each an xoshiro128** of its own (Blackman and Vigna
 * 2021, https://arxiv.org/abs/1805.01407), so that a vector unit draws from all of them at once. Number i of a stream
 * comes from generator i mod 4.
 *
 * `state` is 4 × 4 words: word w of generator g is the (4w + g)-th. What is drawn next depends on them only, and drawing
 * moves them on. Whoever draws, {@link scalarLanes} or an engine's kernels, draws the same bits.
 */
export interface Lanes {
  /** Fills an array, of a multiple of four numbers, with whole numbers uniform on [0, 2^32). */
  words(state: Uint32Array, out: Uint32Array): void;
  /**
   * Fills an array, of a multiple of eight numbers, with standard normals, up to 5.77 in size. Every eight words give
   * u and v, uniform on [0, 1) with 24 bits, of four pairs; these become √(−2 log(1 − u)) · cos 2πv of each, then the
   * same with the sine (Box and Muller 1958).
   */
  normals(state: Uint32Array, out: Float32Array): void;
  /** Moves standard normals to a mixture's components, in place, a point for each u: see {@link placeInMixture}. */
  place(table: MixtureTable, us: Float32Array, points: Float32Array): void;
}

/** In plain JavaScript, with operations only that IEEE 754 and ECMAScript round alike, each rounded to f32. */
export const scalarLanes: Lanes = {
  words(state, out) {
    for (let i = 0; i < out.length; i++) out[i] = next(state, i & 3);
  },
  normals(state, out) {
    for (let i = 0; i < out.length; i++) out[i] = (next(state, i & 3) >>> 8) / 0x100_0000;
    for (let i = 0; i < out.length; i += i % 8 === 3 ? 5 : 1) {
      const radius = f(Math.sqrt(f(-2 * log(f(1 - out[i]!)))));
      const turns = f(4 * out[i + 4]!);
      const k = f(f(turns + 12582912) - 12582912); // the whole number nearest, as 12582912 is 1.5 · 2²³
      const r = f(f(turns - k) * f(Math.PI / 2));
      out[i] = f(radius * quarterSine(r, k + 1));
      out[i + 4] = f(radius * quarterSine(r, k));
    }
  },
  place: placeInMixture,
};

function next(words: Uint32Array, g: number): number {
  const a = words[g]!;
  const b = words[4 + g]!;
  const c = words[8 + g]!;
  const d = words[12 + g]!;
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
function polynomial(coefficients: Float32Array, z: number): number {
  let p = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) p = f(f(p * z) + coefficients[i]!);
  return p;
}

/** log((1 + s)/(1 − s)) = s (2 + z L(z)), z = s². */
const logs = new Float32Array([0.2802684307, 0.2799869478, 0.4002172351, 0.6666641235]);

/** log x of a normal f32 x > 0, with x = 2ᵉ m and m in [√½, √2). */
function log(x: number): number {
  float[0] = x;
  const e = (int[0]! - 0x3f3504f3) >> 23; // the bits of √½
  int[0]! -= e << 23;
  const m = float[0]!;
  const s = f(f(m - 1) / f(m + 1));
  const z = f(s * s);
  const high = muladd(logs[0]!, z, logs[1]!);
  const p = f(s * muladd(muladd(high, f(z * z), muladd(logs[2]!, z, logs[3]!)), z, 2));
  return muladd(e, 0.693359375, muladd(e, f(-2.1219444005469057e-4), p)); // ln 2 in two parts
}

const float = new Float32Array(1);
const int = new Int32Array(float.buffer);

/** (sin r/r − 1)/z and (cos r − 1 + z/2)/z², z = r². */
const sines = new Float32Array([-1.951520389e-4, 0.008332160302, -0.1666665524]);
const cosines = new Float32Array([2.443836456e-5, -0.001388736651, 0.04166664556]);

/** sin(r + k π/2) for |r| ≤ π/4. */
function quarterSine(r: number, k: number): number {
  const z = f(r * r);
  const size =
    k & 1 ? muladd(polynomial(cosines, z), f(z * z), muladd(-0.5, z, 1)) : muladd(f(r * z), polynomial(sines, z), r);
  return k & 2 ? -size : size;
}
