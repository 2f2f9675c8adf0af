import { count } from "../../lab/format.ts";

export const live = {
  running: "Training.",
  paused: (iteration: number) => `Paused at iteration ${count(iteration)}.`,
  progress: (iteration: number, js: string) => `Iteration ${count(iteration)}. JS divergence ${js} bits.`,
  /** With the modes covered, where the data have any; JS where it is measured too. */
  modes: (iteration: number, covered: number, modes: number, js?: string) =>
    `Iteration ${count(iteration)}. ${covered} of ${modes} modes${js === undefined ? "" : `, JS ${js}`}.`,
  iteration: (iteration: number) => `Iteration ${count(iteration)}.`,
};
