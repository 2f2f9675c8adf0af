import { expect, it } from "vitest";
import { tinyExperiment } from "../../test/tiny.ts";
import { planTrials } from "./plan.ts";
import { trialKey } from "./trial.ts";

it("planTrials() lists a run for each row and seed, no two alike", () => {
  const { runs, trials, iterations } = planTrials(tinyExperiment, { size: "lab" });
  expect([trials, iterations]).toEqual([2, 3]);
  expect(runs.map(({ label }) => label)).toEqual([
    "tiny, GAN, trial 1",
    "tiny, GAN, trial 2",
    "tiny, PacGAN2, trial 1",
    "tiny, PacGAN2, trial 2",
  ]);
  expect(runs.map(({ config }) => config["seed"])).toEqual([1, 2, 1, 2]);
  expect(new Set(runs.map(trialKey)).size).toBe(4);
});

it("planTrials() takes trials and iterations where they are given", () => {
  const { runs } = planTrials(tinyExperiment, { size: "paper", trials: 1, iterations: 7 });
  expect(runs.map((run) => run.iterations)).toEqual([7, 7]);
});
