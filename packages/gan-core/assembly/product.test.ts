import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responses } from "../src/engines/simd/kernel-functions.ts";
import { fromPanels, paddedLanes, rowStride, toPanels } from "../src/engines/simd/layout.ts";
import { type Desk, everywhere, expectClose } from "../test/kernels.ts";

const shapes = fc.record({
  fanIn: fc.integer({ min: 1, max: 21 }),
  fanOut: fc.integer({ min: 1, max: 21 }),
  lanes: fc.integer({ min: 1, max: 45 }).map(paddedLanes),
  seed: fc.integer({ min: 1, max: 1e6 }),
});
type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never;

/** What is true of the sum of n products of numbers in [−1, 1], each rounded to f32: 2⁻²⁴ a rounding. */
const rounding = (n: number): number => (2 * n + 4) * 2 ** -24;

/** Numbers in [−1, 1), by a hash of their place. */
function numbers(n: number, seed: number): Float32Array {
  return Float32Array.from({ length: n }, (_, i) => {
    let h = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    return ((h ^ (h >>> 13)) >>> 8) * 2 ** -23 - 1;
  });
}

const panelsOf = (weights: Float32Array, fanIn: number, fanOut: number): Float32Array => {
  const panels = new Float32Array(weights.length);
  toPanels(weights, panels, fanIn, fanOut);
  return panels;
};

/** Rows of so many lanes at a stride, cut out of memory. */
function takeRows(desk: Desk, address: number, rows: number, lanes: number, stride: number): Float32Array {
  const block = desk.take(address, (rows * stride) / 4);
  return Float32Array.from(
    { length: rows * lanes },
    (_, k) => block[Math.floor(k / lanes) * (stride / 4) + (k % lanes)]!,
  );
}

/** The same rows, laid out at a stride. What lies between rows is not a number. */
function putRows(desk: Desk, rows: Float32Array, lanes: number, stride: number): number {
  const block = new Float32Array(((rows.length / lanes) * stride) / 4).fill(Number.NaN);
  rows.forEach((value, k) => {
    block[Math.floor(k / lanes) * (stride / 4) + (k % lanes)] = value;
  });
  return desk.put(block);
}

describe("product()", () => {
  /** By hand, in float64. */
  function sums({ fanIn, fanOut, lanes }: Shape, x: Float32Array, w: Float32Array, b?: Float32Array): number[] {
    return Array.from({ length: fanOut * lanes }, (_, k) => {
      const [j, lane] = [Math.floor(k / lanes), k % lanes];
      let sum = b?.[j] ?? 0;
      for (let i = 0; i < fanIn; i++) sum += w[i * fanOut + j]! * x[i * lanes + lane]!;
      return sum;
    });
  }

  const respond: Record<keyof typeof responses, (v: number, m: number) => number> = {
    asIs: (v) => v,
    relu: (v) => Math.max(v, 0),
    leaky: (v) => (v > 0 ? v : 0.3 * v),
    times: (v, m) => v * m,
    reluMask: (v, m) => (m > 0 ? v : 0),
    leakyMask: (v, m) => (m > 0 ? v : 0.3 * v),
  };

  it.each(Object.keys(responses) as (keyof typeof responses)[])(
    "is Wᵀx + b with response %s, for any shape",
    (name) => {
      fc.assert(
        fc.property(shapes, fc.boolean(), (shape, biased) => {
          const { fanIn, fanOut, lanes, seed } = shape;
          const x = numbers(fanIn * lanes, seed);
          const w = numbers(fanIn * fanOut, seed + 1);
          const b = numbers(fanOut, seed + 2);
          const m = numbers(fanOut * lanes, seed + 3);
          const stride = rowStride(lanes) + 64;
          const got = everywhere((desk) => {
            const to = desk.blank((fanOut * stride) / 4);
            const biases = biased ? desk.put(b) : 0;
            const [from, weights] = [putRows(desk, x, lanes, stride), desk.put(panelsOf(w, fanIn, fanOut))];
            const beside = putRows(desk, m, lanes, stride);
            desk.run.product(from, weights, biases, to, fanIn, fanOut, lanes, stride, responses[name], 0.3, beside);
            expect(desk.take(to + 4 * lanes, 1)[0]).toBeNaN(); // what is between rows is left as it is
            return takeRows(desk, to, fanOut, lanes, stride);
          });
          const wanted = sums(shape, x, w, biased ? b : undefined).map((v, k) => respond[name](v, m[k]!));
          for (const y of got) expectClose(y, wanted, rounding(fanIn + 1), () => fanIn + 1);
        }),
        { numRuns: 30 },
      );
    },
  );

  it("passes NaN through every response, and no other lane is touched by it", () => {
    for (const response of Object.values(responses)) {
      const [y] = everywhere((desk) => {
        const x = desk.put([1, 1, 1, Number.NaN, 1, 1, 1, 1]);
        const ones = desk.put(new Float32Array(8).fill(1));
        const to = desk.blank(8);
        desk.run.product(x, desk.put([1]), 0, to, 1, 1, 8, 32, response, 0.5, ones);
        return desk.take(to, 8);
      });
      expect([...y]).toEqual([1, 1, 1, Number.NaN, 1, 1, 1, 1]);
    }
  });

  it("of transposeWeights() is W d, for any shape", () => {
    fc.assert(
      fc.property(shapes, ({ fanIn, fanOut, seed }) => {
        const w = numbers(fanIn * fanOut, seed);
        const [turned] = everywhere((desk) => {
          const to = desk.blank(w.length);
          desk.run.transposeWeights(desk.put(panelsOf(w, fanIn, fanOut)), to, fanIn, fanOut);
          return desk.take(to, w.length);
        });
        const back = new Float32Array(w.length);
        fromPanels(turned, back, fanOut, fanIn);
        expect(back).toEqual(w.map((_, k) => w[(k % fanIn) * fanOut + Math.floor(k / fanIn)]!));
      }),
      { numRuns: 100 },
    );
  });
});

describe("weightGradient()", () => {
  it("adds x dᵀ, and Σ d over the lanes, for any shape", () => {
    fc.assert(
      fc.property(shapes, fc.boolean(), ({ fanIn, fanOut, lanes, seed }, biased) => {
        const x = numbers(fanIn * lanes, seed);
        const d = numbers(fanOut * lanes, seed + 1);
        const w = numbers(fanIn * fanOut, seed + 2);
        const b = numbers(fanOut, seed + 3);
        const stride = rowStride(lanes) + 64;
        const got = everywhere((desk) => {
          const weights = desk.put(panelsOf(w, fanIn, fanOut));
          const biases = desk.put(b);
          const [left, right] = [putRows(desk, x, lanes, stride), putRows(desk, d, lanes, stride)];
          desk.run.weightGradient(left, right, weights, biased ? biases : 0, fanIn, fanOut, lanes, stride);
          const flat = new Float32Array(w.length);
          fromPanels(desk.take(weights, w.length), flat, fanIn, fanOut);
          return Float32Array.of(...flat, ...desk.take(biases, fanOut));
        });
        const sum = (count: (lane: number) => number): number =>
          Array.from({ length: lanes }, (_, lane) => count(lane)).reduce((a, v) => a + v);
        const weights = Array.from(w, (start, k) => {
          const [i, j] = [Math.floor(k / fanOut), k % fanOut];
          return start + sum((lane) => x[i * lanes + lane]! * d[j * lanes + lane]!);
        });
        const biases = Array.from(b, (start, j) => start + (biased ? sum((lane) => d[j * lanes + lane]!) : 0));
        for (const gradient of got)
          expectClose(gradient, [...weights, ...biases], rounding(lanes + 1), () => lanes + 1);
      }),
      { numRuns: 60 },
    );
  });

  it("counts a pad whose delta is 0 as nothing", () => {
    const [gradient] = everywhere((desk) => {
      const to = desk.put([0, 0]);
      const x = desk.put([2, 3, 3, 3, 3, 3, 3, 3]); // one point, and the next seven lanes as they may be
      desk.run.weightGradient(x, desk.put([5, 0, 0, 0, 0, 0, 0, 0]), to, to + 4, 1, 1, 8, 32);
      return desk.take(to, 2);
    });
    expect([...gradient]).toEqual([10, 5]);
  });
});
