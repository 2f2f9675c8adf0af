import { expect, it, vi } from "vitest";
import { openRemote } from "../../test/open-remote.ts";
import type { RunConfigInput } from "../training/config.ts";
import { createGans } from "../training/create-gans.ts";

const small: RunConfigInput = {
  generator: { hidden: [4] },
  discriminator: { hidden: [4] },
  batchSize: 8,
  engine: { id: "simd" },
};
const two = [small, { ...small, seed: 2 }];

it("connect() gives Gans that run as those in the same thread do", async () => {
  const [near, far] = [await createGans(two), await openRemote().createGans(two)];
  expect(far.runs.map(({ config, engine }) => ({ config, engine }))).toEqual(
    near.runs.map(({ config, engine }) => ({ config, engine })),
  );
  const budget = { iterations: 5, probe: { fake: { count: 9 } }, checkpoint: true };
  expect(await far.advance(budget)).toEqual(await near.advance(budget));
  expect(far.runs.map(({ iteration }) => iteration)).toEqual([5, 5]);
  await near.dispose();
  await far.dispose();
});

it("remote Gans answer a call for all in one message", async () => {
  const gans = await openRemote().createGans([...two, ...two]);
  const sent = vi.spyOn(MessagePort.prototype, "postMessage");
  await gans.advance({ iterations: 3, probe: { fake: { count: 9 } } });
  expect(sent).toHaveBeenCalledTimes(2); // there and back
  expect(JSON.stringify(sent.mock.calls[1]![0])).not.toContain("config"); // which has not changed
  sent.mockRestore();
  await gans.dispose();
});

it("remote Gans show what a call for all changed, and a run what a call of its own did", async () => {
  const gans = await openRemote().createGans(two);
  const start = await gans.checkpoint();
  await gans.advance({ milliseconds: 2 });
  await gans.configure({ schedule: { generatorSteps: 4 } });
  await gans.runs[1]!.configure({ loss: { id: "hinge" } });
  expect(gans.runs.map(({ config }) => [config.schedule.generatorSteps, config.loss.id])).toEqual([
    [4, "non-saturating"],
    [4, "hinge"],
  ]);
  await gans.runs[0]!.restore(start[0]!);
  expect(gans.runs[0]!.iteration).toBe(0);
  expect(gans.runs[1]!.iteration).toBeGreaterThan(0);
  await gans.restore(start);
  expect(gans.runs.map(({ iteration, config }) => ({ iteration, config }))).toEqual(
    start.map(({ config }) => ({ iteration: 0, config })),
  );
  await gans.dispose();
  await gans.dispose();
  await gans.runs[0]!.dispose();
});

it("remote Gans refuse in their own words, and go on", async () => {
  const trainer = openRemote();
  await expect(trainer.createGans([{}, { seed: -1 }])).rejects.toThrow("configs[1]: seed must be an integer in");
  const gans = await trainer.createGans(two);
  await expect(gans.advance({ iterations: 0.5 })).rejects.toThrow("runs[0]: budget.iterations must be an integer");
  await expect(gans.restore([])).rejects.toThrow("checkpoints must be one for each of 2 runs, got 0.");
  expect((await gans.advance()).map(({ iteration }) => iteration)).toEqual([1, 1]);
  await gans.dispose();
});
