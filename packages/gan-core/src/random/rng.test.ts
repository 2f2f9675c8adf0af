import { expect, it } from "vitest";
import { createRng, type Rng, type RngState } from "./rng.ts";

/** The published C definition of xoshiro128**, word for word, on BigInts: no 32-bit operator of JavaScript is used. */
function reference(words: RngState["words"]): () => number {
  const mask = (1n << 32n) - 1n;
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  const s = words.map(BigInt) as [bigint, bigint, bigint, bigint];
  return () => {
    const result = (rotl((s[1] * 5n) & mask, 7n) * 9n) & mask;
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11n);
    return Number(result);
  };
}

const take = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw);

/** Mean, and mean of squares, of n draws. */
function moments(n: number, draw: () => number): { mean: number; square: number } {
  let mean = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const x = draw();
    mean += x / n;
    square += (x * x) / n;
  }
  return { mean, square };
}

it("createRng() draws xoshiro128**, as the published definition does from the same four words", () => {
  for (const seed of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
    const rng = createRng(seed);
    const expected = reference(rng.save().words);
    expect(take(1000, rng.uniform)).toEqual(take(1000, () => expected() / 2 ** 32));
  }
});

it("createRng() from the words 1, 2, 3, 4 draws 11520, 0, 5927040, 70819200", () => {
  // By hand. s1 = 2: 2 · 5 = 10, rotated by 7 is 1280, · 9 = 11520. Then s = (1^4^2, 2^3^1, 3^1^(2<<9), rot11(4^2))
  // = (7, 0, 1026, 12288), and s1 = 0 gives 0. Then s = (7^12288, 1026^7, 1026^7^0, rot11(12288))
  // = (12295, 1029, 1029, 25165824): 5145 · 128 = 658560, · 9 = 5927040.
  // Then s1 = 1029 ^ 1029 ^ 12295 = 12295: 61475 · 128 = 7868800, · 9 = 70819200.
  const rng = createRng(0);
  rng.restore({ words: [1, 2, 3, 4], spare: null });
  expect(take(4, () => rng.integer(2 ** 32))).toEqual([11520, 0, 5927040, 70819200]);
});

it("createRng() never starts from all zeros, where the generator would stay", () => {
  for (const seed of [0, 0x61c88647, 0xc3910c8e, 0x255992d5, 0x8722191c]) {
    // Besides 0: the seeds whose first, second, third or fourth word is 0, as −k · 0x9e3779b9 mod 2^32.
    expect(
      createRng(seed)
        .save()
        .words.filter((word) => word === 0).length,
    ).toBeLessThan(2);
  }
  expect(createRng(0x61c88647).save().words[0]).toBe(0);
});

it("createRng() gives neighbouring seeds unrelated streams", () => {
  const a = createRng(1);
  const b = createRng(2);
  let covariance = 0;
  for (let i = 0; i < 10_000; i++) covariance += ((a.uniform() - 0.5) * (b.uniform() - 0.5)) / 10_000;
  // Independent uniforms: the product has standard deviation 1/12, so the mean's standard error is 0.00083.
  expect(Math.abs(covariance)).toBeLessThan(4 * 0.00083);
});

it("createRng() refuses a seed that is not a 32-bit word", () => {
  for (const seed of [-1, 2 ** 32, 0.5, Number.NaN]) {
    expect(() => createRng(seed)).toThrow(`createRng: seed must be an integer in [0, 4294967295], got ${seed}.`);
  }
});

it("rng.uniform() has the moments of the uniform distribution on [0, 1)", () => {
  const n = 200_000;
  const { mean, square } = moments(n, createRng(3).uniform);
  // E x = 1/2, var x = 1/12; E x² = 1/3, var x² = 1/5 − 1/9 = 4/45. Four standard errors are allowed.
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / n));
});

it("rng.uniform() stays in [0, 1)", () => {
  expect(take(100_000, createRng(4).uniform).every((x) => x >= 0 && x < 1)).toBe(true);
});

it("rng.normal() has the moments of the standard normal distribution", () => {
  const n = 200_000;
  const rng = createRng(5);
  const { mean, square } = moments(n, rng.normal);
  // E x = 0, var x = 1; E x² = 1, var x² = 2. E x⁴ = 3, var x⁴ = 105 − 9 = 96. Four standard errors are allowed.
  expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / n));
  expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  const fourth = moments(n, () => rng.normal() ** 2).square;
  expect(Math.abs(fourth - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
});

it("rng.normal() gives independent halves of a pair", () => {
  const n = 100_000;
  const rng = createRng(6);
  let covariance = 0;
  for (let i = 0; i < n; i++) covariance += (rng.normal() * rng.normal()) / n;
  expect(Math.abs(covariance)).toBeLessThan(4 / Math.sqrt(n)); // the product of two has variance 1
});

it("rng.integer() favours no residue, even where 2^32 is far from a multiple of n", () => {
  // With n = 3 · 2^30 a plain remainder would give each number below 2^30 twice as often: P(x < 2^30) = 1/2, not 1/3.
  const draws = 30_000;
  const rng = createRng(7);
  let low = 0;
  for (let i = 0; i < draws; i++) if (rng.integer(3 * 2 ** 30) < 2 ** 30) low++;
  expect(Math.abs(low / draws - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / draws));
});

it("rng.integer() reaches every number below n, evenly", () => {
  const n = 7;
  const draws = 70_000;
  const rng = createRng(8);
  const counts = new Array<number>(n).fill(0);
  for (let i = 0; i < draws; i++) counts[rng.integer(n)]!++;
  const chi2 = counts.reduce((sum, count) => sum + (count - draws / n) ** 2 / (draws / n), 0);
  expect(chi2).toBeLessThan(22.46); // the 99.9 % point of χ² with 6 degrees of freedom
});

it("rng.integer() refuses a range with no whole number in it", () => {
  for (const n of [0, -3, 1.5, Number.NaN, 2 ** 33]) {
    expect(() => createRng(0).integer(n)).toThrow(`rng.integer: n must be an integer in [1, 2^32], got ${n}.`);
  }
});

it("rng.fork() depends on the seed and the name, not on what was drawn or forked before", () => {
  const fresh = createRng(9);
  const used = createRng(9);
  take(10, used.normal);
  used.fork("other");
  used.restore(createRng(10).save());
  expect(take(20, used.fork("data").uniform)).toEqual(take(20, fresh.fork("data").uniform));
});

it("rng.fork() leaves the stream it is called on where it was", () => {
  const a = createRng(11);
  a.fork("data");
  expect(take(5, a.uniform)).toEqual(take(5, createRng(11).uniform));
});

it("rng.fork() gives another stream for another name, another seed and another depth", () => {
  const seeds = [0, 1, 2, 3, 4];
  const names = ["a", "b", "data", "latent", "mix"];
  const streams = seeds.flatMap((seed) => {
    const rng = createRng(seed);
    return [rng, ...names.map(rng.fork), ...names.map((name) => rng.fork("data").fork(name))];
  });
  const starts = streams.map((rng: Rng) => rng.uniform());
  expect(new Set(starts).size).toBe(streams.length);
});

it("rng.restore() replays from where save() was called, the waiting half of a normal pair included", () => {
  const rng = createRng(12);
  take(3, rng.normal); // an odd number: one half waits
  const state: RngState = JSON.parse(JSON.stringify(rng.save()));
  expect(state.spare).not.toBeNull();
  const expected = take(7, rng.normal);
  rng.restore(state);
  expect(take(7, rng.normal)).toEqual(expected);
});

it("rng.restore() forgets the waiting half of the stream it overwrites", () => {
  const rng = createRng(13);
  rng.normal();
  rng.restore(createRng(14).save());
  expect(take(4, rng.normal)).toEqual(take(4, createRng(14).normal));
});

it("rng.restore() refuses a state the generator can not be in", () => {
  const rng = createRng(0);
  expect(() => rng.restore({ words: [0, 0, 0, 0], spare: null })).toThrow("rng.restore: words must not all be 0");
  expect(() => rng.restore({ words: [1, 2, 3, -4], spare: null })).toThrow("rng.restore: words[3] must be an integer");
  expect(() => rng.restore({ words: [1, 2, 3] as unknown as RngState["words"], spare: null })).toThrow(
    "rng.restore: words[3] must be an integer in [0, 4294967295], got undefined.",
  );
  expect(() => rng.restore({ words: [1, 2, 3, 4], spare: Number.NaN })).toThrow("rng.restore: spare must be a finite");
});
