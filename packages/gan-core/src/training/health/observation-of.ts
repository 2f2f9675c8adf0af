import { checkOption } from "../../check.ts";
import type { DivergenceEntry } from "../../divergences/divergence.ts";
import type { ProbeResult } from "../../probe/probe.ts";
import { registry } from "../../registry.ts";
import type { Frame } from "../gan.ts";
import type { Observation } from "./observation.ts";

export interface ObservationOptions {
  /** Which of the measured divergences is followed. The first of which less is better, if this is left out. */
  readonly divergence?: string;
}

/**
 * What a frame tells of a run's health. The losses are means over the frame's iterations; the rest is read off its probe,
 * as far as that was asked for:
 *
 * - verdicts: means over the `real` and `fake` clouds;
 * - modes: those covered of those there are; without `modes`, `modes-covered` among the divergences, of as many as real
 *   points of that number cover;
 * - divergence: one of the others, with its floor;
 * - gradients: for the generator, the root mean square of the arrows' coordinates.
 *
 * In a frame that `stopped`, the loss of the player that broke is NaN.
 *
 * @throws RangeError when the divergence named was not measured.
 */
export function observationOf(frame: Frame, { divergence }: ObservationOptions = {}): Observation {
  const { iteration, probe } = frame;
  const losses = lossesOf(frame);
  if (probe === undefined) return { iteration, ...losses };
  const { real, fake, gradients, divergences = {} } = probe;
  const followed = distanceOf(divergences, divergence);
  return {
    iteration,
    ...losses,
    ...(real && fake && { verdicts: { real: mean(real.verdicts), fake: mean(fake.verdicts) } }),
    ...modesOf(probe),
    ...(followed && { divergence: { value: followed.value, floor: followed.floor } }),
    ...(gradients && { gradients: { generator: rootMeanSquare(gradients.vectors) } }),
  };
}

function lossesOf({ losses, stopped }: Frame): Pick<Observation, "losses"> {
  const rows = losses.length / 3;
  if (rows === 0 && stopped === undefined) return {};
  const of = (player: "discriminator" | "generator", column: number): number => {
    if (stopped?.what.includes(player)) return Number.NaN;
    const sum = losses.reduce((total, value, i) => total + (i % 3 === column ? value : 0), 0);
    return rows === 0 ? 0 : sum / rows;
  };
  return { losses: { discriminator: of("discriminator", 1), generator: of("generator", 2) } };
}

function modesOf({ modes, divergences }: ProbeResult): Pick<Observation, "modes"> {
  if (modes !== undefined) {
    const covered = modes.covered.reduce((sum, one) => sum + one, 0);
    return { modes: { covered, of: modes.covered.length } };
  }
  const measured = divergences?.["modes-covered"];
  if (measured === undefined) return {};
  const { value, floor } = measured;
  return { modes: { covered: value, of: Math.max(1, value, Math.round(floor)) } };
}

type Divergences = NonNullable<NonNullable<Frame["probe"]>["divergences"]>;

function distanceOf(divergences: Divergences, id: string | undefined): Divergences[string] | undefined {
  const ids = Object.keys(divergences);
  if (id !== undefined) return divergences[checkOption("observationOf: divergence", id, ids)];
  const first = ids.find(lowerIsBetter);
  return first === undefined ? undefined : divergences[first];
}

function mean(values: Float32Array): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function rootMeanSquare(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
}

function lowerIsBetter(id: string): boolean {
  const entries: readonly DivergenceEntry[] = registry.divergences;
  return entries.find((entry) => entry.id === id)?.().better !== "higher";
}
