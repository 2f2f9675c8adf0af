import { serve } from "gan-core/remote";
import { wasmPaths } from "./wasm-paths.ts";

serve(globalThis as unknown as Worker, { now: () => performance.now(), wasmPaths });
