import { expect, it } from "vitest";
import { scalarLanes } from "./lanes.ts";
import { mixtureTable } from "./mixture-table.ts";
import { createRng, type Rng, type RngState } from "./rng.ts";

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

it("createRng() draws uniforms and normals from lanes of its own, whose words it saves", () => {
  for (const seed of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
    const rng = createRng(seed);
    const { uniform, normal } = rng.save();
    expect(uniform.words).not.toEqual(normal.words);
    const [words, normals] = [new Uint32Array(1000), new Float32Array(1000)];
    scalarLanes.words(Uint32Array.from(uniform.words), words, 1000);
    scalarLanes.normals(Uint32Array.from(normal.words), normals, 0, 1000);
    // in turns, as one must not shift the other
    for (let i = 0; i < 1000; i++) expect([rng.uniform(), rng.normal()]).toEqual([words[i]! / 2 ** 32, normals[i]]);
  }
});

it("createRng() draws from the lanes it is given, and so do its forks", () => {
  const seven = { ...scalarLanes, words: (_: Uint32Array, out: Uint32Array) => void out.fill(7) };
  expect(createRng(1, seven).integer(10)).toBe(7);
  expect(createRng(1, seven).fork("data").integer(10)).toBe(7);
});

it("createRng() never starts a generator from all zeros, where it would stay", () => {
  for (const seed of [0, 0x61c88647, 0xc3910c8e, 0x255992d5, 0x8722191c]) {
    // Besides 0: the seeds whose first, second, third or fourth word is 0, as −k · 0x9e3779b9 mod 2^32.
    const { uniform, normal } = createRng(seed).save();
    for (const { words } of [uniform, normal]) expect(words.filter((word) => word === 0).length).toBeLessThan(2);
  }
  expect(createRng(0x61c88647).save().uniform.words[0]).toBe(0);
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

it.each([0, 3, 511, 512, 513, 1300])("rng.restore() replays from where save() was called, after %d draws", (drawn) => {
  const rng = createRng(12);
  take(drawn, rng.normal);
  take(2 * drawn, rng.uniform);
  const state: RngState = JSON.parse(JSON.stringify(rng.save()));
  const expected = [take(700, rng.normal), take(700, rng.uniform)];
  take(100, rng.normal);
  rng.restore(state);
  expect(rng.save()).toEqual(state);
  expect([take(700, rng.normal), take(700, rng.uniform)]).toEqual(expected);
});

it("rng.restore() forgets what was drawn ahead of the stream it overwrites", () => {
  const rng = createRng(13);
  rng.normal();
  rng.restore(createRng(14).save());
  expect(take(4, rng.normal)).toEqual(take(4, createRng(14).normal));
});

it("rng.normals() and rng.uniforms() fill as many single draws do, uniforms to 24 bits", () => {
  const [many, single] = [createRng(15), createRng(15)];
  for (const n of [1, 7, 600, 3, 1024]) {
    const [normals, uniforms] = [new Float32Array(n), new Float32Array(n)];
    many.normals(normals);
    many.uniforms(uniforms);
    expect([...normals]).toEqual(take(n, single.normal));
    expect([...uniforms]).toEqual(take(n, () => Math.floor(single.uniform() * 2 ** 24) / 2 ** 24));
  }
});

it("rng.uniforms() stays below 1, where a draw rounded to f32 would not", () => {
  const most = {
    ...scalarLanes,
    words: (_: Uint32Array, out: Uint32Array) => void out.fill(2 ** 32 - 1), // what is drawn ahead, as 1 of 4 is
  };
  const out = new Float32Array(1);
  createRng(1, most).uniforms(out);
  expect(out[0]).toBe(1 - 2 ** -24);
});

it("rng.mixture() chooses with its uniforms, places with its normals, and leaves both streams where they lead", () => {
  // Three components with shares of a half, none and a half: u below ½ goes to the first, else to the last.
  const table = mixtureTable(2, [-3, 0, 9, 9, 3, 1], [0.5, 0.25, 1, 1, 2, 4], [0.5, 0, 0.5]);
  const [rng, other] = [createRng(6), createRng(6)];
  const [points, us, zs] = [new Float32Array(600), new Float32Array(300), new Float32Array(600)];
  rng.mixture(table, points);
  other.uniforms(us);
  other.normals(zs);
  for (let i = 0; i < 300; i++) {
    const [x, y] = [zs[2 * i]!, zs[2 * i + 1]!];
    const wanted = us[i]! < 0.5 ? [0.5 * x - 3, 0.25 * y] : [2 * x + 3, 4 * y + 1];
    expect([points[2 * i], points[2 * i + 1]]).toEqual(wanted.map(Math.fround));
  }
  expect(rng.save()).toEqual(other.save());
});

it("rng.restore() refuses a state the generator can not be in", () => {
  const rng = createRng(0);
  const good = rng.save();
  const withWords = (change: (words: number[]) => unknown): RngState => {
    const words = [...good.uniform.words];
    change(words);
    return { ...good, uniform: { ...good.uniform, words } };
  };
  expect(() => rng.restore(withWords((words) => [1, 5, 9, 13].map((i) => words.splice(i, 1, 0))))).toThrow(
    "rng.restore.uniform.words must not all be 0 for generator 1",
  );
  expect(() => rng.restore(withWords((words) => words.splice(3, 1, -4)))).toThrow(
    "rng.restore.uniform.words[3] must be an integer in [0, 4294967295], got -4.",
  );
  expect(() => rng.restore(withWords((words) => words.pop()))).toThrow("rng.restore.uniform.words must be 16 integers");
  const drawn = (value: number): RngState => ({ ...good, normal: { ...good.normal, drawn: value } });
  for (const value of [-1, 513, 1.5, Number.NaN]) {
    expect(() => rng.restore(drawn(value))).toThrow(
      `rng.restore.normal.drawn must be an integer in [0, 512], got ${value}.`,
    );
  }
});
