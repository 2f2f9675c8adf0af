import * as tf from "@tensorflow/tfjs";

/** Has TensorFlow.js compute there from now on. Production mode, as it asks everybody who measures it to. */
export async function startBackend(backend: "wasm" | "cpu", wasmPaths: string | undefined): Promise<void> {
  tf.enableProdMode();
  if (backend === "wasm") {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    if (wasmPaths !== undefined && tf.findBackend("wasm") === null) setWasmPaths(wasmPaths);
  }
  if (!(await tf.setBackend(backend))) throw new Error(`stock: backend must start, got ${backend}.`);
}
