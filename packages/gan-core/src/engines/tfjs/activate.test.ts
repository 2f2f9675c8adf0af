import * as tf from "@tensorflow/tfjs";
import { describe, expect, it } from "vitest";
import { tanh } from "../../networks/index.ts";
import { registry } from "../../registry.ts";
import { activate, checkActivation } from "./activate.ts";
import { startBackend, useBackend } from "./start-backend.ts";

/** Away from the kinks; far enough out to see overflow. */
const points = [-100, -20, -3, -1, -0.5, -0.1, 0.1, 0.5, 1, 3, 20, 100];

/** Every entry with its parameters as they are when nothing is said, and those whose parameters change the formula. */
const responses = [...registry.activations.map((entry) => entry()), tanh({ center: -1, reach: 2 })];

describe.each(["cpu", "wasm"] as const)("on %s", (backend) => {
  it.each(responses.map((activation) => [activation.id, JSON.stringify(activation.params), activation] as const))(
    "activate() has the value, slope and curvature of %s %s in closed form",
    async (_id, _params, activation) => {
      await startBackend(backend);
      useBackend(backend);
      tf.tidy(() => {
        const x = tf.tensor1d(points);
        const respond = (u: tf.Tensor): tf.Tensor => activate(activation, tf.clone(u)); // linear and maxout are x itself, which has no tape
        const slope = tf.grad(respond);
        const curvature = tf.grad(slope);
        // On the way to a curvature, as a penalty takes it: through the function that carries the slope.
        expectNear(respond(x), points.map(activation.value));
        expectNear(slope(x), points.map(activation.slope));
        if (!["linear", "maxout"].includes(activation.id)) expectNear(curvature(x), points.map(activation.curvature));
      });
    },
  );
});

it("checkActivation() refuses one that this engine has no response for", () => {
  const cube = { ...registry.activations[0](), id: "cube" };
  expect(() => checkActivation("engine: generator.activation", cube)).toThrow(
    'engine: generator.activation must be one of "relu", "leaky-relu", "elu", "tanh", "sigmoid", "softplus", "swish", "sine", "maxout", "linear", got "cube".',
  );
});

function expectNear(found: tf.Tensor, expected: readonly number[]): void {
  found.dataSync().forEach((value, i) => {
    const gap = Math.abs(value - expected[i]!);
    expect(gap, `at ${points[i]}: ${value}, not ${expected[i]}`).toBeLessThan(
      1e-6 * Math.max(1, Math.abs(expected[i]!)),
    );
  });
}
