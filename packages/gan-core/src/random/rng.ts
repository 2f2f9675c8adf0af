import { checkNumber, checkObject, refuse } from "../check.ts";
import { type BlockState, createBlock, readBlockState } from "./block.ts";
import { type Lanes, scalarLanes } from "./lanes.ts";
import type { MixtureTable } from "./mixture-table.ts";

/**
 * A seeded stream of random numbers. gan-core never calls Math.random; whatever draws is handed one of these.
 *
 * Uniforms and normals come from two streams of their own, so that drawing one never shifts the other. A million
 * iterations a minute draw 10^11 numbers an hour; each stream has four periods of 2^128 − 1.
 */
export interface Rng {
  /** Uniform on [0, 1), a multiple of 2^-32. */
  uniform(): number;
  /** Standard normal, an f32, up to 5.77 in size. */
  normal(): number;
  /** An integer, uniform on 0 … n − 1, without bias. @param n An integer in [1, 2^32]. */
  integer(n: number): number;
  /** Fills an array with uniforms: as many calls of {@link uniform} do, each rounded down to a multiple of 2^-24. */
  uniforms(out: Float32Array): void;
  /** Fills an array with normals, as many calls of {@link normal} do. */
  normals(out: Float32Array): void;
  /**
   * Fills an array with points of a mixture of Gaussians, row-major: as many uniforms as points choose the components,
   * as many normals as coordinates the places in them.
   */
  mixture(table: MixtureTable, out: Float32Array): void;
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

export interface RngState {
  readonly uniform: BlockState;
  readonly normal: BlockState;
}

/**
 * @param seed An integer in [0, 2^32 − 1].
 * @param lanes Who draws: plain JavaScript by default. All draw the same.
 */
export function createRng(seed: number, lanes: Lanes = scalarLanes): Rng {
  checkNumber("createRng: seed", seed, { min: 0, max: wordCount - 1, integer: true });
  const words = expand(seed, 0);
  const wordBlock = createBlock(words, new Uint32Array(blockSize), lanes.words);
  const bells = expand(seed, 16);
  const bellBlock = createBlock(bells, new Float32Array(blockSize), (from, out, n) => lanes.normals(from, out, 0, n));

  const nextWord = (): number => wordBlock.ready().values[wordBlock.at++]!;

  /** Draws again in the last, incomplete run of n, so that no residue is favoured. */
  function integer(n: number): number {
    if (!(Number.isInteger(n) && n >= 1 && n <= wordCount))
      refuse("rng.integer: n", "must be an integer in [1, 2^32]", n);
    const limit = wordCount - (wordCount % n);
    for (;;) {
      const value = nextWord();
      if (value < limit) return value % n;
    }
  }

  // Both hand out what was drawn ahead, then let the lanes write what they can where it belongs, then draw as little
  // ahead as there can be.

  function uniforms(out: Float32Array): void {
    const i = uniformsAhead(out, 0);
    const straight = (out.length - i) & ~3;
    if (straight > 0) lanes.uniforms(words, out, i, straight);
    if (i + straight === out.length) return;
    wordBlock.ready(4);
    uniformsAhead(out, i + straight);
  }

  function normals(out: Float32Array): void {
    const i = normalsAhead(out, 0);
    const straight = (out.length - i) & ~7;
    if (straight > 0) lanes.normals(bells, out, i, straight);
    if (i + straight === out.length) return;
    bellBlock.ready(8);
    normalsAhead(out, i + straight);
  }

  /** Copies numbers drawn ahead from place i on. Answers with the place it came to. */
  function uniformsAhead(out: Float32Array, i: number): number {
    const { values, at, end } = wordBlock;
    const count = Math.min(out.length - i, end - at);
    for (let k = 0; k < count; k++) out[i + k] = (values[at + k]! >>> 8) / 0x100_0000;
    wordBlock.at = at + count;
    return i + count;
  }

  function normalsAhead(out: Float32Array, i: number): number {
    const { values, at, end } = bellBlock;
    const count = Math.min(out.length - i, end - at);
    for (let k = 0; k < count; k++) out[i + k] = values[at + k]!;
    bellBlock.at = at + count;
    return i + count;
  }

  let choices = new Float32Array(0);

  function choicesOf(n: number): Float32Array {
    if (choices.length !== n) choices = new Float32Array(n);
    return choices;
  }

  function mixture(table: MixtureTable, out: Float32Array): void {
    const n = out.length / table.dims;
    const us = lanes.room?.(n) ?? choicesOf(n);
    uniforms(us);
    normals(out);
    lanes.place(table, us, out);
  }

  return {
    uniform: () => nextWord() / wordCount,
    normal: () => bellBlock.ready().values[bellBlock.at++]!,
    integer,
    uniforms,
    normals,
    mixture,
    fork: (name) => createRng(hash(name, seed), lanes),
    save: () => ({ uniform: wordBlock.save(), normal: bellBlock.save() }),
    restore(saved) {
      const { uniform, normal } = readRngState("rng.restore", saved);
      wordBlock.restore(uniform);
      bellBlock.restore(normal);
    },
  };
}

/** Checks that a stream can stand so. */
export function readRngState(path: string, input: unknown): RngState {
  const given = checkObject(path, input, ["uniform", "normal"]);
  return {
    uniform: readBlockState(`${path}.uniform`, given["uniform"], blockSize),
    normal: readBlockState(`${path}.normal`, given["normal"], blockSize),
  };
}

/** Numbers drawn at a time. A saved state counts in these: with another number, it would be another. */
const blockSize = 512;

/**
 * Sixteen words from one by splitmix32; the generator's authors advise this kind of start, as similar seeds must not
 * give similar streams. The words are images of different numbers, so at most one of them is 0.
 */
function expand(seed: number, from: number): Uint32Array {
  return Uint32Array.from({ length: 16 }, (_, i) => scramble(seed + (from + i + 1) * 0x9e3779b9));
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

/** The number of words of 32 bits. */
const wordCount = 0x1_0000_0000;
