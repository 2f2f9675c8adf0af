import * as tf from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { product } from "./product.ts";
import { startBackend, useBackend } from "./start-backend.ts";

/** Whole numbers, so that every product below is exact in 32 bits. */
const matrix = (rows: number, columns: number, start: number): tf.Tensor2D =>
  tf.tensor2d(
    Array.from({ length: rows * columns }, (_, i) => ((i * (i + start)) % 7) - 3),
    [rows, columns],
  );

// Below and above the size from which wasm transposes first: 4 · 3 · 2, and 40 · 30 · 20.
describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  it.each([
    [4, 3, 2],
    [40, 30, 20],
  ])("product() of [%i, %i] by [·, %i] has stock's value, slopes, and slopes of slopes", async (m, k, n) => {
    await startBackend(backend);
    useBackend(backend);
    const [a, b] = [matrix(m, k, 1), matrix(k, n, 2)];
    const of = (multiply: (a: tf.Tensor, b: tf.Tensor) => tf.Tensor): Float32Array[] =>
      tf.tidy(() => {
        const value = (x: tf.Tensor, y: tf.Tensor): tf.Scalar => tf.sum(tf.square(multiply(x, y)));
        const [byA, byB] = tf.grads(value)([a, b]) as [tf.Tensor, tf.Tensor];
        // ‖∂/∂a‖² and ‖∂/∂b‖² differentiated again, by both: every product with a transposed side is met.
        const twice = [0, 1].flatMap((which) => {
          const steep = (x: tf.Tensor, y: tf.Tensor): tf.Scalar =>
            tf.sum(tf.square(tf.mul(tf.grads(value)([x, y])[which]!, 1 / 64)));
          const thrice = (x: tf.Tensor, y: tf.Tensor): tf.Scalar =>
            tf.sum(tf.square(tf.mul(tf.grads(steep)([x, y])[which]!, 1 / 1024)));
          return [...tf.grads(steep)([a, b]), ...tf.grads(thrice)([a, b])];
        });
        return [multiply(a, b), byA, byB, ...twice].map((tensor) => tensor.dataSync<"float32">().slice());
      });
    const [ours, stock] = [of(product), of((x, y) => tf.matMul(x, y))];
    expect(ours.slice(0, 3)).toEqual(stock.slice(0, 3));
    ours.forEach((values, i) => {
      const size = Math.hypot(...stock[i]!);
      expect(size).toBeGreaterThan(0);
      expect(Math.hypot(...values.map((v, j) => v - stock[i]![j]!)) / size).toBeLessThan(1e-5);
    });
  });
});
