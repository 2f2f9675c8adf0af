import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { JobWorker } from "../src/sweep/index.ts";

/**
 * A process that does jobs. When it ends by itself, whatever the reason, it is lost.
 *
 * A thread would start sooner. But where several threads make and drop WebAssembly, V8 has been seen to end all of them
 * (`Check failed: jit_page.has_value()`); a process takes nobody with it.
 */
export function openSweepWorker(): JobWorker {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    serialization: "advanced", // numbers arrive as they are, those that are not finite too
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"], // what a library prints must not come between the rows
  });
  const listeners = { message: new Set<Listener>(), error: new Set<Listener>() };
  const tell = (message: string): void => listeners.error.forEach((listener) => void listener({ message }));
  child.on("message", (data) => listeners.message.forEach((listener) => void listener({ data })));
  child.on("error", (error) => tell(error.message));
  child.on("exit", (code, signal) => tell(`it ended with ${signal ?? code}`));
  return {
    addEventListener: (type, listener) => void listeners[type as Heard].add(listener as Listener),
    removeEventListener: (type, listener) => void listeners[type as Heard].delete(listener as Listener),
    postMessage: (message) => void (child.connected && child.send(message)),
    terminate: () => child.kill("SIGKILL"), // others it leaves to the command: Ctrl-C reaches both
  };
}

type Heard = "message" | "error";
type Listener = (event: unknown) => void;

/** From its sources the command runs as TypeScript; built, as JavaScript. */
const script = import.meta.url.endsWith(".ts") ? "./sweep-worker.ts" : "./sweep-worker.js";
