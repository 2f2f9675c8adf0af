import { expect, it } from "vitest";
import { tinyExperiment, withFolder } from "../../test/tiny.ts";
import { bilinearGame } from "../experiments/bilinear-game.ts";
import { runExperiments } from "./run.ts";

it("runExperiments() runs games and trainings, and says on the terminal how far it is", () =>
  withFolder(async (folder) => {
    const lines: string[] = [];
    const terminal = { write: (text: string) => void lines.push(text) };
    const options = { size: "lab" as const, trials: 1, quick: false, workers: 1, folder, terminal };
    const outcomes = await runExperiments([bilinearGame, tinyExperiment], options);
    expect([...outcomes.keys()]).toEqual([bilinearGame, tinyExperiment]);
    expect(outcomes.get(bilinearGame)!.rows[0]!.ours["slow"]!.mean).toBeCloseTo(Math.sqrt(1.04), 9);
    const [truth, gan] = outcomes.get(tinyExperiment)!.rows;
    expect(truth!.ours["modes"]!.mean).toBe(8);
    expect(gan!.ours["modes"]!.mean).toBeGreaterThanOrEqual(0);
    expect(lines.join("")).toBe("[1/2] tiny, GAN, trial 1\n[2/2] tiny, PacGAN2, trial 1\n");
  }));
