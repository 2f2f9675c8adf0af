import { expect, it } from "vitest";
import { pacganRing } from "./pacgan-ring.ts";

it("pacganRing() has radius 1 and σ 0.01, as the paper", () => {
  // The modes are at 2πj/8 on the unit circle.
  const { centers, sigmas } = pacganRing().modes!;
  const [r, h] = [1, 1 / Math.SQRT2];
  [r, 0, h, h, 0, r, -h, h, -r, 0, -h, -h, 0, -r, h, -h].forEach((c, i) => void expect(centers[i]).toBeCloseTo(c, 5));
  for (const sigma of sigmas) expect(sigma).toBeCloseTo(0.01, 7);
});

it("pacganRing() is an eighth of a Gaussian at a mode", () => {
  // Neighbours add less than 2 e^−18, for they are 6σ away or more.
  const found = pacganRing().logDensity!([1, 0]);
  expect(found).toBeCloseTo(-Math.log(8 * 2 * Math.PI * 0.01 ** 2), 4);
});
