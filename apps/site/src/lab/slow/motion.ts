import type { ProbeResult } from "gan-core";
import type { Rehearsed } from "./rehearse.ts";
import type { Moment } from "./steps.ts";

export type Numbers = Rehearsed["numbers"];

/** Slow motion as it is shown. */
export interface Motion {
  readonly moment: Moment;
  /** The numbers of this iteration; undefined until they are known. */
  readonly numbers: Numbers | undefined;
  /** The networks as they are at this step. */
  readonly picture: ProbeResult | undefined;
  /** Whether it goes on by itself. */
  readonly playing: boolean;
  /** How long each step is shown. */
  readonly seconds: number;
}

/** The losses that are known by a step, as the graph shows them: the discriminator's is the mean of its two halves. */
export function lossesAt({ moment, numbers }: Pick<Motion, "moment" | "numbers">): {
  readonly d: number;
  readonly g: number;
} {
  const known = (from: number, value: number | undefined) =>
    moment.step >= from && value !== undefined ? value : Number.NaN;
  return {
    d: known(2, numbers && numbers.loss.discriminator[0] / 2),
    g: known(7, numbers?.loss.generator[0]),
  };
}
