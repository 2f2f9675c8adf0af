import type { Answer, Job } from "./messages.ts";
import { runTrial } from "./run-trial.ts";
import { openStore } from "./store.ts";

// A process of its own for each worker: TensorFlow.js keeps one backend a thread, and a killed worker takes nothing along.
const send = (answer: Answer): void => void process.send!(answer);

process.on("message", async ({ folder, trial }: Job) => {
  try {
    const onProgress = (iteration: number) => send({ kind: "progress", iteration });
    send({ kind: "done", result: await runTrial(trial, openStore(folder), { onProgress }) });
  } catch (error) {
    send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit());
