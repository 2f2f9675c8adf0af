import { expect, it } from "vitest";
import type { Outcome } from "./outcome.ts";
import { createReader, type Reading } from "./reader.ts";

const done: Outcome = { kind: "refused", why: "empty" };

function fakeWorker() {
  const log: string[] = [];
  const worker: Reading = {
    onmessage: null,
    onerror: null,
    postMessage: ({ body }) => log.push(`read ${body}`),
    terminate: () => log.push("terminate"),
  };
  return { log, worker };
}
const never = () => Promise.reject(new Error("the page must not read"));

it("createReader() hears how far a worker is, and lets it go when it is done", async () => {
  const { log, worker } = fakeWorker();
  const shares: number[] = [];
  const outcome = createReader(() => worker, never).read({ body: "a" }, (share) => shares.push(share));
  worker.onmessage!({ data: { share: 0.5 } });
  worker.onmessage!({ data: { outcome: done } });
  expect(await outcome).toBe(done);
  expect([shares, log]).toEqual([[0.5], ["read a", "terminate"]]);
});

it("createReader() gives up one source for the next", async () => {
  const { log, worker } = fakeWorker();
  const reader = createReader(() => worker, never);
  const first = reader.read({ body: "a" });
  const second = reader.read({ body: "b" });
  expect(await first).toBeUndefined();
  worker.onmessage!({ data: { outcome: done } });
  expect(await second).toBe(done);
  expect(log).toEqual(["read a", "terminate", "read b", "terminate"]);
});

it("createReader() reads in the page where no worker starts", async () => {
  const here = async () => done;
  const refuse = (): Reading => {
    throw new Error("no Worker");
  };
  expect(await createReader(refuse, here).read({ body: "a" })).toBe(done);
  const { worker } = fakeWorker();
  const outcome = createReader(() => worker, here).read({ body: "a" });
  worker.onerror!({});
  expect(await outcome).toBe(done);
});
