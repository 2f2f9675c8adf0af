import {
  createHistory,
  type Gan,
  type History,
  type RecordedGan,
  type RunConfig,
  recordHistory,
  type SavedRun,
} from "gan-core";
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
  /** Whoever trained was lost, and the run goes on from this iteration, where it was. */
  recovered(iteration: number): void;
  /** A run could not be had as asked for. The earlier one, if there is one, goes on. */
  refused(reason: string): void;
  /** Whoever trained was lost too often: nothing is tried again by itself. */
  failed(reason: string): void;
}

/** Where a run begins: at its seed, where the present run stands, or where a saved one does or, with its past, did. */
export type Origin = "seed" | "present" | (SavedRun & { readonly at?: number });

/** Keeps one Gan and its past at hand, whatever happens to the worker it lives in. */
export interface Keeper {
  readonly gan: RecordedGan | undefined;
  /** Whether another Gan is asked for, and {@link open} is due. */
  readonly wants: boolean;
  /** Asks for a run. From the present, it takes over the networks and the past of the one there is or was last. */
  want(config: RunConfig, from: Origin): void;
  /** Asks once more for what was there last. */
  wantAgain(): void;
  /** Makes what is wanted. A refusal leaves the present Gan as it is. @throws when the other side is lost. */
  open(): Promise<void>;
  /** Takes the Gan to another past of the same networks, at an iteration of it, and records there from now on. */
  follow(history: History, iteration: number): Promise<void>;
  /** Waits for the Gan's answer, or for news that there will be none. */
  answer<T>(reply: Promise<T>, seconds?: number): Promise<T>;
  /** After a loss: lets go of what is left and asks for it anew; after too many, gives up and returns false. */
  recover(error: unknown): boolean;
  /** Safe twice. */
  dispose(): void;
}

/** Seconds to wait for an answer before its sender counts as lost. Opening may have to fetch an engine first. */
export const patience = { opening: 60, training: 15, rewinding: 60 };
/** So many losses within a minute are borne. */
const lossesBorne = 3;
/** What is kept of the past: a rewind trains again at most a sixty-fourth of the run. */
const memory = { capacity: 128, bytes: 48e6 };

interface Wanted {
  readonly config: RunConfig;
  readonly from: Origin;
  /** Wanted because whoever trained was lost, not because a person asked. */
  readonly afterLoss?: boolean;
}

/** A past, and where in it a run stands. */
interface Standing {
  readonly history: History;
  readonly iteration: number;
}

export function createKeeper(connect: () => Connection, clock: Clock, events: KeeperEvents): Keeper {
  let connection: Connection | undefined;
  let raw: Gan | undefined;
  let gan: RecordedGan | undefined;
  let stood: Standing | undefined; // where the run was when its trainer was lost
  let wanted: Wanted | undefined;
  let opening: Wanted | undefined;
  let last: Wanted | undefined;
  let losses: number[] = [];

  function answer<T>(reply: Promise<T>, seconds = patience.training): Promise<T> {
    return withPatience(Promise.race([reply, connection!.lost]), seconds, clock);
  }

  /** A past of its own: an answer that comes after all must not add to it. */
  function standing(): Standing | undefined {
    if (!gan) return stood;
    const { end } = gan.history;
    return { history: gan.history.fork(end), iteration: Math.min(gan.iteration, end) };
  }

  function past(from: Origin): Standing | undefined {
    if (from === "seed") return undefined;
    if (from === "present") return standing();
    const { checkpoint, at = checkpoint.iteration } = from;
    const history = createHistory(memory, from.history);
    if (history.end === -1) history.add(checkpoint);
    return { history, iteration: at };
  }

  /** The wanted Gan, standing where it should; undefined if it was refused. */
  async function make({ config, from }: Wanted): Promise<{ raw: Gan; recorded: RecordedGan } | undefined> {
    let made: Gan | undefined;
    try {
      const at = past(from);
      made = await answer(connection!.createGan(config), patience.opening);
      if (at) await answer(at.history.rewind(made, at.iteration), patience.rewinding);
      return { raw: made, recorded: await answer(recordHistory(made, at?.history ?? createHistory(memory))) };
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
    answer,
    async open() {
      const asked = wanted!;
      opening = asked;
      wanted = undefined;
      connection ??= connect();
      const made = await make(asked);
      opening = undefined;
      if (!made) {
        last ??= asked;
        return;
      }
      void raw?.dispose().catch(() => {});
      raw = made.raw;
      gan = made.recorded;
      stood = undefined;
      last = asked;
      events.opened(gan);
      if (asked.afterLoss) events.recovered(gan.iteration);
    },
    async follow(history, iteration) {
      await history.rewind(raw!, iteration);
      gan = await recordHistory(raw!, history);
    },
    recover(error) {
      const again = wanted ?? opening ?? (last && { config: last.config, from: "present" as const });
      stood = standing();
      connection?.dispose();
      connection = raw = gan = wanted = opening = undefined;
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
      void raw?.dispose().catch(() => {});
      connection?.dispose();
      connection = raw = gan = undefined;
    },
  };
}
