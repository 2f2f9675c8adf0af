import { expect, it } from "vitest";
import { modeMeasures } from "../experiments/mode-counts.ts";
import { measureTruth } from "./measure.ts";

it("measureTruth() scores what theory says of true samples", () => {
  const found = measureTruth({ data: { id: "pacgan-ring" } }, modeMeasures);
  expect(found).toHaveLength(10);
  const mean = (column: string) => found.reduce((sum, values) => sum + values[column]!, 0) / 10;
  expect(mean("modes")).toBe(8);
  // 1 − e^(−9/2) = 98.889 % of 25,000 points in all, standard error 0.066 %.
  expect(Math.abs(mean("quality") - 98.889)).toBeLessThan(0.2);
  // (8 − 1)/(2 · 2472) = 0.00142, standard error of ten χ²₇/(2n): √(14/10)/(2 · 2472) = 0.00024.
  expect(Math.abs(mean("kl") - 0.00142)).toBeLessThan(0.0008);
  expect(measureTruth({ data: { id: "pacgan-ring" } }, modeMeasures)).toEqual(found);
});

it("measureTruth() refuses an estimator there is none of", () => {
  const measures = [{ column: "x", id: "nonsense", count: 10 }];
  expect(() => measureTruth({}, measures)).toThrow('id must be one of gan-core\'s registry, got "nonsense".');
});
