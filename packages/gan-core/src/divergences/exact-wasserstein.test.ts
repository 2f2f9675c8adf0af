import { expect, it } from "vitest";
import { exactWasserstein } from "./exact-wasserstein.ts";

it("exactWasserstein() is the p-th root of the least mean p-th power", () => {
  // 0 stays and 3 moves to 7: (0 + 4)/2, and √((0 + 16)/2).
  const real = Float32Array.of(0, 3);
  const fake = Float32Array.of(7, 0);
  expect(exactWasserstein("w", 1).estimate(real, fake, 1).value).toBe(2);
  expect(exactWasserstein("w", 2).estimate(real, fake, 1).value).toBe(Math.sqrt(8));
});

it("exactWasserstein() refuses by its owner's name", () => {
  expect(() => exactWasserstein("w", 1).estimate(new Float32Array(2), new Float32Array(4), 1)).toThrow("w: ");
});
