import * as tf from "@tensorflow/tfjs";
import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import { expect, it } from "vitest";
import { oracleGradient, relativeDistance, toWeights } from "../../../test/oracle.ts";
import { penalties } from "../../../test/penalties.ts";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { distanceFromOracle, takeThreeSteps, threeSteps } from "../../../test/three-steps.ts";
import { registry } from "../../registry.ts";
import type { Engine, EngineSetup } from "../engine.ts";
import { createTfjsEngine } from "./index.ts";
import { type BackendId, startBackend } from "./start-backend.ts";

const wasmPaths = {
  "tfjs-backend-wasm.wasm": plain,
  "tfjs-backend-wasm-simd.wasm": simd,
  "tfjs-backend-wasm-threaded-simd.wasm": threaded,
};

const start = (backend: BackendId, setup: EngineSetup = threeSteps): Promise<Engine> =>
  createTfjsEngine(setup, { backend, wasmPaths });

/** A browser without it must refuse it instead. */
const hasWebgl = (await startBackend("webgl")).ok;
const backends: readonly BackendId[] = hasWebgl ? ["cpu", "wasm", "webgl"] : ["cpu", "wasm"];

it.each(backends)("step() on %s goes where 64 bits go, and leaves no tensor behind", async (backend) => {
  const before = tf.memory().numTensors;
  const engine = await start(backend);
  expect(engine.backend).toBe(backend);
  expect(distanceFromOracle(await takeThreeSteps(engine))).toBeLessThan(1e-3);
  expect(await engine.finite()).toBe(true);
  engine.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

it.each(["cpu", "wasm"] as const)("step() on %s works in a worker", async (backend) => {
  const worker = new Worker(new URL("../../../test/three-steps.worker.ts", import.meta.url), { type: "module" });
  const answer = await new Promise<{ backend: string; parameters: Float32Array[] }>((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", reject);
    worker.postMessage({ backend, wasmPaths });
  });
  worker.terminate();
  expect(answer.backend).toBe(backend);
  expect(distanceFromOracle(answer.parameters)).toBeLessThan(1e-3);
});

it("engines on every backend train at once, none waiting for another, each as if alone", async () => {
  const engines = await Promise.all(backends.map((backend) => start(backend)));
  for (const parameters of await Promise.all(engines.map(takeThreeSteps))) {
    expect(distanceFromOracle(parameters)).toBeLessThan(1e-3);
  }
  for (const engine of engines) engine.dispose();
});

if (hasWebgl) {
  it.each(registry.activations.map((entry) => [entry.id, entry()] as const))(
    "step() on webgl differentiates penalties on %s units as differences do",
    async (_, activation) => {
      const regularizers = penalties.map(([, penalty]) => penalty);
      const setup = createSetup({ activation, regularizers, hidden: [4, 4], batchSize: 4 });
      const batch = createBatch(setup, 2);
      const engine = await start("webgl", setup);
      await engine.step("discriminator", batch);
      const [gradient] = (await engine.read("discriminator")).slots;
      engine.dispose();
      const expected = oracleGradient(setup, "discriminator", toWeights(setup), batch);
      expect(relativeDistance(gradient!, expected)).toBeLessThan(1e-3);
    },
  );

  it("generate() and discriminate() on webgl of no points are no points", async () => {
    const engine = await start("webgl");
    expect(await engine.generate(new Float32Array(0))).toHaveLength(0);
    expect(await engine.discriminate(new Float32Array(0))).toHaveLength(0);
    engine.dispose();
  });
} else {
  it("createTfjsEngine() refuses webgl and says what there is", async () => {
    await expect(start("webgl")).rejects.toThrow('engine.backend must be available here (cpu, wasm), got "webgl".');
  });
}
