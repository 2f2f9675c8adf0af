import type { Engine, EngineSetup } from "../src/engines/engine.ts";
import { createTfjsEngine } from "../src/engines/tfjs/index.ts";

/** Every engine that runs in Node, by name. All go through the same tests. */
export const engines: readonly (readonly [name: string, create: (setup: EngineSetup) => Promise<Engine>])[] = [
  ["tfjs on cpu", (setup) => createTfjsEngine(setup, { backend: "cpu" })],
  ["tfjs on wasm", (setup) => createTfjsEngine(setup, { backend: "wasm" })],
];
