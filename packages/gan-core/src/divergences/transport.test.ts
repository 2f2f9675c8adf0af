import { expect, it } from "vitest";
import { mostPaired, pairingCost } from "./transport.ts";

it("pairingCost() pairs by the cost it is given", () => {
  // 0 and 1 to 1 and 2. Squares, 1 + 1 in order against 4 + 0; roots of the distance, 1 + 1 against √2 + 0.
  const [real, fake] = [Float32Array.of(0, 1), Float32Array.of(1, 2)];
  expect(pairingCost("x", real, fake, 1, (squared) => squared)).toBe(1);
  expect(pairingCost("x", real, fake, 1, (squared) => squared ** 0.25)).toBeCloseTo(Math.SQRT1_2, 14);
});

it("pairingCost() refuses what it can not pair, by its owner's name", () => {
  const real = new Float32Array(10);
  expect(() => pairingCost("w", real, real.subarray(0, 6), 2, Math.sqrt)).toThrow(
    "w: fake must hold as many points as real, 5, got 3.",
  );
  const many = new Float32Array(mostPaired + 1);
  expect(() => pairingCost("w", many, many, 1, Math.sqrt)).toThrow("w: real must hold at most 4000 points, got 4001.");
});
