import { count, decimal, percent } from "../../lab/format.ts";
import type { Numbers } from "../../lab/slow/motion.ts";

const batch = (n: Numbers | undefined): string => (n ? count(n.batch) : "");
const rate = (value: number | undefined): string => (value === undefined ? "" : `, at rate ${value}`);

/** A step as it is said before its numbers are known, and with them. */
type Step = (numbers: Numbers | undefined) => string;

const discriminator: readonly Step[] = [
  (n) => (n ? `Sample noise and make ${batch(n)} fakes of it.` : "Sample noise and make a batch of fakes."),
  (n) =>
    n?.judged
      ? `Score ${batch(n)} real points and the fakes: judged real ${percent(n.judged.real)} and ${percent(n.judged.fake)} on average.`
      : "Score the real batch and the fake batch.",
  (n) => {
    if (!n) return "Add up the loss: real scored low, fake scored high.";
    const [before] = n.loss.discriminator;
    if (n.parts?.real === undefined || n.parts.fake === undefined) return `Add up the loss: ${decimal(before)} in all.`;
    return `Add up the loss: ${decimal(n.parts.real)} for real, ${decimal(n.parts.fake)} for fake, ${decimal(before)} in all.`;
  },
  (n) =>
    n
      ? `Find how each of D’s ${count(n.weights.discriminator)} weights changes the loss: a gradient of length ${decimal(n.gradient.discriminator)}.`
      : "Find how each of D’s weights changes the loss.",
  (n) =>
    n
      ? `Move D’s weights one step down${rate(n.rates.discriminator)}. Its loss on this batch is now ${decimal(n.loss.discriminator[1])}.`
      : "Move D’s weights one step down.",
];

const generator: readonly Step[] = [
  (n) => (n ? `Sample fresh noise: ${batch(n)} points.` : "Sample fresh noise."),
  () => "Make fakes from it.",
  (n) => {
    if (!n) return "Score the fakes with D, now held still.";
    const [before] = n.loss.generator;
    return n.judged
      ? `Score the fakes with D, now held still: judged real ${percent(n.judged.made)}, a loss of ${decimal(before)}.`
      : `Score the fakes with D, now held still: a loss of ${decimal(before)}.`;
  },
  (n) =>
    n
      ? `Find which way each fake should move, and G’s ${count(n.weights.generator)} weights with them: a gradient of length ${decimal(n.gradient.generator)}.`
      : "Find which way each fake should move.",
  (n) =>
    n
      ? `Move G’s weights so its fakes go that way${rate(n.rates.generator)}. Its loss on this batch is now ${decimal(n.loss.generator[1])}.`
      : "Move G’s weights so its fakes go that way.",
];

export const slow = {
  region: "Slow motion",
  lead: (player: "generator" | "discriminator", step: number) =>
    player === "discriminator"
      ? `Slow motion. It is the {discriminator|discriminator’s} turn, step ${step} of 5.`
      : `Slow motion. It is the {generator|generator’s} turn, step ${step} of 5.`,
  turn: { discriminator: "Discriminator’s turn", generator: "Generator’s turn" },
  steps: { discriminator, generator },
  place: (step: number) => `${step} of 5`,
  previous: "Previous step",
  next: "Next step",
  pace: "Seconds a step",
  seconds: (seconds: number) => `one step in ${seconds} s`,
  leave: "Full speed",
  failed: (reason: string) =>
    `Slow motion has ended: what happens inside an iteration could not be measured. ${reason}`,
};
