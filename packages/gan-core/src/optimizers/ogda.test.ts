import { expect, it } from "vitest";
import { bilinear, changes } from "../../test/move.ts";
import { ogda } from "./ogda.ts";

it("ogda() takes a plain step first, then adds what the gradient changed by", () => {
  // 2; 2·3 − 2 = 4; 2·(−1) − 3 = −5; rate ½.
  expect(changes(ogda({ rate: 0.5 }), [2, 3, -1])).toEqual([-1, -2, 2.5]);
});

it("ogda() without optimism is plain descent", () => {
  const found = changes(ogda({ rate: 0.5, optimism: 0 }), [2, 3]);
  expect(found[0]).toBeCloseTo(-1, 15);
  expect(found[1]).toBeCloseTo(-1.5, 15);
});

// With z = x + iy the game is z ← z + 2iηz − iηz₋: λ² − (1 + 2iη)λ + iη = 0.
it.each([
  [0.2, 0.978906],
  [0.5, Math.SQRT1_2], // (λ − ½(1 + i))² = 0, a double root
])("ogda() at rate %f closes in on the bilinear game by its modulus, %f", (rate, modulus) => {
  const distances = bilinear(ogda({ rate }), [1, 2], 400);
  const rounds = rate === 0.5 ? 60 : 200;
  // A double root's distance is modulusᵗ (a + b t): the ratio of far rounds tends to the modulus as 1/t.
  const found = (distances[2 * rounds]! / distances[rounds]!) ** (1 / rounds);
  expect(Math.abs(found - modulus)).toBeLessThan(rate === 0.5 ? modulus * (2 ** (1 / rounds) - 1) * 1.05 : 1e-5);
});
