import { expect, it } from "vitest";
import { bilinear, changes } from "../../test/move.ts";
import { adam } from "./adam.ts";
import { lookahead } from "./lookahead.ts";

it("lookahead() goes forward by the rate and comes half way back", () => {
  // Steps of −1 from 0, k = 2, α = ½: −1, then −2 looked back upon: −1.
  expect(changes(lookahead({ inner: "sgd", rate: 1, every: 2 }), [1, 1, 1])).toEqual([-1, 0, -1]);
});

it("lookahead() is Adam between looks", () => {
  const gradients = [2, -1, 0.5];
  expect(changes(lookahead({ beta1: 0.5 }), gradients)).toEqual(changes(adam({ beta1: 0.5 }), gradients));
});

it("lookahead() turns in two players who would run apart", () => {
  // Plain descent at rate η makes z ← (1 + iη) z: k steps and a look back, z ← (1 − α + α (1 + iη)ᵏ) z.
  // η = 0.5, k = 5, α = ½: (1 + ½i)⁴ = (¾ + i)² = −7/16 + 1.5i, times 1 + ½i: −19/16 + (41/32)i.
  // ½ (1 − 19/16) + ½ (41/32) i = −3/32 + (41/64) i, of modulus √(36 + 1681)/64 = 0.6475.
  const distances = bilinear(lookahead({ inner: "sgd", rate: 0.5 }), [1, 2], 20);
  expect(distances[4]! / distances[0]!).toBeCloseTo(1.25 ** 2, 12);
  expect(distances[20]! / distances[0]!).toBeCloseTo((Math.sqrt(1717) / 64) ** 4, 12);
});
