import { count } from "../../lab/format.ts";

export const live = {
  running: "Training.",
  paused: (iteration: number) => `Paused at iteration ${count(iteration)}.`,
  progress: (iteration: number, js: string) => `Iteration ${count(iteration)}. JS divergence ${js} bits.`,
  iteration: (iteration: number) => `Iteration ${count(iteration)}.`,
};
