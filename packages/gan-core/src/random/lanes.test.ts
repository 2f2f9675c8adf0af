import { describe, expect, it } from "vitest";
import { everywhere } from "../../test/kernels.ts";
import { scalarLanes } from "./lanes.ts";

/** Sixteen words without a pattern: those of 1 to 16 by a multiplication. */
const state = (): Uint32Array => Uint32Array.from({ length: 16 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

function words(n: number, from = state()): Uint32Array {
  const out = new Uint32Array(n);
  scalarLanes.words(from, out, n);
  return out;
}

function normals(n: number, from = state()): Float32Array {
  const out = new Float32Array(n);
  scalarLanes.normals(from, out, 0, n);
  return out;
}

/** The published C definitions of xoshiro128** and xoshiro128+, word for word, on BigInts: no 32-bit operator of JavaScript is used. */
function reference(from: readonly number[], scrambler: "**" | "+"): () => number {
  const mask = (1n << 32n) - 1n;
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  const s = from.map(BigInt) as [bigint, bigint, bigint, bigint];
  return () => {
    const result = scrambler === "+" ? (s[0] + s[3]) & mask : (rotl((s[1] * 5n) & mask, 7n) * 9n) & mask;
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

/** The generator g of {@link state}. */
const generator = (g: number, scrambler: "**" | "+") =>
  reference(
    [0, 4, 8, 12].map((w) => state()[w + g]!),
    scrambler,
  );

describe("scalarLanes.words()", () => {
  it("draws word i from generator i mod 4, an xoshiro128** as published", () => {
    const got = words(400);
    for (let g = 0; g < 4; g++) {
      const next = generator(g, "**");
      for (let i = g; i < 400; i += 4) expect(got[i]).toBe(next());
    }
  });

  it("from the words 1, 2, 3, 4 draws 11520, 0, 5927040, 70819200", () => {
    // By hand. s1 = 2: 2 · 5 = 10, rotated by 7 is 1280, · 9 = 11520. Then s = (1^4^2, 2^3^1, 3^1^(2<<9), rot11(4^2))
    // = (7, 0, 1026, 12288), and s1 = 0 gives 0. Then s = (7^12288, 1026^7, 1026^7^0, rot11(12288))
    // = (12295, 1029, 1029, 25165824): 5145 · 128 = 658560, · 9 = 5927040.
    // Then s1 = 1029 ^ 1029 ^ 12295 = 12295: 61475 · 128 = 7868800, · 9 = 70819200.
    const got = words(16, Uint32Array.of(1, 9, 9, 9, 2, 9, 9, 9, 3, 9, 9, 9, 4, 9, 9, 9));
    expect([got[0], got[4], got[8], got[12]]).toEqual([11520, 0, 5927040, 70819200]);
  });

  it("goes on where it stopped, as the state is all there is to it", () => {
    const from = state();
    expect([...words(8, from), ...words(16, from)]).toEqual([...words(24)]);
  });
});

describe("scalarLanes.normals()", () => {
  it("is Box and Muller's transform of xoshiro128+, a sign and 24 bits of one word and all of the next, to 4e-6", () => {
    const got = normals(8000);
    for (let g = 0; g < 4; g++) {
      const next = generator(g, "+");
      for (let i = g; i < 8000; i += 8) {
        const [word, angle] = [next(), next()];
        const u = (Math.floor((word % 2 ** 31) / 2 ** 7) + 1) / 2 ** 24;
        const radius = (word < 2 ** 31 ? 1 : -1) * Math.sqrt(-2 * Math.log(u));
        const x = (angle < 2 ** 31 ? angle : angle - 2 ** 32) / 2 ** 31; // as a signed word
        expect(Math.abs(got[i]! - radius * Math.cos((Math.PI / 2) * x))).toBeLessThan(4e-6);
        expect(Math.abs(got[i + 4]! - radius * Math.sin((Math.PI / 2) * x))).toBeLessThan(4e-6);
      }
    }
  });

  it("reaches √(−2 log 2^−24) = 5.77 and no further, and 0 with either sign", () => {
    // A state whose first words are a + d: the smallest u, then u = 1, each with both signs; x = 0 after it needs b to be −a.
    const extremes = [0, 0x7fffff80, 0x80000000, 0xffffff80];
    const from = Uint32Array.from({ length: 16 }, (_, i) => (i < 4 ? extremes[i]! : i < 12 ? 7 * i : 0));
    const got = normals(8, from);
    const size = [0, 1, 2, 3].map((g) => Math.hypot(got[g]!, got[g + 4]!));
    const most = Math.sqrt(48 * Math.LN2);
    [most, 0, most, 0].forEach((wanted, g) => void expect(size[g]).toBeCloseTo(wanted, 5));
  });

  it("spreads evenly over directions, and its sizes as √χ²₂ does, by χ² of 64 × 100,000 pairs", () => {
    const draws = normals(200_000);
    const turns = new Float64Array(64);
    const sizes = new Float64Array(64);
    for (let i = 0; i < draws.length; i += i % 8 === 3 ? 5 : 1) {
      const [x, y] = [draws[i]!, draws[i + 4]!];
      turns[Math.min(63, Math.floor((64 * (Math.atan2(y, x) + Math.PI)) / (2 * Math.PI)))]!++;
      sizes[Math.min(63, Math.floor(64 * Math.exp(-(x * x + y * y) / 2)))]!++; // uniform on [0, 1)
    }
    for (const counts of [turns, sizes]) {
      const expected = 100_000 / 64;
      const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(statistic).toBeLessThan(63 + 4 * Math.sqrt(2 * 63)); // mean k, variance 2k
      expect(statistic).toBeGreaterThan(63 - 4 * Math.sqrt(2 * 63));
    }
  });

  it("has the moments 0, 1, 0 and 3, within four standard errors of 100,000 draws", () => {
    const draws = normals(100_000);
    // Variance of xᵏ: 1, 3 − 1, 15, 105 − 9
    [0, 1, 0, 3].forEach((moment, k) => {
      const mean = draws.reduce((sum, x) => sum + x ** (k + 1), 0) / draws.length;
      expect(Math.abs(mean - moment)).toBeLessThan(4 * Math.sqrt([1, 2, 15, 96][k]! / 1e5));
    });
  });
});

describe.each(["words", "uniforms", "normals"] as const)("scalarLanes.%s()", (name) => {
  it("gives the bits of the kernel, and leaves the same state", () => {
    const n = 40_000;
    const from = state();
    const wanted = new Uint32Array(n);
    if (name === "words") scalarLanes.words(from, wanted, n);
    else scalarLanes[name](from, new Float32Array(wanted.buffer), 0, n);
    const got = everywhere((desk) => {
      const at = desk.put(new Float32Array(state().buffer));
      const to = desk.blank(n);
      desk.run[name](at, to, n);
      return Float32Array.of(...desk.take(at, 16), ...desk.take(to, n));
    });
    for (const all of got) {
      const bits = new Uint32Array(all.slice().buffer);
      expect(comparable(bits)).toEqual(comparable(Uint32Array.of(...from, ...wanted)));
    }
  });
});

/** One pattern for all that is not a number as an f32: on its way through JavaScript such a word may change. */
const comparable = (words: Uint32Array): Uint32Array =>
  words.map((word) => ((word & 0x7fffffff) >>> 0 > 0x7f800000 ? 0x7fc00000 : word));
