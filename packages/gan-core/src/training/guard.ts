import type { Engine, Player } from "../engines/engine.ts";
import type { Checkpoint, Stop } from "./gan.ts";
import type { Losses, Players } from "./turn.ts";

interface Guarded {
  readonly engine: Pick<Engine, "finite" | "read">;
  take(): Promise<Checkpoint>;
  put(checkpoint: Checkpoint): void;
  iterate(players: Players): Promise<Losses>;
  iteration(): number;
}

export interface Guard {
  /**
   * Trains until `done`, telling `record` of every iteration. When a number stops being finite the run is put back to
   * its last good iteration, and the stop says which one could not be trained.
   */
  run(
    players: Players,
    done: (trained: number) => boolean,
    record: (losses: Losses) => void,
  ): Promise<Stop | undefined>;
  /** To be called when the run changed by other means than an iteration. */
  forget(): void;
}

/** How far apart the states to return to are: far enough to cost nothing, near enough to be replayed at once. */
const stride = 64;

/**
 * A run is a function of its state, so looking at every weight after every iteration is not needed: it is enough to
 * look now and then, and when something has broken to replay from the last good state, one iteration at a time.
 */
export function createGuard({ engine, take, put, iterate, iteration }: Guarded): Guard {
  let good: { readonly players: Players; readonly state: Checkpoint } | undefined;

  /** Replays from the last good state to the iteration reached, stopping before the one that breaks. */
  async function replay(players: Players, end: number): Promise<Stop | undefined> {
    put(good!.state);
    while (iteration() < end) {
      const before = await take();
      const losses = await iterate(players);
      const what = await whatBroke(losses);
      if (what === undefined) continue;
      const stop = { iteration: iteration(), what };
      put(before);
      return stop;
    }
    return undefined;
  }

  /** In the order things happen within an iteration. */
  async function whatBroke([discriminator, generator]: Losses): Promise<string | undefined> {
    if (!Number.isFinite(discriminator)) return "the discriminator's loss";
    if (!(await hasFiniteWeights("discriminator"))) return "the discriminator's weights";
    if (!Number.isFinite(generator)) return "the generator's loss";
    if (!(await hasFiniteWeights("generator"))) return "the generator's weights";
    return undefined;
  }

  async function hasFiniteWeights(player: Player): Promise<boolean> {
    return (await engine.read(player)).parameters.every(Number.isFinite);
  }

  return {
    async run(players, done, record) {
      if (done(0)) return undefined;
      if (good?.players !== players) good = { players, state: await take() };
      for (let trained = 1; ; trained++) {
        const losses = await iterate(players);
        record(losses);
        const last = done(trained);
        const due = iteration() - good.state.iteration >= stride;
        if (!losses.every(Number.isFinite) || ((last || due) && !(await engine.finite()))) {
          return replay(players, iteration());
        }
        if (due) good = { players, state: await take() };
        if (last) return undefined;
      }
    },
    forget() {
      good = undefined;
    },
  };
}
