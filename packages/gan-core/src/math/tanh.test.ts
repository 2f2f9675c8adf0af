import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { bits, exactExp, fixed, worstUnitsOff } from "./high-precision.ts";
import { neighbours, neverFalls } from "./neighbours.ts";
import { tanh } from "./tanh.ts";

const rng = createRng(7);

/** (e^2x − 1)/(e^2x + 1) */
function truth(x: number): bigint {
  const [power, k] = exactExp(fixed(2 * x));
  const e = k < 0 ? power >> BigInt(-k) : power << BigInt(k);
  return ((e - (1n << bits)) << bits) / (e + (1n << bits));
}

it("tanh() is within 2.2 units in the last place of the truth to 300 bits, and as good towards 0", () => {
  const xs = Array.from({ length: 1200 }, (_, i) => {
    const u = 2 * rng.uniform() - 1;
    return [u, 20 * u, u / 2, u / 1e6][i % 4]!;
  });
  expect(worstUnitsOff(xs, tanh, truth)).toBeLessThan(2.2);
});

it("tanh() keeps a small number and its sign, and ends at ±1", () => {
  for (const x of [0, -0, 5e-324, -1e-10]) expect(tanh(x)).toBe(x);
  expect([-23, 23, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(tanh)).toEqual([-1, 1, -1, 1]);
  expect(tanh(Number.NaN)).toBeNaN();
});

it("tanh() never falls, where its form and its reduction change and elsewhere", () => {
  const seams = [1e-9, 0.42, 22, ...Array.from({ length: 30 }, (_, k) => ((k + 0.5) * Math.LN2) / 2)];
  for (const x of seams) {
    expect(neverFalls(tanh, neighbours(x, 1000))).toBe(true);
    expect(neverFalls(tanh, neighbours(-x, 1000))).toBe(true);
  }
  for (let i = 0; i < 50; i++) expect(neverFalls(tanh, neighbours(rng.uniform(), 400))).toBe(true);
});
