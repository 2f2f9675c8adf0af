import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { slicedWasserstein } from "./sliced-wasserstein.ts";

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => rng.normal());
}

it("slicedWasserstein() of a translation by t in the plane is |t|/√2, from two directions on", () => {
  const points = cloud(1, 500);
  const moved = points.map((x, i) => x + (i % 2 === 0 ? 3 : 4));
  for (const directions of [2, 3, 32]) {
    expect(slicedWasserstein({ directions }).estimate(points, moved, 2).value).toBeCloseTo(5 / Math.SQRT2, 5);
  }
});

it("slicedWasserstein() of order 1 of a translation by t in the plane is 2|t|/π", () => {
  const points = cloud(2, 500);
  const { estimate } = slicedWasserstein({ directions: 256, order: 1 });
  // The mean of |cos| over L even angles is off by about π²/(12 L²) of itself at most.
  expect(
    estimate(
      points,
      points.map((x, i) => x + (i % 2 === 0 ? 3 : 4)),
      2,
    ).value,
  ).toBeCloseTo(10 / Math.PI, 3);
});

it.each([3, 8])("slicedWasserstein() of a translation by t in %i dimensions is near |t|/√d", (dims) => {
  const points = cloud(3, 300, dims);
  const moved = points.map((x, i) => x + (i % dims === 0 ? 2 : 0));
  const { value } = slicedWasserstein({ directions: 512 }).estimate(points, moved, dims);
  // ⟨t, θ⟩² scatters by less than √2 of its mean, and so its root mean by √2/2/√512, 3 %; two of those.
  expect(Math.abs(value / (2 / Math.sqrt(dims)) - 1)).toBeLessThan(0.06);
});

it("slicedWasserstein() on a line matches quantiles, by hand, of unequal sizes too", () => {
  // 0 against 0 and 1: half the mass moves by 1.
  const [one, two] = [Float32Array.of(0), Float32Array.of(1, 0)];
  expect(slicedWasserstein({ order: 1 }).estimate(one, two, 1).value).toBe(0.5);
  expect(slicedWasserstein().estimate(one, two, 1).value).toBeCloseTo(Math.SQRT1_2, 14);
  // 0, 3 against 0, 1, 2: thirds and halves meet at sixths: 2·0 + 1·1 + 1·2 + 2·1 over 6.
  const { value } = slicedWasserstein({ order: 1 }).estimate(Float32Array.of(3, 0), Float32Array.of(2, 0, 1), 1);
  expect(value).toBeCloseTo(5 / 6, 6);
});

it("slicedWasserstein() does not change when a cloud is given twice over", () => {
  const [a, b] = [cloud(4, 300), cloud(5, 400)];
  const twice = Float32Array.from([...a, ...a]);
  const { estimate } = slicedWasserstein();
  expect(estimate(twice, b, 2).value).toBeCloseTo(estimate(a, b, 2).value, 6);
});

it("slicedWasserstein() is symmetric, to the last bit", () => {
  const [a, b] = [cloud(6, 500), cloud(7, 500)];
  expect(slicedWasserstein().estimate(a, b, 2).value).toBe(slicedWasserstein().estimate(b, a, 2).value);
});

it("slicedWasserstein() keeps its digits at 1e30, and is infinite for a point that is nowhere", () => {
  const [a, b] = [cloud(8, 300), cloud(9, 300)];
  const { estimate } = slicedWasserstein();
  const huge = estimate(
    a.map((x) => 1e37 * x),
    b.map((x) => 1e37 * x),
    2,
  ).value;
  expect(huge / estimate(a, b, 2).value / 1e37).toBeCloseTo(1, 5);
  a[0] = Number.NEGATIVE_INFINITY;
  expect(estimate(a, b, 2).value).toBe(Number.POSITIVE_INFINITY);
});
