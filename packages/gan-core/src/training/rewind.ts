import { checkNumber, refuse } from "../check.ts";
import type { HistoryState, Rewindable } from "./history.ts";
import type { Players } from "./turn.ts";

/**
 * Restores the nearest checkpoint before an iteration and trains the rest again, as it was trained the first time. Cost:
 * one restore and the iterations since that checkpoint.
 *
 * @throws RangeError for an iteration outside the history, before anything is touched. Error when the run stops on the
 * way, as it does when another machine's arithmetic breaks where the first one's did not.
 */
export async function rewind(gan: Rewindable, { kept, end, changes }: HistoryState, iteration: number): Promise<void> {
  const first = kept[0]?.checkpoint.iteration;
  if (first === undefined) refuse("history.rewind", "needs a checkpoint, and none was added", iteration);
  checkNumber("history.rewind: iteration", iteration, { min: first, max: end, integer: true });
  const start = kept.findLast(({ checkpoint }) => checkpoint.iteration <= iteration)!;
  let players: Players = changes.slice(0, start.changes).findLast((change) => change.players)?.players ?? "both";

  await gan.restore(start.checkpoint);
  for (const change of changes.slice(start.changes)) {
    if (change.iteration > iteration) break;
    await trainTo(gan, change.iteration, players);
    if (change.patch) await gan.configure(change.patch);
    players = change.players ?? players;
  }
  await trainTo(gan, iteration, players);
}

async function trainTo(gan: Rewindable, iteration: number, players: Players): Promise<void> {
  const { iteration: reached } = await gan.advance({ iterations: iteration - gan.iteration, players });
  if (reached !== iteration) throw new Error(`history.rewind: the run must reach ${iteration} again, got ${reached}.`);
}
