import type { EngineConfig } from "../training/config.ts";
import type { Engine, EngineSetup } from "./engine.ts";
import { beyondSimd } from "./simd/beyond.ts";
import { hasWebAssembly } from "./simd/web-assembly.ts";
import { loadTfjs } from "./tfjs/load.ts";

export interface SelectOptions {
  readonly wasmPaths?: string | Readonly<Record<string, string>>;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** Starts the engine a config asks for. Engines are loaded when first asked for, not before. */
export async function selectEngine(
  config: EngineConfig,
  setup: EngineSetup,
  options: SelectOptions = {},
): Promise<Engine> {
  const { id, reason } = chooseEngine(config, setup);
  if (id === "simd") {
    const { createSimdEngine } = await import("./simd/index.ts");
    return createSimdEngine(setup, config);
  }
  const { createTfjsEngine } = await loadTfjs(reason);
  const engine = await createTfjsEngine(setup, { ...options, backend: config.backend });
  if (reason === undefined) return engine;
  const note = `${reason}, so training runs there and is slower.`;
  return { ...engine, note: engine.note === undefined ? note : `${note} ${engine.note}` };
}

/** Which engine that is, and, if a person might have expected another, why. */
function chooseEngine(
  { id, backend }: EngineConfig,
  setup: EngineSetup,
): { readonly id: "simd" | "tfjs"; readonly reason?: string } {
  if (id !== "auto") return { id };
  if (backend !== "auto") return { id: "tfjs" }; // the name is one of TensorFlow.js's
  const beyond = beyondSimd(setup);
  if (beyond !== undefined) {
    const { what, path } = beyond;
    return { id: "tfjs", reason: `${what} (${path}) is for TensorFlow.js` };
  }
  return { id: hasWebAssembly() ? "simd" : "tfjs" }; // whose own note then says what is missing
}
