import type { Answer } from "../work/job.ts";
import type { Office } from "../work/team.ts";

/** Workers of a page. */
export const browserOffice: Office = {
  wasmPaths: "/wasm/",
  open() {
    const worker = new Worker("/worker.js", { type: "module" });
    return {
      ask: (question) =>
        new Promise<Answer>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(question);
        }),
      end: () => worker.terminate(),
    };
  },
};
