import { checkOption } from "../../check.ts";
import { backendIds } from "../../training/config.ts";
import { type BackendId, startBackend, type WasmPaths } from "./start-backend.ts";

export interface BackendOptions {
  /**
   * `auto` is wasm and, where that does not start, cpu. It is never webgl: networks of the size seen here take longer
   * on the way to a GPU than they would on it.
   */
  readonly backend: BackendId | "auto";
  /** Heeded by the first engine of a thread that asks for wasm. By default the files are looked for beside the script. */
  readonly wasmPaths?: WasmPaths;
}

export interface ChosenBackend {
  readonly backend: BackendId;
  /** Why it is not the one that was tried first, in a sentence for people. */
  readonly note?: string;
}

/** Starts the backend asked for. One asked for by name that does not start is refused; the error's cause says why. */
export async function chooseBackend({ backend, wasmPaths }: BackendOptions): Promise<ChosenBackend> {
  checkOption("engine.backend", backend, backendIds);
  if (backend === "auto") {
    const wasm = await startBackend("wasm", wasmPaths);
    if (wasm.ok) return { backend: "wasm" };
    await startBackend("cpu");
    return { backend: "cpu", note: `${wasm.reason}, so training runs on plain JavaScript and is slower.` };
  }
  const start = await startBackend(backend, wasmPaths);
  if (start.ok) return { backend };
  const available = await listAvailable(wasmPaths);
  throw new RangeError(`engine.backend must be available here (${available.join(", ")}), got "${backend}".`, {
    cause: start.error ?? start.reason,
  });
}

async function listAvailable(wasmPaths: WasmPaths | undefined): Promise<BackendId[]> {
  const available: BackendId[] = [];
  for (const id of ["cpu", "wasm", "webgl"] as const) {
    if ((await startBackend(id, wasmPaths)).ok) available.push(id);
  }
  return available;
}
