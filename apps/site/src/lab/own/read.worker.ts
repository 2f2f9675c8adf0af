import { read, type Source } from "./read.ts";

/** Reads what it is sent and answers with how far it is, and with what came of it. */
addEventListener("message", async ({ data }: MessageEvent<Source>) => {
  let told = 0;
  const outcome = await read(data, (share) => {
    if (share - told < 0.02) return;
    told = share;
    postMessage({ share });
  });
  postMessage({ outcome });
});
