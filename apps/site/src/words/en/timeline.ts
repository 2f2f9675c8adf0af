import { count } from "../../lab/format.ts";

/** What can change under way, as an event names it. */
const parts: Readonly<Record<string, string>> = {
  loss: "loss changed",
  regularizers: "regularizers changed",
  optimizers: "optimizer changed",
  decay: "decay changed",
  schedule: "schedule changed",
  ema: "average changed",
};

export const timeline = {
  label: "Moment of the run",
  modes: "Modes covered over the run.",
  js: "JS divergence over the run.",
  drag: "Drag to go back.",
  firstModes: (modes: number) => `first ${modes} modes`,
  allModes: (modes: number) => (modes === 2 ? "both modes" : `all ${modes} modes`),
  halved: "JS halved",
  changed: (part: string) => parts[part] ?? "setting changed",
  several: (events: number) => `${events} events`,
  /** As a screen reader says where the run stands; `event` is what happened there. */
  value: (iteration: number, end: number, event?: string) =>
    `${iteration < end ? `Iteration ${count(iteration)} of ${count(end)}` : `Iteration ${count(iteration)}, now`}${event === undefined ? "" : `, ${event}`}`,
  of: (end: number) => `of ${count(end)}`,
  now: "Back to now",
  playBack: "Play backwards",
  playOn: "Play on to now",
  stopPlaying: "Stop here",
  /** Beside the dotted line that a run trained from here would be. */
  goesOn: (branch: number) => `Run goes on from here as branch ${branch}`,
  branches: (branches: number) => (branches === 1 ? "1 branch" : `${branches} branches`),
  branchesOf: "Runs that were left",
  branch: (at: number, end: number) => `Left at ${count(at)}, trained to ${count(end)}`,
  follow: "Go over to it",
};
