import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { checkerboard } from "./checkerboard.ts";

it("checkerboard() is 1/32 on eight squares of side 2, and 0 on the others", () => {
  const { logDensity } = checkerboard();
  // By the anchor's formula: for ⌊x₁/2⌋ even x₂/2 is in [−2, −1) or [0, 1), for odd in [−1, 0) or [1, 2).
  const rows = ["1010", "0101", "1010", "0101"]; // x₁ from −3 to 3, each x₂ from −3 to 3
  rows.forEach((row, i) => {
    [...row].forEach((filled, j) => {
      const found = logDensity!([2 * i - 3, 2 * j - 3]);
      expect(found).toBe(filled === "1" ? -Math.log(32) : Number.NEGATIVE_INFINITY);
    });
  });
});

it("checkerboard() gives each filled square the same share, whatever their number", () => {
  const n = 20_000;
  for (const [squares, filled] of [
    [4, 8],
    [3, 5],
  ] as const) {
    const points = checkerboard({ squares }).sample(n, createRng(1));
    const counts = new Map<number, number>();
    for (let i = 0; i < n; i++) {
      const [column, row] = [0, 1].map((k) => Math.floor(((points[2 * i + k]! + 4) * squares) / 8));
      counts.set(10 * column! + row!, (counts.get(10 * column! + row!) ?? 0) + 1);
    }
    expect(counts.size).toBe(filled);
    const sigma = Math.sqrt((1 / filled) * (1 - 1 / filled) * n);
    for (const count of counts.values()) expect(Math.abs(count - n / filled)).toBeLessThan(4.5 * sigma);
  }
});

it("checkerboard() draws again where a float lands on a square that is not its own", () => {
  // Square 0 is [−4, −2)². The largest uniform gives −2 − 5e-10 there, as a float32 −2: the next square, which is empty.
  const uniforms = [1 - 2 ** -32, 0.5, 0.25, 0.5];
  const rng = { ...createRng(2), integer: () => 0, uniform: () => uniforms.shift()! };
  expect(checkerboard().sample(1, rng)).toEqual(new Float32Array([-3.5, -3]));
});
