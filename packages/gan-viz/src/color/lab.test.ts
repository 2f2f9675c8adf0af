import { expect, it } from "vitest";
import { mixLab, toLab } from "./lab.ts";

// Lindbloom's calculator, sRGB with D65.
it.each([
  [
    [255, 255, 255],
    [100, 0, 0],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [255, 0, 0],
    [53.24, 80.09, 67.2],
  ],
  [
    [0, 255, 0],
    [87.73, -86.18, 83.18],
  ],
  [
    [0, 0, 255],
    [32.3, 79.19, -107.86],
  ],
  [
    [119, 119, 119],
    [50.03, 0, 0],
  ],
])("toLab() of %j is %j", (rgb, lab) => {
  for (const [k, value] of toLab(rgb).entries()) expect(Math.abs(value - lab[k]!)).toBeLessThan(0.03);
});

it("mixLab() begins at one colour and ends at the other", () => {
  const [one, other] = [
    [30, 123, 69],
    [255, 254, 251],
  ] as const;
  for (const [t, rgb] of [
    [0, one],
    [1, other],
  ] as const) {
    for (const [k, value] of mixLab(toLab(one), toLab(other), t).entries()) expect(value).toBeCloseTo(rgb[k]!, 1);
  }
});

it("mixLab() is half as light half way", () => {
  const middle = mixLab(toLab([0, 0, 0]), toLab([255, 255, 255]), 0.5);
  expect(toLab(middle)[0]).toBeCloseTo(50, 3);
});
