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

  function meanOf(row: number): number {
    run.addSum(row, n, byOurs); // not written yet: room for the parts of a sum
    return run.takeSum(byOurs) / n;
  }

  // u = r − f or r − mean f, and v = f − r or f − mean r
  run.fill(byOurs, 8, 0);
  if (isAverage) {
    const [meanReal, meanFake] = [meanOf(real), meanOf(fake)];
    run.copyRows(real, ours, 1, lanes, stride, stride);
    run.affine(ours, lanes, 1, -meanFake);
    run.copyRows(fake, theirs, 1, lanes, stride, stride);
    run.affine(theirs, lanes, 1, -meanReal);
  } else {
    run.combine(real, 1, fake, -1, ours, 1, lanes, stride);
    run.combine(fake, 1, real, -1, theirs, 1, lanes, stride);
  }
  curve(kernels, onReal, ours, byOurs, sums, n, lanes, scale);
  curve(kernels, onFake, theirs, byTheirs, sums, n, lanes, scale);

  if (isAverage) {
    // Each mean takes the mean of the other side's slopes along. `ours` is free now.
    run.fill(ours, 8, 0);
    run.addSum(byOurs, n, ours);
    const meanByOurs = run.takeSum(ours) / n;
    run.addSum(byTheirs, n, ours);
    const meanByTheirs = run.takeSum(ours) / n;
    run.copyRows(byOurs, real, 1, lanes, stride, stride);
    run.affine(real, lanes, 1, -meanByTheirs);
    run.copyRows(byTheirs, fake, 1, lanes, stride, stride);
    run.affine(fake, lanes, 1, -meanByOurs);
  } else {
    run.combine(byOurs, 1, byTheirs, -1, real, 1, lanes, stride);
    run.combine(byTheirs, 1, byOurs, -1, fake, 1, lanes, stride);
  }
}
