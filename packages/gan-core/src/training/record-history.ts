import { refuse } from "../check.ts";
import type { Gan } from "./gan.ts";
import type { History } from "./history.ts";
import { plainPatch } from "./plain-patch.ts";
import type { Players } from "./turn.ts";

/**
 * A Gan that writes its own history. Training or changing it from the past forgets what came after: fork the history
 * first to keep that as another branch. In place of `restore`, which no history can account for, it has `rewind`.
 */
export interface RecordedGan extends Omit<Gan, "restore"> {
  readonly history: History;
  /** Takes the run to an iteration of its past, bit for bit. See {@link History.rewind}. */
  rewind(iteration: number): Promise<void>;
}

/**
 * Takes over a Gan: what is done through the answer is recorded, and only that can be replayed. A checkpoint is taken
 * after an `advance` where one is due, so windows shorter than an advance stay empty.
 *
 * @param history Empty, or one that holds the iteration at which the Gan stands.
 */
export async function recordHistory(gan: Gan, history: History): Promise<RecordedGan> {
  if (history.end === -1) history.add(await gan.checkpoint());
  else if (!(gan.iteration <= history.end))
    refuse("recordHistory: gan.iteration", `must be at most ${history.end}, the end of its history`, gan.iteration);

  /** One call at a time, so that what is noted is in the order in which it was done. */
  let queue: Promise<unknown> = Promise.resolve();
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  }

  /** What is done at an iteration of the past takes the place of what came after. */
  function leave(iteration: number): void {
    if (iteration < history.end) history.truncate(iteration);
  }

  const moving = (): Players => history.save().changes.findLast((change) => change.players)?.players ?? "both";

  return {
    history,
    get config() {
      return gan.config;
    },
    get iteration() {
      return gan.iteration;
    },
    engine: gan.engine,
    advance: (budget = {}) =>
      enqueue(async () => {
        const start = gan.iteration;
        const frame = await gan.advance(budget);
        if (frame.iteration === start) return frame;
        leave(start);
        const players = budget.players ?? "both";
        if (players !== moving()) history.note(start, { players });
        history.reach(frame.iteration);
        if (history.due(frame.iteration)) history.add(frame.checkpoint ?? (await gan.checkpoint()));
        return frame;
      }),
    configure: (patch) =>
      enqueue(async () => {
        await gan.configure(patch);
        leave(gan.iteration);
        history.note(gan.iteration, { patch: plainPatch(patch, gan.config) });
      }),
    rewind: (iteration) => enqueue(() => history.rewind(gan, iteration)),
    probe: (request) => gan.probe(request),
    checkpoint: () => enqueue(() => gan.checkpoint()),
    dispose: () => gan.dispose(),
  };
}
