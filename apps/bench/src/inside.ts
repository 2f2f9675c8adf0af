/**
 * The one door to gan-core's inside. A benchmark times the engines below the public interface too, on batches drawn
 * beforehand, and they are no part of what the package promises. All of gan-core comes through here, so that there is
 * one copy of it.
 */
export { allEntries } from "../../../packages/gan-core/src/all-entries.ts";
export type { Batch, Engine, EngineSetup, Player } from "../../../packages/gan-core/src/engines/engine.ts";
export { createSimdEngine } from "../../../packages/gan-core/src/engines/simd/index.ts";
export { mlpArrays, mlpLayers } from "../../../packages/gan-core/src/networks/mlp.ts";
export { createRng } from "../../../packages/gan-core/src/random/rng.ts";
export { assemble } from "../../../packages/gan-core/src/training/assemble.ts";
export type { RunConfig, RunConfigInput } from "../../../packages/gan-core/src/training/config.ts";
export { createGan } from "../../../packages/gan-core/src/training/create-gan.ts";
export type { Gan } from "../../../packages/gan-core/src/training/gan.ts";
export { readConfig } from "../../../packages/gan-core/src/training/read-config.ts";

/** Loaded when asked for: those who do not compute with TensorFlow.js need not wait for it. */
export async function loadTfjsEngine() {
  return (await import("../../../packages/gan-core/src/engines/tfjs/index.ts")).createTfjsEngine;
}
