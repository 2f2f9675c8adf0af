import { expect, it } from "vitest";
import { withLayers, withWidth } from "./layers.ts";

it("withLayers() adds layers like the last, and leaves out the last", () => {
  expect(withLayers([32, 16], 4)).toEqual([32, 16, 16, 16]);
  expect(withLayers([32, 16], 1)).toEqual([32]);
  expect(withLayers([], 1)).toEqual([20]);
});

it("withWidth() changes one layer, or all", () => {
  expect(withWidth([20, 20], 8)).toEqual([8, 8]);
  expect(withWidth([20, 20], 8, 1)).toEqual([20, 8]);
});
