import type { EngineSettings, EngineSetup, Player } from "../engine.ts";
import { simdActivations } from "./response.ts";

/** What of a run is beyond these kernels. */
export interface Beyond {
  /** In words: "Minibatch discrimination". */
  readonly what: string;
  /** Where it stands in a config: "discriminator.minibatch.kernels". */
  readonly path: string;
  /** What it must be for them: "must be 0". */
  readonly rule: string;
  readonly value: unknown;
}

/** Slots that an optimizer may keep: two moments, and what it looks back on. */
export const mostSlots = 3;

/**
 * The first thing in a run that only TensorFlow.js computes; undefined if there is none. These are all the rules there
 * are: the engine refuses by them, and "auto" chooses by them.
 */
export function beyondSimd(setup: EngineSetup): Beyond | undefined {
  return networkBeyond(setup, "generator") ?? networkBeyond(setup, "discriminator") ?? settingsBeyond(setup);
}

/** The same of what may change under way. */
export function settingsBeyond({ unrolling, optimizers }: EngineSettings): Beyond | undefined {
  if (unrolling !== 0) {
    return { what: "Unrolling", path: "schedule.unrolling", rule: "must be 0", value: unrolling };
  }
  for (const player of ["generator", "discriminator"] as const) {
    const { slotCount } = optimizers[player];
    if (slotCount <= mostSlots) continue;
    const rule = `must keep at most ${mostSlots} slots`;
    return { what: `An optimizer with ${slotCount} slots`, path: `optimizers.${player}`, rule, value: slotCount };
  }
  return undefined;
}

function networkBeyond(setup: EngineSetup, player: Player): Beyond | undefined {
  const { activation, output, normalization, minibatch } = setup[player];
  for (const [key, { id }] of Object.entries({ activation, output })) {
    if (simdActivations.includes(id)) continue;
    const rule = `must be one of ${simdActivations.join(", ")}`;
    return { what: `Activation "${id}"`, path: `${player}.${key}`, rule, value: id };
  }
  if (normalization !== undefined) {
    const what = `Normalization "${normalization.id}"`;
    return { what, path: `${player}.normalization`, rule: "must be null", value: normalization.id };
  }
  if (minibatch === undefined) return undefined;
  const path = `${player}.minibatch.kernels`;
  return { what: "Minibatch discrimination", path, rule: "must be 0", value: minibatch.kernels };
}
