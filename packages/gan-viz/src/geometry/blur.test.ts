import { expect, it } from "vitest";
import { blurLines, gaussianKernel } from "./blur.ts";

it("gaussianKernel() has weights that are together one, in the ratio exp(−i²/2σ²)", () => {
  const kernel = gaussianKernel(1.5, 100);
  expect(kernel).toHaveLength(1 + 6);
  const sum = kernel.reduce((a, b) => a + 2 * b, -kernel[0]!);
  expect(sum).toBeCloseTo(1, 12);
  expect(kernel[3]! / kernel[0]!).toBeCloseTo(Math.exp(-9 / 4.5), 12);
});

it("gaussianKernel() of no deviation leaves all as it is", () => {
  expect([...gaussianKernel(0, 10)]).toEqual([1]);
  expect([...gaussianKernel(Number.NaN, 10)]).toEqual([1]);
});

it("blurLines() spreads a spike into the kernel, and leaves other lines alone", () => {
  const values = new Float32Array(3 * 9);
  values[9 + 4] = 1; // row 1, column 4
  blurLines(values, Float64Array.of(0.5, 0.25), 3, 9, 9, 1);
  expect([...values.subarray(9, 18)]).toEqual([0, 0, 0, 0.25, 0.5, 0.25, 0, 0, 0]);
  expect(values.filter((v) => v > 0)).toHaveLength(3);
});

it("blurLines() runs down columns as well, and loses what passes the end", () => {
  const values = Float32Array.of(1, 0, 0, 0, 0, 0); // 3 rows of 2
  blurLines(values, Float64Array.of(0.5, 0.25), 2, 1, 3, 2);
  expect([...values]).toEqual([0.5, 0, 0.25, 0, 0, 0]);
});

it("blurLines() along both axes keeps the mass of what is inside", () => {
  const values = new Float32Array(41 * 41);
  values[20 * 41 + 20] = 3;
  const kernel = gaussianKernel(2, 41);
  blurLines(values, kernel, 41, 41, 41, 1);
  blurLines(values, kernel, 41, 1, 41, 41);
  expect(values.reduce((a, b) => a + b)).toBeCloseTo(3, 5);
});
