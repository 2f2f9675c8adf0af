import { createGan, type Gan, type RunConfig } from "gan-core";
import { wasmPaths } from "./wasm-paths.ts";

/** A Gan that trains on the page's own thread. */
export function createPageGan(config: RunConfig): Promise<Gan> {
  return createGan(config, { now: () => performance.now(), wasmPaths });
}
