import { type MixtureTable, placeInMixture } from "./mixture-table.ts";

/**
 * Where random numbers come from: four generators side by side, each an xoshiro128 of its own (Blackman and Vigna
 * 2021, https://arxiv.org/abs/1805.01407), so that a vector unit draws from all of them at once. Number i of a stream
 * comes from generator i mod 4.
 *
 * `state` is 4 × 4 words: word w of generator g is the (4w + g)-th. What is drawn next depends on them only, and drawing
 * moves them on. Whoever draws, {@link scalarLanes} or an engine's kernels, draws the same bits.
 */
export interface Lanes {
  /** Writes `count` whole numbers uniform on [0, 2^32), a multiple of four. */
  words(state: Uint32Array, out: Uint32Array, count: number): void;
  /** Writes `count` of the same words, a multiple of four, as numbers on [0, 1) from `at` on: their upper 24 bits / 2^24. */
  uniforms(state: Uint32Array, out: Float32Array, at: number, count: number): void;
  /**
   * Writes `count` standard normals, a multiple of eight, up to 5.77 in size, from `at` on. Every eight words give, of
   * four pairs, a sign and u, uniform on (0, 1] with 24 bits, then x, uniform on [−1, 1]; these become
   * ±√(−2 log u) · cos πx/2 of each, then the same with the sine (Box and Muller 1958). The words are those of
   * xoshiro128+, by the same authors.
   */
  normals(state: Uint32Array, out: Float32Array, at: number, count: number): void;
  /** Room for so many numbers where the lanes draw fastest, if there is such a place. Its numbers last until it is asked for again. */
  room?(count: number): Float32Array | undefined;
  /** Moves standard normals to a mixture's components, in place, a point for each u: see {@link placeInMixture}. */
  place(table: MixtureTable, us: Float32Array, points: Float32Array): void;
}

/** In plain JavaScript, with operations only that IEEE 754 and ECMAScript round alike, each rounded to f32. */
export const scalarLanes: Lanes = {
  words(state, out, count) {
    for (let i = 0; i < count; i++) out[i] = starStar(state, i & 3);
  },
  uniforms(state, out, at, count) {
    for (let i = 0; i < count; i++) out[at + i] = (starStar(state, i & 3) >>> 8) / 0x100_0000;
  },
  normals(state, out, at, count) {
    for (let i = 0; i < count; i += 8) {
      for (let g = 0; g < 4; g++) firsts[g] = plus(state, g);
      for (let g = 0; g < 4; g++) {
        const radius = radiusOf(firsts[g]!);
        const x = f(f(plus(state, g) | 0) * 4.656612873077393e-10);
        const z = f(x * x);
        out[at + i + g] = f(radius * muladd(cubic(cosines, z), z, 1));
        out[at + i + g + 4] = f(radius * f(x * cubic(sines, z)));
      }
    }
  },
  place: placeInMixture,
};

const firsts = new Uint32Array(4);

/** The next word of generator g, of xoshiro128**. */
function starStar(words: Uint32Array, g: number): number {
  const word = Math.imul(rotate(Math.imul(words[4 + g]!, 5), 7), 9) >>> 0;
  step(words, g);
  return word;
}

/** The next word of generator g, of xoshiro128+. */
function plus(words: Uint32Array, g: number): number {
  const word = (words[g]! + words[12 + g]!) >>> 0;
  step(words, g);
  return word;
}

function step(words: Uint32Array, g: number): void {
  const a = words[g]!;
  const b = words[4 + g]!;
  const c = words[8 + g]!;
  const d = words[12 + g]!;
  words[g] = a ^ d ^ b;
  words[4 + g] = b ^ c ^ a;
  words[8 + g] = c ^ a ^ (b << 9);
  words[12 + g] = rotate(d ^ b, 11);
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

const f = Math.fround;

/** a · b + c, rounded twice. */
const muladd = (a: number, b: number, c: number): number => f(f(a * b) + c);

/** The polynomial, from its highest coefficient, at z. */
function cubic(p: Float32Array, z: number): number {
  return muladd(muladd(p[0]!, z, p[1]!), f(z * z), muladd(p[2]!, z, p[3]!));
}

/** −2 log((1 + s)/(1 − s)) = s (−4 + z L(z)), z = s². */
const logs = new Float32Array([-0.824083, -1.33311154]);

/** ±√(−2 log u) of u, (the word's lower 31 bits, the last seven left out, and 1)/2^24, with the sign of its highest bit. */
function radiusOf(word: number): number {
  float[0] = ((word << 1) >>> 8) + 1; // 2²⁴ u = 2ᵉ m, m in [2²⁴ √½, 2²⁴ √2)
  const e = (int[0]! - 0x4b3504f3) >> 23; // the bits of 2²⁴ √½
  int[0]! -= e << 23;
  const m = float[0]!;
  const s = f(f(m - 0x100_0000) / f(m + 0x100_0000));
  const z = f(s * s);
  const p = f(s * muladd(muladd(logs[0]!, z, logs[1]!), z, -4));
  const radius = f(Math.sqrt(muladd(e, f(-1.3862943611198906), p)));
  return word < 0x8000_0000 ? radius : -radius;
}

const float = new Float32Array(1);
const int = new Int32Array(float.buffer);

/** sin(πx/2)/x and (cos(πx/2) − 1)/z, z = x². */
const sines = new Float32Array([-0.0043331, 0.07943434, -0.64589285, 1.57079101]);
const cosines = new Float32Array([8.59690047e-4, -0.0208139666, 0.253653209, -1.23369888]);
