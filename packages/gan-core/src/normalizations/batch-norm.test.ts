import { expect, it } from "vitest";
import { batchNorm } from "./batch-norm.ts";

it("batchNorm() is over the batch, with ε = 1e-5 unless it is told another", () => {
  expect(batchNorm()).toMatchObject({ over: "batch", epsilon: 1e-5 });
  expect(batchNorm({ epsilon: 0.1 }).epsilon).toBe(0.1);
});

it("batchNorm() refuses an ε of 0, with which a sum that does not vary would be 0/0", () => {
  expect(() => batchNorm({ epsilon: 0 })).toThrow("batch-norm: epsilon must be a finite number in [1e-8, 1], got 0.");
});
