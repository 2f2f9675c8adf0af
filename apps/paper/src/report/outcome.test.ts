import { expect, it } from "vitest";
import { tinyExperiment } from "../../test/tiny.ts";
import type { ExactExperiment } from "../experiment.ts";
import { gatherTrained, playExact } from "./outcome.ts";

it("gatherTrained() gives each row the results of its own trials, under the true sampler's", () => {
  const results = [2, 4, 7, 7].map((modes, i) => ({
    label: `trial ${i}`,
    values: { modes, quality: 50, kl: 0.1 },
    engine: "tfjs on wasm",
    ...(i === 3 ? { stopped: { iteration: 9, what: "the generator's loss" } } : {}),
  }));
  const { rows, facts } = gatherTrained(tinyExperiment, { size: "lab", trials: 2, iterations: 3000, results });
  expect(rows.map(({ label }) => label)).toEqual(["true sampler", "GAN", "PacGAN2"]);
  expect(rows[0]!.ours["modes"]!.mean).toBe(8);
  expect(rows[1]!.ours["modes"]).toMatchObject({ mean: 3, error: 1 });
  expect(rows[2]!.ours["modes"]).toMatchObject({ mean: 7, error: 0 });
  expect(facts).toEqual([
    "Ours: means and standard errors of 2 trials, of 3,000 iterations each, on tfjs on wasm.",
    "Four units.",
    "Stopped at iteration 9, the generator's loss not finite: trial 3.",
  ]);
});

it("gatherTrained() says how many trials have no finite value", () => {
  const results = [Number.NaN, 1, Number.NaN, Number.NaN].map((kl, i) => ({
    label: `trial ${i}`,
    values: { modes: 1, quality: 1, kl },
    engine: "tfjs on wasm",
  }));
  const { rows, facts } = gatherTrained(tinyExperiment, { size: "lab", trials: 2, iterations: 3, results });
  expect(rows[1]!.ours["kl"]!.mean).toBe(1);
  expect(rows[2]!.ours["kl"]).toBeUndefined();
  expect(facts.slice(2)).toEqual([
    "GAN: 1 of 2 not finite, and left out of the means.",
    "PacGAN2: 2 of 2 not finite, and left out of the means.",
  ]);
});

it("playExact() plays a random row with several seeds, any other once", async () => {
  const seeds: Record<string, number[]> = { sure: [], random: [] };
  const row = (label: "sure" | "random") => ({
    label,
    random: label === "random",
    theirs: {},
    play: async (seed: number) => {
      seeds[label]!.push(seed);
      return { x: seed };
    },
  });
  const experiment: ExactExperiment = {
    ...tinyExperiment,
    kind: "exact",
    columns: [{ id: "x", label: "x", digits: 1 }],
    rows: [row("sure"), row("random")],
  };
  const { rows } = await playExact(experiment, 3);
  expect(seeds).toEqual({ sure: [1], random: [1, 2, 3] });
  expect(rows[0]!.ours["x"]).toEqual({ mean: 1, count: 1, broken: 0 });
  expect(rows[1]!.ours["x"]).toMatchObject({ mean: 2, count: 3 });
});
