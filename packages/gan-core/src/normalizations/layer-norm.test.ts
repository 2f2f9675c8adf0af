import { expect, it } from "vitest";
import { layerNorm } from "./layer-norm.ts";

it("layerNorm() is over the layer, with ε = 1e-5 unless it is told another", () => {
  expect(layerNorm()).toMatchObject({ over: "layer", epsilon: 1e-5 });
  expect(layerNorm({ epsilon: 0.1 }).epsilon).toBe(0.1);
});

it("layerNorm() refuses an ε of 0, with which a layer of equal sums would be 0/0", () => {
  expect(() => layerNorm({ epsilon: 0 })).toThrow("layer-norm: epsilon must be a finite number in [1e-8, 1], got 0.");
});
