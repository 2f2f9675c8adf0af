import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { entropicTransport } from "./entropic-transport.ts";

const exact = { blur: 1, iterations: 10_000 };

function cloud(seed: number, n: number, dims = 2): Float32Array {
  const rng = createRng(seed);
  return Float32Array.from({ length: n * dims }, () => rng.normal());
}

/**
 * The least Σ π C + ε KL(π ‖ a ⊗ b), by scaling the kernel itself: a thousand rounds of Sinkhorn without logarithms.
 */
function byScaling(a: Float32Array, b: Float32Array, epsilon: number): number {
  const [n, m] = [a.length, b.length];
  const cost = (i: number, j: number): number => (a[i]! - b[j]!) ** 2 / 2;
  const [u, v] = [new Float64Array(n).fill(1), new Float64Array(m).fill(1)];
  for (let round = 0; round < 1000; round++) {
    for (let i = 0; i < n; i++) u[i] = 1 / v.reduce((sum, x, j) => sum + (x * Math.exp(-cost(i, j) / epsilon)) / m, 0);
    for (let j = 0; j < m; j++) v[j] = 1 / u.reduce((sum, x, i) => sum + (x * Math.exp(-cost(i, j) / epsilon)) / n, 0);
  }
  let value = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const density = u[i]! * v[j]! * Math.exp(-cost(i, j) / epsilon);
      value += (density * (cost(i, j) + epsilon * Math.log(density))) / n / m;
    }
  }
  return value;
}

it("entropicTransport() is the primal value, entropy included, found by another iteration", () => {
  const [a, b] = [cloud(1, 6, 1), cloud(2, 4, 1)];
  for (const blur of [0.5, 1, 2]) {
    const expected = byScaling(a, b, blur * blur);
    // Each potential is good to ε/1000 where it stops.
    const value = entropicTransport(a, b, 1, { blur, iterations: 10_000 });
    expect(Math.abs(value - expected)).toBeLessThan((blur * blur) / 1000);
  }
});

it("entropicTransport() between 0 and s and themselves is −ε log ((1 + e^(−s²/2ε))/2), by symmetry", () => {
  // f is constant: f = −ε log(½ (e^(f/ε) + e^((f − C)/ε))), so 2 f = −ε log ((1 + e^(−C/ε))/2), and the value is 2 f.
  for (const [s, blur] of [
    [1, 1],
    [3, 0.5],
    [0.01, 0.1],
  ] as const) {
    const epsilon = blur * blur;
    const points = Float32Array.of(0, s);
    const expected = -epsilon * Math.log((1 + Math.exp(-(s * s) / 2 / epsilon)) / 2);
    expect(entropicTransport(points, points, 1, { blur, iterations: 1000 })).toBeCloseTo(expected, 6);
  }
});

it("entropicTransport() between a cloud and a copy is what it is between the cloud and itself", () => {
  const points = cloud(3, 30);
  expect(entropicTransport(points, points.slice(), 2, exact)).toBeCloseTo(
    entropicTransport(points, points, 2, exact),
    4,
  );
});

it("entropicTransport() is at most the mean cost, and nears it as the blur grows", () => {
  const [a, b] = [cloud(4, 20), cloud(5, 30)];
  let mean = 0;
  for (let i = 0; i < 20; i++) {
    for (let j = 0; j < 30; j++) {
      mean += ((a[2 * i]! - b[2 * j]!) ** 2 + (a[2 * i + 1]! - b[2 * j + 1]!) ** 2) / 2 / 600;
    }
  }
  expect(entropicTransport(a, b, 2, exact)).toBeLessThan(mean);
  expect(entropicTransport(a, b, 2, { blur: 100, iterations: 100 })).toBeCloseTo(mean, 3);
});

it("entropicTransport() sees distances only: neither the order of the points nor of the axes", () => {
  const [a, b] = [cloud(6, 40, 3), cloud(7, 30, 3)];
  const options = { blur: 0.3, iterations: 1000 };
  const turned = (points: Float32Array): Float32Array => points.toReversed(); // last point first, z before y before x
  expect(entropicTransport(turned(a), turned(b), 3, options)).toBeCloseTo(entropicTransport(a, b, 3, options), 9);
});

it("entropicTransport() of clouds far wider than the blur nears half the mean square of the way, from below", () => {
  const [a, b] = [cloud(8, 20, 1).map((x) => 1e18 * x), cloud(9, 20, 1).map((x) => 3e18 * x)];
  // On a line the best pairing is in order.
  const [from, to] = [a.toSorted(), b.toSorted()];
  const expected = from.reduce((sum, x, i) => sum + (x - to[i]!) ** 2 / 40, 0);
  const share = entropicTransport(a, b, 1, { blur: 0.05, iterations: 10 }) / expected;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1 + 1e-9);
});
