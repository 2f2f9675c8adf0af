import type { Loss } from "../../losses/loss.ts";
import type { Player } from "../engine.ts";
import { curve } from "./curve.ts";
import type { Kernels } from "./kernels.ts";
import { paddedLanes } from "./layout.ts";
import type { Table } from "./table.ts";

/**
 * The loss of a player that compares, on the outputs of the whole batch: adds its sum to `sums`, and stores its slopes
 * by real and by fake outputs in the place of these, each divided by the batch size.
 */
export function judgeWhole(kernels: Kernels, { whole, sums }: Table, loss: Loss, player: Player, n: number): void {
  const { run } = kernels;
  const { real, fake, ours, theirs, byOurs, byTheirs } = whole;
  const lanes = paddedLanes(n);
  const stride = 0; // single rows
  const scale = 1 / n;
  const isAverage = loss.compare === "average";
  const { real: onReal = [], fake: onFake } = loss[player];

  /** room: for the parts of a sum. */
  function meanOf(row: number, room: number): number {
    run.fill(room, 8, 0);
    run.addSum(row, n, room);
    return run.takeSum(room) / n;
  }

  /** to = row − by */
  function lower(row: number, by: number, to: number): void {
    run.copyRows(row, to, 1, lanes, stride, stride);
    run.affine(to, lanes, 1, -by);
  }

  // u = r − f or r − mean f, and v = f − r or f − mean r
  if (isAverage) {
    const [meanReal, meanFake] = [meanOf(real, byOurs), meanOf(fake, byOurs)]; // which is not written yet
    lower(real, meanFake, ours);
    lower(fake, meanReal, theirs);
  } else {
    run.combine(real, 1, fake, -1, ours, 1, lanes, stride);
    run.combine(fake, 1, real, -1, theirs, 1, lanes, stride);
  }
  curve(kernels, onReal, ours, byOurs, sums, n, lanes, scale);
  curve(kernels, onFake, theirs, byTheirs, sums, n, lanes, scale);

  if (isAverage) {
    // Each mean takes the mean of the other side's slopes along. `ours` is free now.
    const [meanByOurs, meanByTheirs] = [meanOf(byOurs, ours), meanOf(byTheirs, ours)];
    lower(byOurs, meanByTheirs, real);
    lower(byTheirs, meanByOurs, fake);
  } else {
    run.combine(byOurs, 1, byTheirs, -1, real, 1, lanes, stride);
    run.combine(byTheirs, 1, byOurs, -1, fake, 1, lanes, stride);
  }
}
