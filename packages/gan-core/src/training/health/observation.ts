import { checkNumber, checkObject, refuse } from "../../check.ts";

/** What was measured at one iteration. Whatever was not measured is left out, and then nothing is said of it. */
export interface Observation {
  readonly iteration: number;
  /** The discriminator's and the generator's. May be infinite or NaN: that is a finding. */
  readonly losses?: { readonly discriminator: number; readonly generator: number };
  /** How real the discriminator judges real points and fakes, on average, in [0, 1]. */
  readonly verdicts?: { readonly real: number; readonly fake: number };
  /** Modes with a good fake, of how many. */
  readonly modes?: { readonly covered: number; readonly of: number };
  /**
   * One distance between real points and fakes, lower being better, the same in all observations, with what two samples
   * of the real data give.
   */
  readonly divergence?: { readonly value: number; readonly floor: number };
  /** Norms of what each player is told; the generator's on its fakes or on its weights, but always the same. */
  readonly gradients?: { readonly discriminator?: number; readonly generator?: number };
}

/** @throws RangeError naming the path, the rule and the value. */
export function checkObservation(observation: Observation): void {
  const keys = ["iteration", "losses", "verdicts", "modes", "divergence", "gradients"];
  checkObject("observation", observation, keys);
  const { iteration, losses, verdicts, modes, divergence, gradients } = observation;
  checkNumber("observation.iteration", iteration, { min: 0, integer: true });
  for (const key of ["discriminator", "generator"] as const) {
    if (losses) mayBreak(`observation.losses.${key}`, losses[key]);
    if (gradients?.[key] !== undefined) mayBreak(`observation.gradients.${key}`, gradients[key], 0);
  }
  if (verdicts) {
    checkNumber("observation.verdicts.real", verdicts.real, { min: 0, max: 1 });
    checkNumber("observation.verdicts.fake", verdicts.fake, { min: 0, max: 1 });
  }
  if (modes) {
    checkNumber("observation.modes.of", modes.of, { min: 1, integer: true });
    checkNumber("observation.modes.covered", modes.covered, { min: 0, max: modes.of, integer: true });
  }
  if (divergence) {
    mayBreak("observation.divergence.value", divergence.value);
    checkNumber("observation.divergence.floor", divergence.floor);
  }
}

/** A number that a run may break: NaN and infinity pass, what is below the least does not. */
function mayBreak(path: string, value: unknown, least = Number.NEGATIVE_INFINITY): void {
  if (typeof value !== "number" || value < least) {
    refuse(path, least === 0 ? "must be a number of at least 0, or NaN" : "must be a number", value);
  }
}
