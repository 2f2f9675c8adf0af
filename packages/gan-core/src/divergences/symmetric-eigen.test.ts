import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

it("symmetricEigen() of [[2, 1], [1, 2]] is 3 along the diagonal and 1 across", () => {
  const { values, vectors } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
  const [first, second] = values[0]! > values[1]! ? [0, 1] : [1, 0];
  expect(values[first]).toBeCloseTo(3, 14);
  expect(values[second]).toBeCloseTo(1, 14);
  expect(vectors[first]! * vectors[2 + first]!).toBeCloseTo(0.5, 14);
  expect(vectors[second]! * vectors[2 + second]!).toBeCloseTo(-0.5, 14);
});

it.each([1, 2, 5, 20])("symmetricEigen() puts a matrix of %i rows together again from orthonormal vectors", (n) => {
  const rng = createRng(n);
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      a[i * n + j] = rng.normal();
      a[j * n + i] = a[i * n + j]!;
    }
  }
  const before = a.slice();
  const { values, vectors } = symmetricEigen(a, n);
  expect(a).toEqual(before);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let [entry, product] = [0, 0];
      for (let k = 0; k < n; k++) {
        entry += values[k]! * vectors[i * n + k]! * vectors[j * n + k]!;
        product += vectors[k * n + i]! * vectors[k * n + j]!;
      }
      expect(entry).toBeCloseTo(a[i * n + j]!, 12);
      expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
    }
  }
});

it("symmetricEigen() takes a matrix of zeros, a diagonal one and a singular one", () => {
  expect([...symmetricEigen(new Float64Array(9), 3).values]).toEqual([0, 0, 0]);
  expect([...symmetricEigen(Float64Array.of(5, 0, 0, 1e-30), 2).values]).toEqual([5, 1e-30]);
  const values = symmetricEigen(Float64Array.of(1, 1, 1, 1), 2).values.toSorted();
  expect(values[0]).toBeCloseTo(0, 15);
  expect(values[1]).toBeCloseTo(2, 15);
});
