import { count, percent } from "../../lab/format.ts";

export const hero = {
  label: (state: string) =>
    `Layered distributions: real points as green discs and fakes as purple diamonds, over how real the discriminator judges each place. ${state}`,
  /** What the canvas is called for those who steer it by keys. */
  role: "picture",
  covered: (covered: number, modes: number) => `${covered} of ${modes} modes covered.`,
  layers: "Layers",
  layer: {
    real: "Real",
    fake: "Fake",
    field: "Heat map",
    sheet: "Sheet",
    gradients: "Gradients",
    modes: "Modes",
    density: "Density",
    trails: "Trails",
  },
  layerKey: (label: string, key: string) => `${label} (key ${key})`,
  /** Why one layer has nothing to show. */
  noModes: "Modes: these data have none",
  /** What a small table says of what is pointed at. */
  reading: {
    fake: "Fake sample",
    real: "Real point",
    here: "This place",
    mode: (number: number) => `Mode ${number}`,
    from: "from noise",
    lands: "lands at",
    at: "at",
    judged: "judged real",
    told: "told to go",
    strength: "strength",
    centre: "centre",
    holds: "holds of the fakes",
    fair: "a fair share",
    share: (share: number) => (Number.isFinite(share) ? percent(share) : "not finite"),
    /** The same, read aloud: "Fake sample: from noise (0.31, −0.80), judged real 34 %." */
    aloud: (title: string, rows: readonly (readonly [string, string])[]) =>
      `${title}: ${rows.map(([name, value]) => `${name} ${value}`).join(", ")}.`,
    nothing: (x: string, y: string) => `Nothing is shown at x ${x}, y ${y}.`,
  },
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
};
