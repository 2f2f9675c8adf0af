/**
 * A seeded stream of random numbers. gan-core never calls Math.random; whatever draws is handed one of these.
 *
 * xoshiro128** (Blackman and Vigna 2021, Scrambled Linear Pseudorandom Number Generators, §5.3): 128 bits of
 * state, period 2^128 − 1. At tens of thousands of iterations a second a 32-bit generator repeats within minutes.
 */
export interface Rng {
  /** Uniform on [0, 1), a multiple of 2^-32. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** An integer, uniform on 0 … n − 1, without bias. */
  integer(n: number): number;
  /** An independent stream. Depends on the seed and the names only: a new consumer never shifts another's draws. */
  fork(name: string): Rng;
  /** Everything the stream will ever do, as plain numbers. */
  save(): RngState;
  /** Takes the stream back to a saved state. */
  restore(state: RngState): void;
}

/** Four words of xoshiro state, and the second half of a normal pair if one is waiting. */
export interface RngState {
  readonly words: readonly [number, number, number, number];
  readonly spare: number | null;
}

/** @param seed An integer in [0, 2^32 − 1]. */
export function createRng(seed: number): Rng {
  let [a, b, c, d] = expand(seed);
  let spare: number | null = null; // the second half of a polar pair; per stream, so restoring forgets it

  function next(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  }

  const uniform = (): number => next() * 2 ** -32;

  /** Marsaglia's polar method: two normals from one point inside the unit disc. */
  function normal(): number {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const r2 = x * x + y * y;
      if (r2 === 0 || r2 >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(r2)) / r2);
      spare = y * scale;
      return x * scale;
    }
  }

  /** Draws again in the last, incomplete run of n, so that no residue is favoured. */
  function integer(n: number): number {
    const limit = 2 ** 32 - (2 ** 32 % n);
    for (;;) {
      const value = next();
      if (value < limit) return value % n;
    }
  }

  return {
    uniform,
    normal,
    integer,
    fork: (name) => createRng(hash(name, seed)),
    save: () => ({ words: [a >>> 0, b >>> 0, c >>> 0, d >>> 0], spare }),
    restore(state) {
      [a, b, c, d] = state.words;
      spare = state.spare;
    },
  };
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

/** Four words from one by splitmix32, as the generator's authors advise: similar seeds must not give similar streams. */
function expand(seed: number): [number, number, number, number] {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let t = state ^ (state >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  return [word(), word(), word(), word()];
}

/** FNV-1a over the name's UTF-16 units, started from the seed. */
function hash(name: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}
