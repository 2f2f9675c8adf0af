import { Worker } from "node:worker_threads";
import type { Answer } from "../work/job.ts";
import type { Office } from "../work/team.ts";

/** Threads of Node's. What TensorFlow.js tells the console there is left out. */
export const nodeOffice: Office = {
  open() {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { stdout: true, stderr: true });
    worker.unref(); // a program that failed can end
    return {
      ask: (question) =>
        new Promise<Answer>((resolve, reject) => {
          const settle = (then: () => void): void => {
            worker.off("message", onMessage).off("error", onError).off("exit", onExit);
            then();
          };
          const onMessage = (answer: Answer) => settle(() => resolve(answer));
          const onError = (error: Error) => settle(() => reject(error));
          const onExit = (code: number) => settle(() => reject(new Error(`bench: a thread ended with ${code}.`)));
          worker.on("message", onMessage).on("error", onError).on("exit", onExit);
          worker.postMessage(question);
        }),
      end: () => void worker.terminate(),
    };
  },
};
