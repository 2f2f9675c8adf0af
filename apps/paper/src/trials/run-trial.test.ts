import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { tinyTrial, withFolder } from "../../test/tiny.ts";
import { runTrial } from "./run-trial.ts";
import { openStore } from "./store.ts";
import { trialKey } from "./trial.ts";

it("runTrial() goes on where it was killed, and comes to the same bits", () =>
  withFolder(async (folder) => {
    const whole = await runTrial(tinyTrial, openStore(`${folder}/whole`));

    const killed = openStore(`${folder}/killed`);
    const kill = (iteration: number) => {
      if (iteration === 14) throw new Error("killed");
    };
    await expect(runTrial(tinyTrial, killed, { every: 7, onProgress: kill })).rejects.toThrow("killed");
    expect(readdirSync(`${folder}/killed`)).toEqual([`${trialKey(tinyTrial)}.checkpoint`]);

    const seen: number[] = [];
    const resumed = await runTrial(tinyTrial, openStore(`${folder}/killed`), {
      every: 7,
      onProgress: (at) => seen.push(at),
    });
    expect(seen).toEqual([21, 24]);
    expect(resumed).toEqual(whole);
    expect(resumed.values["sliced"]).toBeGreaterThan(0);
    expect(readdirSync(`${folder}/killed`)).toEqual([`${trialKey(tinyTrial)}.json`]);
  }));

it("runTrial() looks up what is done, and trains nothing", () =>
  withFolder(async (folder) => {
    const store = openStore(folder);
    store.finish(trialKey(tinyTrial), { label: "kept", values: { sliced: 7 }, engine: "none" });
    const found = await runTrial(tinyTrial, store, { onProgress: () => expect.unreachable() });
    expect(found.values).toEqual({ sliced: 7 });
  }));

it("runTrial() measures a run that broke at its last good iteration, and says so", () =>
  withFolder(async (folder) => {
    const sgd = { id: "sgd", params: { rate: 10 } };
    const config = {
      ...tinyTrial.config,
      data: { id: "pacgan-grid" },
      loss: { id: "wasserstein" },
      optimizers: { generator: sgd, discriminator: sgd },
    };
    const { stopped, values } = await runTrial({ ...tinyTrial, config, iterations: 200 }, openStore(folder));
    expect(stopped!.iteration).toBeLessThan(200);
    expect(stopped!.what).toMatch(/^the (discriminator|generator)'s (loss|weights)$/);
    expect(values).toHaveProperty("sliced");
  }));

it("runTrial() passes on what gan-core says of a bad config", () =>
  withFolder(async (folder) => {
    const bad = { ...tinyTrial, config: { ...tinyTrial.config, batchSize: 0 } };
    await expect(runTrial(bad, openStore(folder))).rejects.toThrow("batchSize must be an integer in [1, 8192], got 0.");
  }));
