import { describe, expect, it } from "vitest";
import { everywhere } from "../../test/kernels.ts";
import { createLaneStream, laneWords } from "./lane-stream.ts";
import { createRng } from "./rng.ts";

const words = (): Uint32Array => laneWords(createRng(7));

describe("laneStream.uniforms()", () => {
  it("draws number i from generator i mod 4, as the rng with its words does, to 24 bits", () => {
    const got = createLaneStream(words()).uniforms(new Float32Array(40));
    for (let g = 0; g < 4; g++) {
      const rng = createRng(7).fork(`lane ${g}`);
      for (let i = g; i < 40; i += 4) expect(got[i]).toBe(Math.floor(rng.uniform() * 2 ** 24) / 2 ** 24);
    }
  });

  it("goes on where it stopped, and its words are all there is to it", () => {
    const all = createLaneStream(words()).uniforms(new Float32Array(24));
    const stream = createLaneStream(words());
    expect(stream.uniforms(new Float32Array(8))).toEqual(all.slice(0, 8));
    expect(createLaneStream(stream.words.slice()).uniforms(new Float32Array(16))).toEqual(all.slice(8));
  });

  it("has the mean ½ and the variance 1/12, within four standard errors of 100,000 draws", () => {
    const draws = createLaneStream(words()).uniforms(new Float32Array(100_000));
    const mean = draws.reduce((sum, u) => sum + u) / draws.length;
    const variance = draws.reduce((sum, u) => sum + (u - 0.5) ** 2, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 1e5));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 1e5));
  });

  it("refuses an array that is no multiple of four, and words that are not sixteen", () => {
    expect(() => createLaneStream(words()).uniforms(new Float32Array(6))).toThrow(
      "laneStream: out must hold a multiple of 4 numbers, got 6.",
    );
    expect(() => createLaneStream(new Uint32Array(4))).toThrow("createLaneStream: words must be 16, got 4.");
  });
});

describe("laneStream.normals()", () => {
  it("is Box and Muller's transform of the uniforms, in float64 to 1e-6", () => {
    const uniforms = createLaneStream(words()).uniforms(new Float32Array(8000));
    const normals = createLaneStream(words()).normals(new Float32Array(8000));
    for (let i = 0; i < 8000; i += i % 8 === 3 ? 5 : 1) {
      const radius = Math.sqrt(-2 * Math.log1p(-uniforms[i]!));
      const angle = 2 * Math.PI * uniforms[i + 4]!;
      expect(Math.abs(normals[i]! - radius * Math.cos(angle))).toBeLessThan(1e-6);
      expect(Math.abs(normals[i + 4]! - radius * Math.sin(angle))).toBeLessThan(1e-6);
    }
  });

  it("has the moments 0, 1, 0 and 3, within four standard errors of 100,000 draws", () => {
    const draws = createLaneStream(words()).normals(new Float32Array(100_000));
    // Variance of xᵏ: 1, 3 − 1, 15, 105 − 9
    [0, 1, 0, 3].forEach((moment, k) => {
      const mean = draws.reduce((sum, x) => sum + x ** (k + 1), 0) / draws.length;
      expect(Math.abs(mean - moment)).toBeLessThan(4 * Math.sqrt([1, 2, 15, 96][k]! / 1e5));
    });
  });

  it("refuses an array that is no multiple of eight", () => {
    expect(() => createLaneStream(words()).normals(new Float32Array(12))).toThrow("a multiple of 8 numbers, got 12.");
  });
});

describe.each(["uniforms", "normals"] as const)("laneStream.%s()", (name) => {
  it("gives the bits of the kernel, and leaves the same words", () => {
    const n = 40_000;
    const stream = createLaneStream(words());
    const wanted = stream[name](new Float32Array(n));
    const got = everywhere((desk) => {
      const state = desk.put(new Float32Array(words().buffer));
      const to = desk.blank(n);
      desk.run[name](state, to, n);
      return Float32Array.of(...desk.take(state, 16), ...desk.take(to, n));
    });
    for (const all of got) {
      expect(bits(all.subarray(16))).toEqual(bits(wanted));
      expect(bits(all.subarray(0, 16))).toEqual(stream.words);
    }
  });
});

const bits = (numbers: Float32Array): Uint32Array => new Uint32Array(numbers.slice().buffer);
