import { expect, it } from "vitest";
import { gaussians } from "../distributions/index.ts";
import { createRng } from "../random/rng.ts";
import { createRealData } from "./real-data.ts";

const make = (trainingSet: number | null, seed = 1) =>
  createRealData({ data: gaussians(), root: createRng(seed), trainingSet });

/** The next n points, each as text. */
function take(source: ReturnType<typeof make>, n: number): string[] {
  const out = new Float32Array(2 * n);
  source.next(out);
  return Array.from({ length: n }, (_, i) => `${out[2 * i]} ${out[2 * i + 1]}`);
}

it("createRealData() without a training set draws fresh points from the run's data stream", () => {
  const fresh = gaussians().sample(50, createRng(1).fork("data"));
  expect(take(make(null), 50)).toEqual(Array.from({ length: 50 }, (_, i) => `${fresh[2 * i]} ${fresh[2 * i + 1]}`));
  expect("shown" in make(null).save()).toBe(false);
});

it("createRealData() of a training set shows each of its points once a pass, each pass in a new order", () => {
  const source = make(40);
  const passes = [take(source, 40), take(source, 40), take(source, 40)];
  expect(new Set(passes[0]).size).toBe(40);
  for (const pass of passes) expect(pass.toSorted()).toEqual(passes[0]!.toSorted());
  expect(new Set(passes.map((pass) => pass.join())).size).toBe(3);
});

it("createRealData() of a training set is the same however it is cut into batches, larger than the set too", () => {
  const [whole, cut] = [make(7), make(7)];
  const all = take(whole, 24);
  expect([3, 1, 13, 7].flatMap((n) => take(cut, n))).toEqual(all);
});

it("createRealData() orders passes without favour: each of three points comes first about as often", () => {
  const source = make(3);
  const firsts = new Map<string, number>();
  for (let pass = 0; pass < 3000; pass++) {
    const [first] = take(source, 3);
    firsts.set(first!, (firsts.get(first!) ?? 0) + 1);
  }
  // 1000 each, with standard error √(3000 · ⅓ · ⅔) = 26; five of them are allowed
  expect(firsts.size).toBe(3);
  for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
});

it("createRealData() goes on from a saved state, forwards and backwards, in another copy too", () => {
  for (const size of [null, 1, 9]) {
    const source = make(size);
    take(source, 13);
    const state = structuredClone(source.save());
    const next = take(source, 20);
    source.restore(state);
    expect(take(source, 20)).toEqual(next);
    const other = make(size);
    other.restore(state);
    expect(take(other, 20)).toEqual(next);
  }
});
