import { expect, it } from "vitest";
import { listJobs, runJob, runSweep } from "../src/sweep/index.ts";
import { tinySweep } from "../test/tiny-sweep.ts";
import { openSweepWorker } from "./open-sweep-worker.ts";

it("openSweepWorker() does jobs in a process of its own", async () => {
  const [row] = await runSweep(tinySweep, { open: openSweepWorker, shard: { index: 12, of: 12 } });
  expect({ ...row, seconds: null }).toEqual(await runJob(listJobs(tinySweep)[11]!));
});

it("openSweepWorker() tells when its process has ended, and nobody who no longer listens", async () => {
  const worker = openSweepWorker();
  const heard: unknown[] = [];
  const gone = (event: unknown): void => void heard.push(event);
  worker.addEventListener("error", gone);
  worker.removeEventListener("error", gone);
  const lost = new Promise((resolve) => worker.addEventListener("error", resolve));
  worker.terminate();
  expect(await lost).toEqual({ message: "it ended with SIGKILL" });
  expect(heard).toEqual([]);
});
