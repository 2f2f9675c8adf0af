import { expect, it } from "vitest";
import { spectralNorm } from "./spectral-norm.ts";

it("spectralNorm() bounds a layer by 1, or by what it is told", () => {
  expect(spectralNorm()).toMatchObject({ kind: "spectral-norm", limit: 1 });
  expect(spectralNorm({ limit: 2 })).toMatchObject({ limit: 2 });
});

it("spectralNorm() refuses a limit of 0, under which nothing would pass", () => {
  expect(() => spectralNorm({ limit: 0 })).toThrow("spectral-norm: limit must be a finite number in [0.1, 10], got 0.");
});
