import { expect, it } from "vitest";
import { listJobs, runJob, runSweep } from "../src/sweep/index.ts";
import { tinySweep } from "../test/tiny-sweep.ts";
import { openSweepWorker } from "./open-sweep-worker.ts";

it("openSweepWorker() does jobs on a thread of its own", async () => {
  const [row] = await runSweep(tinySweep, { open: openSweepWorker, shard: { index: 12, of: 12 } });
  expect({ ...row, seconds: null }).toEqual(await runJob(listJobs(tinySweep)[11]!));
});

it("openSweepWorker() tells when its thread has ended, and nobody who no longer listens", async () => {
  const worker = openSweepWorker();
  const heard: unknown[] = [];
  const gone = (event: unknown): void => void heard.push(event);
  worker.addEventListener("error", gone);
  worker.removeEventListener("error", gone);
  const lost = new Promise((resolve) => worker.addEventListener("error", resolve));
  await worker.terminate();
  expect(await lost).toEqual({ message: expect.stringMatching(/^it ended with [01]$/) }); // as it had begun or not
  expect(heard).toEqual([]);
});
