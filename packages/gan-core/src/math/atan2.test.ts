import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import { atan2 } from "./atan2.ts";
import { exactAngle, worstUnitsOff } from "./high-precision.ts";

it("atan2() is within two units in the last place of the truth to 300 bits", () => {
  const rng = createRng(8);
  const points = Array.from({ length: 900 }, (_, i): [number, number] => {
    const [u, v] = [rng.uniform(), rng.uniform()];
    return i % 3 === 0 ? [u, v] : i % 3 === 1 ? [u / 8, 1] : [1, u / 1e6];
  });
  expect(
    worstUnitsOff(
      points,
      ([y, x]) => atan2(y, x),
      ([y, x]) => exactAngle(y, x),
    ),
  ).toBeLessThan(2);
});

it("atan2() of the eight directions is their multiple of π/4", () => {
  const ring: [number, number][] = [
    [0, 1],
    [1, 1],
    [1, 0],
    [1, -1],
    [0, -1],
  ]; // y, x
  for (const [i, [y, x]] of ring.entries()) {
    expect(atan2(3 * y, 3 * x)).toBe((i * Math.PI) / 4);
    expect(atan2(-3 * y, 3 * x)).toBe((-i * Math.PI) / 4);
  }
});

it("atan2() does with signs of 0, infinities and NaN what Math.atan2 must by its standard", () => {
  const values = [0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  for (const y of values) for (const x of values) expect(atan2(y, x)).toBe(Math.atan2(y, x));
});

it("atan2() is the same however long the arm, as far as doubles reach", () => {
  for (const arm of [5e-308, 1e-200, 1e300]) expect(atan2(0.6 * arm, 0.8 * arm)).toBeCloseTo(0.6435011087932844, 15);
});
