import type { Question } from "../work/job.ts";
import { createServer } from "../work/serve.ts";

const answer = createServer(() => performance.now());

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data));
});
