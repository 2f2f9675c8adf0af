import { type Optimizer, type ScheduleId, type Steps, schedules } from "gan-core";
import type { Game } from "./game.ts";
import { createPlay, type Hands } from "./play.ts";

export type Matrix = readonly (readonly number[])[];

/**
 * What one round of a linear game does to all that is carried from round to round: θ, the memory of its optimizer, ψ, and
 * the memory of its own. Column j is where a round takes the j-th unit vector. Rounds are taken after the first, which
 * an optimizer with a memory treats differently.
 */
export async function roundMatrix(
  game: Game,
  optimizer: Optimizer,
  schedule: ScheduleId,
  steps: Steps,
): Promise<Matrix> {
  const width = 1 + optimizer.slotCount;
  const columns: number[][] = [];
  for (let j = 0; j < 2 * width; j++) {
    const unit = Array.from({ length: 2 * width }, (_, i) => (i === j ? 1 : 0));
    const play = createPlay(game, optimizer, fromVector(unit, width));
    await play.iterate(schedules[schedule](steps));
    columns.push(toVector(play.hands()));
  }
  return columns.map((_, i) => columns.map((column) => column[i]!));
}

/**
 * The largest modulus of an eigenvalue, by Gelfand's formula, lim ‖Mⁿ‖^(1/n), with n = 2⁴⁰ reached by squaring. Good to
 * eleven digits; to five where eigenvalues coincide and the matrix cannot be diagonalised.
 */
export function spectralRadius(matrix: Matrix): number {
  const squarings = 40;
  let power = matrix;
  let log = 0; // of ‖Mⁿ‖ to the 1/n, gathered as the powers are scaled back to length 1
  for (let k = 0; k <= squarings; k++) {
    const norm = Math.hypot(...power.flat());
    if (norm === 0) return 0;
    log += Math.log(norm) / 2 ** k;
    power = square(power.map((row) => row.map((entry) => entry / norm)));
  }
  return Math.exp(log);
}

function fromVector(vector: readonly number[], width: number): Hands {
  const hand = ([value, ...slots]: readonly number[]) => ({ value: value!, slots, steps: 1 });
  return { generator: hand(vector.slice(0, width)), discriminator: hand(vector.slice(width)) };
}

function toVector({ generator, discriminator }: Hands): number[] {
  return [generator.value, ...generator.slots, discriminator.value, ...discriminator.slots];
}

function square(matrix: Matrix): Matrix {
  return matrix.map((row) => matrix.map((_, j) => row.reduce((sum, entry, k) => sum + entry * matrix[k]![j]!, 0)));
}
