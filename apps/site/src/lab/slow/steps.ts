import type { Player } from "gan-core";
import type { EdgeId } from "../graph.ts";
import type { PartId } from "../parts.ts";

/** A moment of slow motion: an iteration of the run is under way, and stands at one of its ten steps. */
export interface Moment {
  /** The iterations that are done. */
  readonly iteration: number;
  /** 0 to 4 are the discriminator's turn, 5 to 9 the generator's. */
  readonly step: number;
}

export const stepsOfTurn = 5;
export const stepCount = 2 * stepsOfTurn;

/** How far the networks are at a step: neither has moved yet, the discriminator has, both have. */
export type Stage = "before" | "between" | "after";

/** The weights move at the last step of each turn, and at no other. */
export function stageOf(step: number): Stage {
  if (step < stepsOfTurn - 1) return "before";
  return step < stepCount - 1 ? "between" : "after";
}

/** Where the run stands at a moment: it is done with the iteration at its last step. */
export function standsAt({ iteration, step }: Moment): number {
  return stageOf(step) === "after" ? iteration + 1 : iteration;
}

/** Whose turn it is, and which of its five steps, from 1. */
export function turnOf(step: number): { readonly player: Player; readonly number: number } {
  return { player: step < stepsOfTurn ? "discriminator" : "generator", number: (step % stepsOfTurn) + 1 };
}

export function nextMoment({ iteration, step }: Moment): Moment {
  return step + 1 < stepCount ? { iteration, step: step + 1 } : { iteration: iteration + 1, step: 0 };
}

/** The step before; undefined at the start of the run. */
export function previousMoment({ iteration, step }: Moment): Moment | undefined {
  if (step > 0) return { iteration, step: step - 1 };
  return iteration > 0 ? { iteration: iteration - 1, step: stepCount - 1 } : undefined;
}

interface Involved {
  readonly parts: readonly PartId[];
  readonly edges: readonly EdgeId[];
}

/** What takes part in each step, and what flows. */
const involved: readonly Involved[] = [
  { parts: ["noise", "generator", "fake"], edges: ["feeds", "makes"] },
  {
    parts: ["real", "fake", "discriminator", "scores"],
    edges: ["realFaces", "fakeFaces", "judgesReal", "judgesFake"],
  },
  { parts: ["scores", "lossD"], edges: ["realCost", "fakeCost"] },
  { parts: ["lossD", "discriminator"], edges: ["teachesD"] },
  { parts: ["discriminator"], edges: ["teachesD"] },
  { parts: ["noise"], edges: [] },
  { parts: ["noise", "generator", "fake"], edges: ["feeds", "makes"] },
  {
    parts: ["fake", "discriminator", "scores", "lossG"],
    edges: ["fakeFaces", "judgesFake", "madeCost"],
  },
  { parts: ["lossG", "gradients", "generator"], edges: ["teachesG", "movesG"] },
  { parts: ["generator", "fake"], edges: ["movesG", "makes"] },
];

export function involvedIn(step: number): Involved {
  return involved[step]!;
}
