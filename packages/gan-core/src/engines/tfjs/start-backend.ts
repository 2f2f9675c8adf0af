import * as tf from "@tensorflow/tfjs";
import { isMissing } from "./missing.ts";

export type BackendId = "cpu" | "wasm" | "webgl";

/** Where the .wasm files of TensorFlow.js are: a folder, or a URL for each file name. */
export type WasmPaths = string | Readonly<Record<string, string>>;

/** What came of starting a backend. The reason is half a sentence for people: "WebAssembly is missing here". */
export type Start = { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly error?: unknown };

/** Starts a backend, which a thread does once; which one TensorFlow.js computes on may or may not change by it. */
export async function startBackend(backend: BackendId, wasmPaths?: WasmPaths): Promise<Start> {
  switch (backend) {
    case "cpu":
      return startCpu();
    case "wasm":
      return startWasm(wasmPaths);
    case "webgl":
      return startWebgl();
  }
}

/**
 * Makes a started backend the one that TensorFlow.js computes on. There is one for the whole thread, so every engine
 * selects its own before it computes. This takes effect at once: setBackend awaits only a backend not yet started.
 */
export function useBackend(backend: BackendId): void {
  if (tf.getBackend() !== backend) void tf.setBackend(backend);
}

function startCpu(): Start {
  // In Node the backend greets its first tensor with an advertisement on the console: let it be this one.
  quietly(() => {
    useBackend("cpu");
    tf.scalar(0).dispose();
  });
  return { ok: true };
}

let wasm: Promise<Start> | undefined;

function startWasm(wasmPaths: WasmPaths | undefined): Promise<Start> {
  if ((globalThis as { WebAssembly?: unknown }).WebAssembly === undefined) {
    return Promise.resolve({ ok: false, reason: "WebAssembly is missing here" });
  }
  wasm ??= loadWasm(wasmPaths);
  return wasm;
}

async function loadWasm(wasmPaths: WasmPaths | undefined): Promise<Start> {
  try {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    if ("wasm" in tf.engine().registry) return { ok: true };
    if (wasmPaths !== undefined) setWasmPaths(wasmPaths);
    // While TensorFlow.js itself waits for a backend to start, every operation in the thread throws, those of engines
    // that run on other backends too. So the wait is done here, and it is handed one that is ready.
    const started = await tf.findBackendFactory("wasm")();
    tf.removeBackend("wasm");
    tf.registerBackend("wasm", () => started);
    tf.findBackend("wasm");
    return { ok: true };
  } catch (error) {
    const missing = isMissing(error) ? "@tensorflow/tfjs-backend-wasm is not installed" : undefined;
    return { ok: false, reason: missing ?? "TensorFlow.js could not start on WebAssembly here", error };
  }
}

function startWebgl(): Start {
  if (!quietly(() => tf.findBackend("webgl"))) return { ok: false, reason: "WebGL is missing here" };
  // Asked of the flag, as the backend's own floatPrecision() says 16 just where it computes with 32.
  if (!tf.env().getBool("WEBGL_RENDER_FLOAT32_ENABLED")) {
    return { ok: false, reason: "WebGL has only 16-bit numbers here" };
  }
  return { ok: true };
}

/** Runs with TensorFlow.js's own warnings off: what they say is said by this library's notes and errors. */
function quietly<T>(run: () => T): T {
  const flags = tf.env();
  const before = flags.getBool("PROD");
  flags.set("PROD", true);
  try {
    return run();
  } finally {
    flags.set("PROD", before);
  }
}
