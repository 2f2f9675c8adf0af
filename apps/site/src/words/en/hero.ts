import { count } from "../../lab/format.ts";

export const hero = {
  label: (state: string) =>
    `Layered distributions: real points as green discs and fakes as purple diamonds, over how real the discriminator judges each place. ${state}`,
  layers: "Layers",
  layer: { real: "Real", fake: "Fake", field: "Heat map", sheet: "Sheet", gradients: "Gradients" },
  layerKey: (label: string, key: string) => `${label} (key ${key})`,
};

export const badge = {
  recorded: (seed: number) => `A recorded run, seed ${seed}. Run trains it live, here.`,
  link: (seed: number) => `Seed ${seed}, from a link.`,
  story: (title: string, seed: number) => `${title}. Seed ${seed}.`,
  dismiss: "Dismiss this note",
  noWorker: "This browser gives the page no Worker, so training shares the page’s own thread, in small slices.",
  workerFailed: "The Worker would not start here, so training shares the page’s own thread, in small slices.",
};

export const stop = {
  /** "Stopped at 2,318: the generator’s loss is no longer finite." What is said by gan-core, in English. */
  title: (iteration: number, what: string) =>
    `Stopped at ${count(iteration)}: ${what.replaceAll("'", "’")} ${what.endsWith("weights") ? "are" : "is"} no longer finite.`,
  kept: (iteration: number) =>
    `The run up to ${count(iteration)} is kept, and is what you see. Large learning rates usually do this. Reset goes back to the start.`,
  reset: "Reset to 0",
};
