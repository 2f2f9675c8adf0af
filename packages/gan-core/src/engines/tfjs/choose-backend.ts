import { checkOption } from "../../check.ts";
import { backendIds } from "../../training/config.ts";
import { type BackendId, startBackend, type WasmPaths } from "./start-backend.ts";

export interface BackendOptions {
  /**
   * `auto` is wasm and, where that does not start, cpu; with a clock, cpu too where it trains clearly faster. It is never
   * webgl: networks of the size seen here take longer on the way to a GPU than they would on it.
   */
  readonly backend: BackendId | "auto";
  /** Heeded by the first engine of a thread that asks for wasm. By default the files are looked for beside the script. */
  readonly wasmPaths?: WasmPaths;
  /** A clock in milliseconds, for `auto` to measure by. */
  readonly now?: () => number;
}

/** Milliseconds of an iteration on a backend that has started; those beyond `enough` need not be measured well. */
export type Timer = (backend: BackendId, enough: number) => number;

/**
 * How many times as fast cpu must be. Their numbers are rounded differently, so where it hardly matters the choice is not to
 * depend on what else the machine did just then.
 */
const clearly = 1.5;

export interface ChosenBackend {
  readonly backend: BackendId;
  /** Why it is not the one that was tried first, in a sentence for people. */
  readonly note?: string;
}

/** Starts the backend asked for. One asked for by name that does not start is refused; the error's cause says why. */
export async function chooseBackend({ backend, wasmPaths }: BackendOptions, time?: Timer): Promise<ChosenBackend> {
  checkOption("engine.backend", backend, backendIds);
  if (backend === "auto") {
    const wasm = await startBackend("wasm", wasmPaths);
    await startBackend("cpu");
    if (wasm.ok)
      return time === undefined || !isFasterOnCpu(time) ? { backend: "wasm" } : { backend: "cpu", note: onCpu };
    return { backend: "cpu", note: `${wasm.reason}, so training runs on plain JavaScript and is slower.` };
  }
  const start = await startBackend(backend, wasmPaths);
  if (start.ok) return { backend };
  const available = await listAvailable(wasmPaths);
  throw new RangeError(`engine.backend must be available here (${available.join(", ")}), got "${backend}".`, {
    cause: start.error ?? start.reason,
  });
}

const onCpu =
  "Networks as small as these train faster on plain JavaScript than on WebAssembly, so training runs on it.";

function isFasterOnCpu(time: Timer): boolean {
  const onWasm = time("wasm", Number.POSITIVE_INFINITY);
  return time("cpu", onWasm) * clearly < onWasm;
}

async function listAvailable(wasmPaths: WasmPaths | undefined): Promise<BackendId[]> {
  const available: BackendId[] = [];
  for (const id of ["cpu", "wasm", "webgl"] as const) {
    if ((await startBackend(id, wasmPaths)).ok) available.push(id);
  }
  return available;
}
