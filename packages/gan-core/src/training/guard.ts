import type { Engine, MaybePromise, Player } from "../engines/engine.ts";
import type { Checkpoint, Stop } from "./gan.ts";
import type { Players } from "./turn.ts";

interface Guarded {
  readonly engine: Pick<Engine, "finite" | "read">;
  take(): Promise<Checkpoint>;
  put(checkpoint: Checkpoint): void;
  iterate(players: Players): MaybePromise<void>;
  /** Of the last iteration: the discriminator's, then the generator's. */
  readonly losses: Float64Array;
  iteration(): number;
}

export interface Guard {
  /**
   * Trains until `done`, calling `record` after every iteration. When a number stops being finite the run is put back to
   * its last good iteration, and the stop says which one could not be trained.
   */
  run(players: Players, done: (trained: number) => boolean, record: () => void): Promise<Stop | undefined>;
  /** To be called when the run changed by other means than an iteration. */
  forget(): void;
}

/** How far apart the states to return to are: far enough to cost nothing, near enough to be replayed at once. */
const stride = 64;

/**
 * A run is a function of its state, so looking at every weight after every iteration is not needed: it is enough to
 * look now and then, and when something has broken to replay from the last good state, one iteration at a time.
 */
export function createGuard({ engine, take, put, iterate, losses, iteration }: Guarded): Guard {
  let good: { readonly players: Players; readonly state: Checkpoint } | undefined;

  /** Replays from the last good state to the iteration reached, stopping before the one that breaks. */
  async function replay(players: Players, end: number): Promise<Stop | undefined> {
    put(good!.state);
    while (iteration() < end) {
      const before = await take();
      await iterate(players);
      const what = await whatBroke();
      if (what === undefined) continue;
      const stop = { iteration: iteration(), what };
      put(before);
      return stop;
    }
    return undefined;
  }

  /** In the order things happen within an iteration. */
  async function whatBroke(): Promise<string | undefined> {
    const [discriminator, generator] = losses;
    if (!Number.isFinite(discriminator)) return "the discriminator's loss";
    const ofDiscriminator = await whatBrokeIn("discriminator");
    if (ofDiscriminator !== undefined) return ofDiscriminator;
    if (!Number.isFinite(generator)) return "the generator's loss";
    return whatBrokeIn("generator");
  }

  async function whatBrokeIn(player: Player): Promise<string | undefined> {
    const { parameters, slots } = await engine.read(player);
    if (!parameters.every(Number.isFinite)) return `the ${player}'s weights`;
    if (!slots.every((slot) => slot.every(Number.isFinite))) return `the ${player}'s optimizer`;
    return undefined;
  }

  return {
    async run(players, done, record) {
      if (done(0)) return undefined;
      if (good?.players !== players) good = { players, state: await take() };
      for (let trained = 1; ; trained++) {
        const pending = iterate(players);
        if (pending !== undefined) await pending; // an engine that answers at once is not made to wait
        record();
        const last = done(trained);
        const due = iteration() - good.state.iteration >= stride;
        if (!Number.isFinite(losses[0]! + losses[1]!) || ((last || due) && !(await engine.finite()))) {
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
