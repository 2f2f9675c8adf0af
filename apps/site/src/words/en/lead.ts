import { count } from "../../lab/format.ts";

export const lead = {
  first:
    "Two networks play a game. One {fake|forges} points, the other tells {real|real} from forged. Press {run|Run} and watch them learn.",
  again: "Two networks play a game. One {fake|forges} points, the other tells {real|real} from forged.",
  training:
    "The {generator|generator} never sees a {real|real} point. All it learns from is the {discriminator|discriminator’s} opinion of its fakes.",
  paused: "Paused. The run waits as it is; looking at it changes nothing.",
  newData: (label: string) =>
    `New data: ${label}. Both networks are back at their first weights. Press Run, and they learn it.`,
  newDataRunning: (label: string) => `New data: ${label}. Both networks begin again from the same first weights.`,
  past: (iteration: number, end: number) =>
    `You are at iteration ${count(iteration)} of ${count(end)}. Run trains on from here as a new branch; the first run is kept.`,
  followed: (iteration: number) =>
    `Back on the run that was left, at iteration ${count(iteration)}. The other is kept too.`,
  arrived: (iteration: number) => `Iteration ${count(iteration)}, as asked. The run waits as it is.`,
  reseeded: (seed: number) =>
    `Seed ${seed}: other first weights, other noise, the same settings. Nothing is learned yet.`,
  restarted: "That takes new networks or new points: the run begins again at iteration 0, from the same seed.",
  reset: "Back at the start: the same seed, the same first weights, nothing learned yet.",
  stepped: {
    both: "One iteration: the {discriminator|discriminator} moved, then the {generator|generator}.",
    discriminator:
      "Only the {discriminator|discriminator} moved. The {generator|generator} made the same fakes as before.",
    generator: "Only the {generator|generator} moved. The {discriminator|discriminator} judges as it did before.",
  },
  stopped: "The run broke off, and its last good state is kept.",
  recovered: (iteration: number) => `The trainer stopped and was started again from ${count(iteration)}.`,
  engine: (engine: string) => `${engine} trains now, from where the run was.`,
  badLink: (reason: string) => `This address does not name a run: ${reason} The usual run is shown instead.`,
  noStory: (id: string) => `There is no experiment called “${id}”. The usual run is shown instead.`,
  refused: (reason: string) => `This could not be done: ${reason}`,
  failed: (reason: string) =>
    `Training has stopped here, and starting it again did not help: ${reason}. Run tries once more.`,
  broken: (reason: string) => `Something in this page failed: ${reason}. Loading it again starts it afresh.`,
};
