import { count } from "../../lab/format.ts";

export const compare = {
  open: "Compare",
  openKey: "Compare (key C)",
  /** Over the menu of what to try. */
  ask: "Compare this run with",
  askMore: "Add a run with",
  askNote: "Same data, same seed, side by side, both from iteration 0.",
  close: "Close",
  /** What a click tries, by the change's id; the note says what that is. */
  change: {
    "wgan-gp": { name: "WGAN-GP", note: "Wasserstein’s loss, with a gradient penalty" },
    "non-saturating": { name: "Non-saturating loss", note: "a generator that is taught most when it is losing" },
    minimax: { name: "Minimax loss", note: "the one game, won by one and lost by the other" },
    "least-squares": { name: "Least squares", note: "verdicts pulled to 0 and 1 by their squared distance" },
    hinge: { name: "Hinge loss", note: "verdicts past the margin teach nothing" },
    r1: { name: "R1", note: "a penalty on the discriminator’s slope at real points" },
    "spectral-norm": { name: "Spectral norm", note: "each of the discriminator’s layers stretches at most one to one" },
    "instance-noise": { name: "Instance noise", note: "real points and fakes are blurred alike" },
    "gradient-clip": { name: "Gradient clipping", note: "no step on a gradient longer than 1" },
    packing: { name: "Packing", note: "the discriminator sees two points at once" },
    "five-steps": {
      name: "Five steps of D",
      note: "the discriminator moves five times for each move of the generator",
    },
    "two-time-scales": { name: "Two time-scales", note: "a generator slower than its discriminator" },
    "smaller-rate": { name: "Smaller rates", note: "a tenth of both" },
    seed: { name: "Another seed", note: "the same settings with other luck" },
  } as Record<string, { readonly name: string; readonly note: string }>,
  /** One thing that differs, as the lead names it, by its path in the config. */
  thing: {
    seed: "the seed",
    data: "the data",
    loss: "the loss",
    regularizers: "the regularizers",
    packing: "the packing",
    batchSize: "the batch",
    latent: "the noise",
    trainingSet: "the training set",
    "schedule.discriminatorSteps": "the discriminator’s steps",
    "schedule.generatorSteps": "the generator’s steps",
    "schedule.unrolling": "the unrolling",
    "schedule.id": "who moves when",
    "optimizers.*": "the optimizers",
    "optimizers.generator": "the generator’s optimizer",
    "optimizers.discriminator": "the discriminator’s optimizer",
    "optimizers.*.params.rate": "the rate",
    "optimizers.generator.params.rate": "the generator’s rate",
    "optimizers.discriminator.params.rate": "the discriminator’s rate",
    "optimizers.*.params.beta1": "Adam’s momentum",
    "generator.hidden": "the generator’s layers",
    "discriminator.hidden": "the discriminator’s layers",
    "*.hidden": "the layers of both",
    "*.activation": "the activation",
    "discriminator.minibatch.kernels": "minibatch discrimination",
    "ema.decay": "the moving average",
  } as Record<string, string>,
  /** Settings by their own names where none of the above is theirs. */
  otherThing: (path: string) => `${path.replaceAll(".params.", ".")}`,
  /** A thing as a label has it. */
  short: (name: string) => name.replace(/^the /, ""),
  /** Over the first of several. */
  asItIs: "as it is",
  /** `names` are things as above, at least one. */
  lead: (names: readonly string[], sameSeed: boolean, sameData: boolean) => {
    const what = names.length === 1 ? "one thing different" : `${numeral(names.length)} things different`;
    const same = sameData ? (sameSeed ? "Same data, same seed" : "Same data") : sameSeed ? "Same seed" : "Two runs";
    return `${same}, ${what}: ${list(names)}.`;
  },
  none: "none",
  differs: "What differs",
  setting: "Setting",
  run: (letter: string) => `Run ${letter}`,
  runAll: (runs: number): string => (runs === 2 ? "Run both" : "Run all"),
  pause: "Pause",
  step: "Step",
  reset: "Reset",
  opening: "The runs are being made.",
  broken: (reason: string) => `Nothing trains: ${reason}. Run begins again from iteration 0.`,
  stopped: (iteration: number, what: string) =>
    `Stopped at ${count(iteration)}: ${what.replaceAll("'", "’")} ${what.endsWith("weights") ? "are" : "is"} no longer finite.`,
  modes: "Modes covered",
  modesOf: (held: number, of: number) => `${held} of ${of} modes`,
  js: "JS divergence",
  jsNow: "JS now, in bits",
  jsBest: "JS at its best",
  chartAlt: (name: string, values: readonly string[]) => `${name} over iterations. Now ${list(values)}.`,
  valueOf: (letter: string, value: string) => `${letter} ${value}`,
  jsNote: (floor: string) => `0 is alike, 1 bit is apart. Two samples of real points are ${floor} apart.`,
  empty: "Not measured yet",
  picture: (letter: string, title: string, iteration: number, found: string) =>
    `Run ${letter}, ${title}, at iteration ${count(iteration)}. ${found}`,
  add: "Add a run",
  full: "Four runs are the most.",
  remove: (letter: string) => `Remove run ${letter}`,
  keep: (letter: string) => `Keep ${letter} and leave`,
  leave: "Leave",
  kept: (letter: string, iteration: number) =>
    `Run ${letter} of the comparison goes on here, at iteration ${count(iteration)}, with all of its past.`,
  left: "Back at the run as it was before the comparison.",
  speed: "Speed",
  fastest: "as fast as it can",
  perSecond: (rate: string) => `${rate} a second`,
  said: {
    running: "Training all runs.",
    paused: (iteration: number) => `Paused at iteration ${count(iteration)}.`,
    progress: (iteration: number, found: readonly string[]) => `Iteration ${count(iteration)}. ${found.join(" ")}`,
    found: (letter: string, modes: string, js: string) => `${letter}: ${modes === "" ? "" : `${modes}, `}JS ${js}.`,
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function numeral(value: number): string {
  return ["no", "one", "two", "three", "four", "five", "six"][value] ?? String(value);
}
