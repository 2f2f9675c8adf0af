import { parentPort } from "node:worker_threads";
import type { Question } from "../work/job.ts";
import { createServer } from "../work/serve.ts";

const answer = createServer(() => performance.now());

parentPort!.on("message", async (question: Question) => {
  parentPort!.postMessage(await answer(question));
});
