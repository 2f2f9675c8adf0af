import { expect, it } from "vitest";
import { tiny, tinySweep } from "../../test/tiny-sweep.ts";
import { serve } from "../remote/index.ts";
import { type JobWorker, listJobs, mergeRows, type Row, runJob, runSweep, shardOf } from "./index.ts";

const untimed = (rows: readonly Row[]) => rows.map((row) => ({ ...row, seconds: null }));
const now = (): number => performance.now();

/** A worker in this thread, which is lost when it is given a job of one of the indices. */
function createWorker(fatal: readonly number[] = [], opened: JobWorker[] = []): JobWorker {
  const { port1, port2 } = new MessageChannel();
  const errors = new Set<(event: { message: string }) => void>();
  serve(port1, { now });
  const worker: JobWorker = {
    addEventListener: (type, listener) =>
      type === "error" ? void errors.add(listener) : port2.addEventListener(type, listener),
    removeEventListener: (type, listener) =>
      type === "error" ? void errors.delete(listener) : port2.removeEventListener(type, listener),
    postMessage(message, transfer) {
      const [job] = (message.argumentList ?? []) as { value?: { index?: number } }[];
      if (!fatal.includes(job?.value?.index ?? -1)) return port2.postMessage(message, transfer ?? []);
      for (const tell of errors) queueMicrotask(() => tell({ message: "out of memory" }));
    },
    start: () => port2.start(),
    terminate() {
      port1.close();
      port2.close();
    },
  };
  opened.push(worker);
  return worker;
}

it("runSweep() answers with a row a job, the same whoever does the jobs", async () => {
  const here = await runSweep(tinySweep, { now });
  expect(here.map(({ id }) => id)).toEqual(listJobs(tinySweep).map(({ id }) => id));
  expect(untimed([here[8]!])).toEqual([await runJob(listJobs(tinySweep)[8]!)]);
  expect(here.every(({ seconds }) => seconds! > 0)).toBe(true);
  for (const workers of [1, 3]) {
    const opened: JobWorker[] = [];
    const rows = await runSweep(tinySweep, { open: () => createWorker([], opened), workers });
    expect(untimed(rows)).toEqual(untimed(here));
    expect(opened).toHaveLength(workers);
  }
});

it("runSweep() tells of every row as it comes, and opens no more workers than there are jobs", async () => {
  const [told, opened]: [Row[], JobWorker[]] = [[], []];
  const options = { open: () => createWorker([], opened), workers: 5, shard: { index: 1, of: 6 } };
  const rows = await runSweep(tinySweep, { ...options, onRow: (row) => void told.push(row) });
  expect(opened).toHaveLength(2);
  expect(told.toSorted((a, b) => a.index - b.index)).toEqual(rows);
});

it("runSweep() of shares, merged, equals the whole", async () => {
  const whole = untimed(await runSweep(tinySweep));
  const shares: Row[] = [];
  for (const index of [3, 1, 2]) shares.push(...(await runSweep(tinySweep, { shard: { index, of: 3 } })));
  expect(mergeRows(shares)).toEqual({ rows: whole, missing: [], repeated: [], failed: [] });
});

it("runSweep() that was ended goes on where it was, and comes to what it would have", async () => {
  const whole = untimed(await runSweep(tinySweep));
  for (const open of [undefined, () => createWorker()]) {
    const abort = new AbortController();
    const before: Row[] = [];
    const signal = abort.signal;
    const onRow = (row: Row): void => {
      before.push(row);
      if (before.length === 5) abort.abort();
    };
    const how = open === undefined ? {} : { open, workers: 2 };
    const first = await runSweep(tinySweep, { ...how, onRow, signal });
    expect(first).toEqual(before.toSorted((a, b) => a.index - b.index));
    expect(first).toHaveLength(5);
    const rest = await runSweep(tinySweep, { ...how, done: first.map(({ id }) => id) });
    expect(rest).toHaveLength(7);
    expect(untimed(mergeRows([...first, ...rest]).rows)).toEqual(whole);
    expect(await runSweep(tinySweep, { ...how, signal })).toEqual([]);
  }
});

it("runSweep() gives a lost worker's job to another, once", async () => {
  const opened: JobWorker[] = [];
  const open = (): JobWorker => createWorker(opened.length === 0 ? [3] : [], opened);
  const rows = await runSweep(tinySweep, { open, workers: 2 });
  expect(untimed(rows)).toEqual(untimed(await runSweep(tinySweep)));
  expect(opened.length).toBeGreaterThanOrEqual(2);
});

it("runSweep() reports a job that takes every worker down, and does the others", async () => {
  const opened: JobWorker[] = [];
  const rows = await runSweep(tinySweep, { open: () => createWorker([3], opened), workers: 2 });
  expect(rows).toHaveLength(12);
  expect(rows.filter(({ error }) => error !== undefined).map(({ index }) => index)).toEqual([3]);
  expect(rows[3]).toMatchObject({
    ...{ error: "its worker was lost twice: out of memory", metrics: {}, engine: null, seconds: null },
    id: listJobs(tinySweep)[3]!.id,
  });
  expect(opened.length).toBeLessThanOrEqual(4);
});

it("runSweep() refuses workers that never answer, and a sweep that is wrong, before any job is begun", async () => {
  const silent = (): JobWorker => {
    const worker = createWorker();
    return {
      ...worker,
      postMessage: () => {},
      addEventListener: (type, listener) => {
        if (type === "error") queueMicrotask(() => listener({ message: "no such script" }));
      },
    };
  };
  await expect(runSweep(tinySweep, { open: silent, workers: 2 })).rejects.toThrow(
    "runSweep: open must give a worker that serves, got one lost: no such script.",
  );
  const rows: Row[] = [];
  const wrong = { ...tinySweep, axes: [{ path: "batchSize", values: [8, 0] }] };
  await expect(runSweep(wrong, { onRow: (row) => void rows.push(row) })).rejects.toThrow("jobs[2]: batchSize must be");
  await expect(runSweep(tinySweep, { workers: 0 })).rejects.toThrow("runSweep: workers must be an integer");
  expect(rows).toEqual([]);
});

it("runSweep() ends its workers when telling of a row fails, and says why", async () => {
  const ended: JobWorker[] = [];
  const open = (): JobWorker => {
    const worker = createWorker();
    const terminate = (): void => {
      ended.push(worker);
      worker.terminate();
    };
    return { ...worker, terminate };
  };
  const full = (): never => {
    throw new Error("disk full");
  };
  await expect(runSweep(tinySweep, { open, workers: 2, onRow: full })).rejects.toThrow("disk full");
  expect(new Set(ended).size).toBe(2);
});

it("runSweep() has rows for jobs that fail, among those that do not", async () => {
  const activations = ["relu", "maxout", "tanh"];
  const sweep = {
    ...tinySweep,
    config: tiny,
    axes: [{ path: "generator.activation", values: activations }],
    trials: 1,
  };
  const rows = await runSweep(sweep);
  expect(rows.map(({ error }) => error === undefined)).toEqual([true, false, true]);
  expect(shardOf(rows, { index: 2, of: 3 })).toEqual([rows[1]]);
});
