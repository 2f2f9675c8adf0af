import { MessageChannel, Worker } from "node:worker_threads";
import type { JobWorker } from "../src/sweep/index.ts";

/** A thread that does jobs. When it ends by itself, whatever the reason, it is lost. */
export function openSweepWorker(): JobWorker {
  const { port1: near, port2: far } = new MessageChannel();
  const listeners = new Set<(event: { readonly message: string }) => void>();
  const tell = (message: string): void => listeners.forEach((listener) => void listener({ message }));
  const worker = new Worker(new URL(script, import.meta.url), {
    workerData: far,
    transferList: [far],
    stdout: true, // what a library prints there must not come between the rows
  });
  worker.on("error", (error) => tell(error instanceof Error ? error.message : String(error)));
  worker.on("exit", (code) => tell(`it ended with ${code}`));
  return {
    addEventListener: (type, listener) =>
      void (type === "error" ? listeners.add(listener) : near.addEventListener(type, listener)),
    removeEventListener: (type, listener) =>
      void (type === "error" ? listeners.delete(listener) : near.removeEventListener(type, listener)),
    postMessage: (message, transfer = []) => near.postMessage(message, transfer),
    start: () => near.start(),
    terminate() {
      near.close();
      return worker.terminate();
    },
  };
}

/** From its sources the command runs as TypeScript; built, as JavaScript. */
const script = import.meta.url.endsWith(".ts") ? "./sweep-worker.ts" : "./sweep-worker.js";
