import { expect, it } from "vitest";
import { relativeEntropy } from "./relative-entropy.ts";

it("relativeEntropy() is worked out by hand, and empty bins of the first count for nothing", () => {
  // ½ log₂ (½/¼) + ½ log₂ (½/½) = ½.
  expect(relativeEntropy(Float64Array.of(0.5, 0.5, 0), Float64Array.of(0.25, 0.5, 0.25))).toBe(0.5);
});

it("relativeEntropy() of equal shares is 0", () => {
  const shares = Float64Array.of(0.1, 0.2, 0.7);
  expect(relativeEntropy(shares, shares)).toBe(0);
});
