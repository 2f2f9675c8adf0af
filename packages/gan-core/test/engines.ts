import type { Engine, EngineSetup } from "../src/engines/engine.ts";
import { createSimdEngine } from "../src/engines/simd/index.ts";
import { createTfjsEngine } from "../src/engines/tfjs/index.ts";

type Named = readonly [name: string, create: (setup: EngineSetup) => Promise<Engine>];

/** Those for any network. */
export const tensorEngines: readonly Named[] = [
  ["tfjs on cpu", (setup) => createTfjsEngine(setup, { backend: "cpu" })],
  ["tfjs on wasm", (setup) => createTfjsEngine(setup, { backend: "wasm" })],
];

/** Every engine that runs in Node, by name. All go through the same tests. */
export const engines: readonly Named[] = [["simd", (setup) => createSimdEngine(setup)], ...tensorEngines];
