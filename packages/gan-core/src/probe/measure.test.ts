import { expect, it } from "vitest";
import { measure } from "./measure.ts";
import type { ProbeRequest, ProbeResult } from "./probe.ts";

/** Answers with zeros, and writes down how many points it was asked for. */
function recordingGan() {
  const asked: unknown[] = [];
  const probe = async ({ divergences, average }: ProbeRequest): Promise<ProbeResult> => {
    asked.push([divergences!.count, average]);
    const found = divergences!.ids.map((id) => [id, { value: 0, floor: 0, count: divergences!.count }] as const);
    return { iteration: 0, divergences: Object.fromEntries(found) };
  };
  return { asked, probe };
}

it("measure() gives each metric as many points as it takes", async () => {
  const gan = recordingGan();
  const measured = await measure(gan, ["wasserstein-1", "energy"], { count: 10_000 });
  expect(Object.keys(measured)).toEqual(["wasserstein-1", "energy"]);
  expect(gan.asked).toEqual([
    [4000, false], // exact transport takes no more than 4,000
    [10_000, false],
  ]);
  expect(measured["wasserstein-1"]!.count).toBe(4000);
});

it("measure() of no metrics asks nothing, and looks at the average where that is wanted", async () => {
  const gan = recordingGan();
  expect(await measure(gan, [])).toEqual({});
  expect(gan.asked).toEqual([]);
  await measure(gan, ["mmd"], { count: 50, average: true });
  expect(gan.asked).toEqual([[50, true]]);
});

it("measure() refuses an id that is not there, by its place", async () => {
  await expect(measure(recordingGan(), ["energy", "nonsense"])).rejects.toThrow(
    /^metrics\[1\] must be one of "grid-kl", .*, got "nonsense"\.$/,
  );
});
