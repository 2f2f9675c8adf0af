import { count } from "../../lab/format.ts";

export const dock = {
  label: "Training",
  run: "Run",
  pause: "Pause",
  runOff: "Run is off: the run broke off. Go back to an earlier moment, reset it, or choose other data.",
  step: "Step",
  stepMore: "More ways to train",
  stepMenu: { both: "One iteration", discriminator: "Discriminator only", generator: "Generator only" },
  /** "Train [1,000] iterations" and "Go to iteration [10,000]": what stands before the number, after it, and the button. */
  train: { before: "Train", label: "Iterations to train", after: "iterations", go: "Train" },
  goTo: { before: "Go to iteration", label: "Iteration to go to", after: "", go: "Go" },
  until: {
    heading: "Train until",
    modes: (modes: number) => (modes === 2 ? "both modes are covered" : `all ${modes} modes are covered`),
    noModes: "all modes are covered",
    js: { before: "JS is below", label: "JS to train below, in bits", after: "bits", go: "Train" },
    diagnosis: "something is diagnosed",
  },
  /** The lead when what was waited for has come. */
  met: {
    modes: (iteration: number, modes: number) =>
      `Iteration ${count(iteration)}: ${modes === 2 ? "both modes are" : `all ${modes} modes are`} covered, as asked. The run waits as it is.`,
    js: (iteration: number, below: number) =>
      `Iteration ${count(iteration)}: JS is below ${below} bits, as asked. The run waits as it is.`,
    diagnosis: (iteration: number) =>
      `Iteration ${count(iteration)}: there is something to see. The run waits as it is.`,
  },
  slow: "Slow",
  slowHint: "Slow motion: one iteration, step by step",
  reset: "Reset",
  resetHint: "Reset: same seed, same first weights",
  newSeed: "New seed",
  startAgain: "Start again",
  newSeedHint: (seed: number) => `New seed: ${seed} now`,
  key: (name: string, key: string) => `${name} (key ${key})`,
  iterations: "iterations",
  /** Under the count, while training towards an iteration. */
  to: (iteration: number) => `to ${count(iteration)}`,
  speed: "Speed",
  pace: (perSecond: number) =>
    perSecond < Number.POSITIVE_INFINITY ? `${count(perSecond)} a second` : "as fast as it can",
  perSecond: (rate: string) => `${rate} a second`,
  paceMore: "Engine and hidden tab",
  engine: "Engine",
  engineStarting: "starting",
  auto: "Choose for me",
  background: "Keep training out of sight",
  backgroundNote: "In a hidden tab it trains without pictures. Browsers may still slow it down.",
};
