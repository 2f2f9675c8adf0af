import * as tf from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { type CurveFunction, curveSlope, curveValue } from "../../losses/curve.ts";
import { curveTensor } from "./curve-tensor.ts";
import { startBackend, useBackend } from "./start-backend.ts";

const functions: readonly CurveFunction[] = ["identity", "square", "relu", "relu-squared", "softplus", "exp", "tanh"];
const points = [-100, -8, -1.3, -0.4, 0.2, 0.9, 7, 80];

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  it.each(functions)(
    "curveTensor() of %s is curveValue(), and its gradient curveSlope(), out to the ends",
    async (f) => {
      await startBackend(backend);
      useBackend(backend);
      for (const curve of [
        [{ f }],
        [{ f, a: -1, b: -1, c: 0.5 }],
        [{ f, a: 0.3, b: 0.7, c: -2 }, { f: "tanh" as const }],
      ]) {
        const { value, slope } = both(curve);
        points.forEach((x, i) => {
          expect(value[i]).toSatisfy(isNear(curveValue(curve, x)));
          expect(slope[i]).toSatisfy(isNear(curveSlope(curve, x)));
        });
      }
    },
  );

  it("curveTensor() of no terms is 0, with a gradient of 0", async () => {
    await startBackend(backend);
    useBackend(backend);
    const { value, slope } = both([]);
    expect([...value, ...slope].every((v) => v === 0)).toBe(true);
  });
});

function both(curve: Parameters<typeof curveTensor>[0]) {
  return tf.tidy(() => {
    const x = tf.tensor1d(points);
    const f = (u: tf.Tensor): tf.Tensor => curveTensor(curve, tf.clone(u)); // identity is x itself
    return { value: f(x).dataSync(), slope: tf.grad(f)(x).dataSync() };
  });
}

/** Within what 32 bits can say: e^100 is beyond them, and so both infinite and 3e43 are right. */
function isNear(expected: number): (found: number | undefined) => boolean {
  const single = Math.fround(expected);
  return (found) => found === single || Math.abs(found! - single) <= 2e-6 * Math.max(1, Math.abs(single));
}
