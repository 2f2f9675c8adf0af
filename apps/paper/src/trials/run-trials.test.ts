import { expect, it } from "vitest";
import { tinyTrial, withFolder } from "../../test/tiny.ts";
import { runTrial } from "./run-trial.ts";
import { runTrials } from "./run-trials.ts";
import { openStore } from "./store.ts";

it("runTrials() has workers come to what one process comes to, in the order of the list", () =>
  withFolder(async (folder) => {
    const trials = [5, 6, 7].map((seed) => ({
      ...tinyTrial,
      label: `seed ${seed}`,
      config: { ...tinyTrial.config, seed },
      iterations: seed === 5 ? 100 : 2, // the first is not done first
    }));
    const here = [];
    for (const trial of trials) here.push(await runTrial(trial, openStore(`${folder}/here`)));
    const done: number[] = [];
    const there = await runTrials(trials, {
      folder: `${folder}/there`,
      workers: 2,
      onDone: (index) => done.push(index),
    });
    expect(there).toEqual(here);
    expect(done.toSorted()).toEqual([0, 1, 2]);
  }));

it("runTrials() names the trial that fails", () =>
  withFolder(async (folder) => {
    const bad = { ...tinyTrial, label: "the bad one", config: { batchSize: 0 } };
    await expect(runTrials([bad], { folder, workers: 1 })).rejects.toThrow("the bad one: batchSize must be");
  }));

it("runTrials() of nothing is nothing, and no workers are refused", async () => {
  expect(await runTrials([], { folder: "", workers: 2 })).toEqual([]);
  await expect(runTrials([], { folder: "", workers: 0 })).rejects.toThrow("workers must be at least 1, got 0.");
});
