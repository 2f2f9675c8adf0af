import type { EngineConfig } from "../training/config.ts";
import type { Engine, EngineSetup } from "./engine.ts";

export interface SelectOptions {
  readonly wasmPaths?: string | Readonly<Record<string, string>>;
}

/** Starts the engine a config asks for. Engines are loaded when first asked for, not before. */
export async function selectEngine(
  { id, backend }: EngineConfig,
  setup: EngineSetup,
  options: SelectOptions = {},
): Promise<Engine> {
  if (id === "simd") {
    const { createSimdEngine } = await import("./simd/index.ts");
    return createSimdEngine(setup);
  }
  const { createTfjsEngine } = await import("./tfjs/index.ts");
  return createTfjsEngine(setup, { ...options, backend });
}
