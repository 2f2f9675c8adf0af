import type { Checkpoint, Gan, RunConfig } from "gan-core";
import type { Clock } from "./clock.ts";
import { isLost, reasonOf } from "./lost.ts";
import { withPatience } from "./patience.ts";

/** Where Gans are made and trained: a worker, or the page itself. */
export interface Connection {
  createGan(config: RunConfig): Promise<Gan>;
  /** Never resolves; rejects, with a reason for people, when the other side is gone. */
  readonly lost: Promise<never>;
  dispose(): void;
}

export interface KeeperEvents {
  /** A run stands ready. Its first picture follows. */
  opened(gan: Pick<Gan, "config" | "engine" | "iteration">): void;
  /** Whoever trained was lost, and the run goes on from its last checkpoint, at this iteration. */
  recovered(iteration: number): void;
  /** A run could not be had as asked for. The earlier one, if there is one, goes on. */
  refused(reason: string): void;
  /** Whoever trained was lost too often: nothing is tried again by itself. */
  failed(reason: string): void;
}

/** Keeps one Gan at hand, whatever happens to the worker it lives in. */
export interface Keeper {
  readonly gan: Gan | undefined;
  /** Whether another Gan is asked for, and {@link open} is due. */
  readonly wants: boolean;
  /** Asks for a run: from its seed, or taking the networks over from the present run or its last checkpoint. */
  want(config: RunConfig, from: "seed" | "present"): void;
  /** Asks once more for what was there last. */
  wantAgain(): void;
  /** Makes what is wanted. A refusal leaves the present Gan as it is. @throws when the other side is lost. */
  open(): Promise<void>;
  /** Where to go on from after a loss. */
  remember(checkpoint: Checkpoint): void;
  /** Waits for the Gan's answer, or for news that there will be none. */
  answer<T>(reply: Promise<T>): Promise<T>;
  /** After a loss: lets go of what is left and asks for it anew; after too many, gives up and returns false. */
  recover(error: unknown): boolean;
  /** Safe twice. */
  dispose(): void;
}

/** Seconds to wait for an answer before its sender counts as lost. Opening may have to fetch an engine first. */
const patience = { opening: 60, training: 15 };
/** So many losses within a minute are borne. */
const lossesBorne = 3;

interface Wanted {
  readonly config: RunConfig;
  readonly from: "seed" | "present";
  /** Wanted because whoever trained was lost, not because a person asked. */
  readonly afterLoss?: boolean;
}

export function createKeeper(connect: () => Connection, clock: Clock, events: KeeperEvents): Keeper {
  let connection: Connection | undefined;
  let gan: Gan | undefined;
  let checkpoint: Checkpoint | undefined;
  let wanted: Wanted | undefined;
  let opening: Wanted | undefined;
  let last: Wanted | undefined;
  let losses: number[] = [];

  function answer<T>(reply: Promise<T>, seconds = patience.training): Promise<T> {
    return withPatience(Promise.race([reply, connection!.lost]), seconds, clock);
  }

  /** The wanted Gan, standing where it should; undefined if it was refused. */
  async function make({ config, from }: Wanted, at: Checkpoint | undefined): Promise<Gan | undefined> {
    let made: Gan | undefined;
    try {
      made = await answer(connection!.createGan(config), patience.opening);
      if (from === "present" && at) await answer(made.restore(at));
      return made;
    } catch (error) {
      if (isLost(error)) throw error;
      void made?.dispose().catch(() => {});
      events.refused(reasonOf(error));
      return undefined;
    }
  }

  return {
    get gan() {
      return gan;
    },
    get wants() {
      return wanted !== undefined;
    },
    want(config, from) {
      wanted = { config, from };
    },
    wantAgain() {
      if (last) wanted = { config: last.config, from: "present" };
    },
    remember(taken) {
      checkpoint = taken;
    },
    answer,
    async open() {
      const asked = wanted!;
      opening = asked;
      wanted = undefined;
      connection ??= connect();
      const present = gan && asked.from === "present" ? await answer(gan.checkpoint()) : checkpoint;
      const made = await make(asked, present);
      opening = undefined;
      if (!made) {
        last ??= asked;
        return;
      }
      void gan?.dispose().catch(() => {});
      gan = made;
      last = asked;
      checkpoint = asked.from === "present" ? present : undefined;
      events.opened(made);
      if (asked.afterLoss) events.recovered(made.iteration);
    },
    recover(error) {
      const again = wanted ?? opening ?? (last && { config: last.config, from: "present" as const });
      connection?.dispose();
      connection = gan = wanted = opening = undefined;
      losses = [...losses.filter((at) => clock.now() - at < 60_000), clock.now()];
      last ??= again;
      if (!again || losses.length > lossesBorne) {
        events.failed(reasonOf(error));
        return false;
      }
      wanted = again.from === "present" ? { ...again, afterLoss: true } : again;
      return true;
    },
    dispose() {
      void gan?.dispose().catch(() => {});
      connection?.dispose();
      connection = gan = undefined;
    },
  };
}
