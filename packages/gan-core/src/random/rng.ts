import { checkNumber, refuse } from "../check.ts";
import { log } from "../math/log.ts";

/**
 * A seeded stream of random numbers. gan-core never calls Math.random; whatever draws is handed one of these.
 *
 * xoshiro128** (Blackman and Vigna 2021, Scrambled Linear Pseudorandom Number Generators,
 * https://arxiv.org/abs/1805.01407): 128 bits of state, period 2^128 − 1. At tens of thousands of iterations a second
 * a generator with 32 bits of state repeats within minutes.
 */
export interface Rng {
  /** Uniform on [0, 1), a multiple of 2^-32. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** An integer, uniform on 0 … n − 1, without bias. @param n An integer in [1, 2^32]. */
  integer(n: number): number;
  /**
   * An independent stream, at its start. It depends on the seed and the names only, not on what was drawn, saved or
   * restored: a new consumer never shifts another's draws.
   */
  fork(name: string): Rng;
  /** Everything this stream will ever draw, as plain numbers. */
  save(): RngState;
  /** Takes the stream back to a saved state. */
  restore(saved: RngState): void;
}

/** Four words of xoshiro state, and the second half of a normal pair if one is waiting. */
export interface RngState {
  readonly words: readonly [number, number, number, number];
  readonly spare: number | null;
}

/** @param seed An integer in [0, 2^32 − 1]. */
export function createRng(seed: number): Rng {
  checkNumber("createRng: seed", seed, wordRule);
  // Typed arrays, not plain variables: those would box each new word and each new double, at ten times the cost.
  const state = Int32Array.from(expand(seed));
  const spare = new Float64Array(1); // the second half of a polar pair; per stream, so restoring forgets it
  let waiting = false;

  function next(): number {
    const [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    state[0] = a ^ d ^ b;
    state[1] = b ^ c ^ a;
    state[2] = c ^ a ^ (b << 9);
    state[3] = rotate(d ^ b, 11);
    return result;
  }

  const uniform = (): number => next() / wordCount;

  /** Marsaglia's polar method: two normals from one point inside the unit disc. */
  function normal(): number {
    if (waiting) {
      waiting = false;
      return spare[0]!;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const r2 = x * x + y * y;
      if (r2 === 0 || r2 >= 1) continue;
      const scale = Math.sqrt((-2 * log(r2)) / r2);
      spare[0] = y * scale;
      waiting = true;
      return x * scale;
    }
  }

  /** Draws again in the last, incomplete run of n, so that no residue is favoured. */
  function integer(n: number): number {
    if (!(Number.isInteger(n) && n >= 1 && n <= wordCount))
      refuse("rng.integer: n", "must be an integer in [1, 2^32]", n);
    const limit = wordCount - (wordCount % n);
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
    save: () => ({
      words: [state[0]! >>> 0, state[1]! >>> 0, state[2]! >>> 0, state[3]! >>> 0],
      spare: waiting ? spare[0]! : null,
    }),
    restore(saved) {
      state.set(readWords(saved.words));
      waiting = saved.spare !== null;
      spare[0] = saved.spare === null ? 0 : checkNumber("rng.restore: spare", saved.spare);
    },
  };
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

/**
 * Four words from one by splitmix32; the generator's authors advise this kind of start, as similar seeds must not give
 * similar streams. The words are images of four different numbers, so at most one of them is 0.
 */
function expand(seed: number): [number, number, number, number] {
  const word = (i: number): number => scramble(seed + i * 0x9e3779b9);
  return [word(1), word(2), word(3), word(4)];
}

/** The finalizer of splitmix32: a one-to-one map of 32-bit words that scatters neighbours. */
function scramble(word: number): number {
  let t = word | 0;
  t ^= t >>> 16;
  t = Math.imul(t, 0x21f0aaad);
  t ^= t >>> 15;
  t = Math.imul(t, 0x735a2d97);
  return t ^ (t >>> 15);
}

/**
 * FNV-1a over the name's UTF-16 units, started from the scrambled seed. From the bare seed, names that differ in their
 * first letter would meet: "a" under seed 1 would be "b" under seed 2.
 */
function hash(name: string, seed: number): number {
  let h = 0x811c9dc5 ^ scramble(seed);
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function readWords(words: RngState["words"]): [number, number, number, number] {
  const read = (i: number): number => checkNumber(`rng.restore: words[${i}]`, words[i], wordRule);
  const checked: [number, number, number, number] = [read(0), read(1), read(2), read(3)];
  if (checked.every((word) => word === 0)) refuse("rng.restore: words", "must not all be 0", words);
  return checked;
}

/** The number of words of 32 bits. */
const wordCount = 0x1_0000_0000;

const wordRule = { min: 0, max: wordCount - 1, integer: true };
