import { expect, it } from "vitest";
import { withTeam } from "../work/team.ts";
import { workloads } from "../workloads/workloads.ts";
import { nodeOffice } from "./node-office.ts";

it("nodeOffice opens threads that do what they are hired for, side by side", async () => {
  const counts = await withTeam(nodeOffice, async (team) => {
    const probe = (await team.hire({ kind: "probe", relaxed: false }))!;
    const trainer = (await team.hire({ kind: "train", competitor: "simd", workload: workloads[0]! }))!;
    const timed = [await probe.time(3), await trainer.time(5)];
    expect(await trainer.finite()).toBe(true);
    for (const { milliseconds } of timed) expect(milliseconds).toBeGreaterThan(0);
    return timed.map(({ iterations }) => iterations);
  });
  expect(counts).toEqual([3, 5]);
});

it("nodeOffice's threads, when they are ended, answer with an error", async () => {
  const thread = nodeOffice.open();
  const answer = thread.ask({ kind: "start", job: { kind: "probe", relaxed: false } });
  thread.end();
  await expect(answer).rejects.toThrow(/^bench: a thread ended with \d/);
});
