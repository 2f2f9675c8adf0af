import { checkNumber, refuse } from "../check.ts";
import type { RunPatch } from "./config.ts";
import type { Checkpoint, Gan } from "./gan.ts";
import { rewind } from "./rewind.ts";
import type { Players } from "./turn.ts";

/**
 * The past of one run: checkpoints thinned over time, and what was changed by hand between them. As a run is a function
 * of its state, that is enough to go back to any iteration with the same bits.
 *
 * Time is cut into windows of `spacing` iterations and the first checkpoint of each window is kept. When the kept ones
 * exceed the bound, windows double and every second one goes. If each window was given one, then after T iterations
 * spacing ≤ max(first spacing, 2T / capacity), and a rewind trains again fewer than `spacing` of them, plus those
 * between a window's start and its checkpoint.
 */
export interface History {
  /** Iterations in a window. It doubles as the run grows and never shrinks. */
  readonly spacing: number;
  /** The iterations of the kept checkpoints, ascending. */
  readonly iterations: readonly number[];
  /** Bytes of the kept checkpoints' arrays. Those shared with a fork are counted in both. */
  readonly bytes: number;
  /** The latest iteration known of; -1 when there is none. */
  readonly end: number;

  /** Whether a checkpoint of this iteration would be kept: ask before taking one, as taking costs a copy. */
  due(iteration: number): boolean;
  /** Keeps the checkpoint if it is due, and answers whether it did. It must not be changed afterwards. */
  add(checkpoint: Checkpoint): boolean;
  /** Notes that the run has come to this iteration. */
  reach(iteration: number): void;
  /** Notes a change by hand, made when the run stood at this iteration. A change is a few dozen bytes and stays. */
  note(iteration: number, change: Change): void;

  /** The kept checkpoint of this iteration or the nearest before it. */
  before(iteration: number): Checkpoint | undefined;
  /**
   * Takes the run to an iteration in [first kept, end]: restores the nearest checkpoint before it and trains the rest
   * again, with the changes made on the way and those made at the iteration itself. The history stays whole; truncate
   * it, or go on with a fork, before training from there.
   */
  rewind(gan: Rewindable, iteration: number): Promise<void>;

  /** Forgets all that came after this iteration: what is trained now takes its place. */
  truncate(iteration: number): void;
  /** A history of its own with the same past up to this iteration. The checkpoints are shared, not copied. */
  fork(iteration: number): History;
  /** Everything kept, as plain objects and typed arrays: give it back to `createHistory`. */
  save(): HistoryState;
}

export type Rewindable = Pick<Gan, "iteration" | "restore" | "configure" | "advance">;

/** What a run cannot tell from its state: a patch it was given, or that from here on these players move. */
export interface Change {
  readonly patch?: RunPatch;
  readonly players?: Players;
}

export interface HistoryOptions {
  /** Checkpoints kept at most, an integer of at least 1; 64 by default. More of them make rewinding quicker. */
  readonly capacity?: number;
  /** Bytes of arrays kept at most; no bound by default. A checkpoint larger than this is refused. */
  readonly bytes?: number;
  /** Iterations in a window at first, a positive integer; 16 by default. */
  readonly spacing?: number;
}

export interface HistoryState {
  readonly spacing: number;
  readonly end: number;
  /** Ascending in iteration. */
  readonly kept: readonly Kept[];
  /** In the order they were made. */
  readonly changes: readonly Noted[];
}

export interface Kept {
  readonly checkpoint: Checkpoint;
  /** How many changes had been made when it was taken. */
  readonly changes: number;
}

export interface Noted extends Change {
  readonly iteration: number;
}

/**
 * An empty history: `createHistory` without anything saved, and without all it takes to check that. Cost: `add` copies
 * nothing; memory is the bound given.
 *
 * @throws RangeError when told of an iteration before `end`: truncate first.
 */
export function emptyHistory(options: HistoryOptions = {}): History {
  return historyFrom(options);
}

/** A history that goes on from what is known to be one. */
export function historyFrom(options: HistoryOptions, saved?: HistoryState): History {
  const capacity = checkNumber("createHistory: capacity", options.capacity ?? 64, { min: 1, integer: true });
  const limit = options.bytes ?? Number.POSITIVE_INFINITY;
  if (!(limit > 0)) refuse("createHistory: bytes", "must be above 0", limit);
  const first = checkNumber("createHistory: spacing", options.spacing ?? 16, { min: 1, integer: true });
  let spacing = saved?.spacing ?? first;
  let end = saved?.end ?? -1;
  let kept: readonly Kept[] = saved?.kept ?? [];
  let changes: readonly Noted[] = saved?.changes ?? [];

  const bytes = (): number => kept.reduce((sum, { checkpoint }) => sum + sizeOf(checkpoint), 0);

  function due(iteration: number): boolean {
    const last = kept.at(-1)?.checkpoint.iteration;
    return last === undefined || Math.floor(iteration / spacing) > Math.floor(last / spacing);
  }

  function reach(path: string, iteration: number): void {
    end = checkNumber(path, iteration, { min: Math.max(0, end), integer: true });
  }

  function thin(): void {
    while (kept.length > 1 && (kept.length > capacity || bytes() > limit)) {
      spacing *= 2;
      kept = kept.filter(({ checkpoint }, i) => i === 0 || windowOf(checkpoint) > windowOf(kept[i - 1]!.checkpoint));
    }
  }

  const windowOf = (checkpoint: Checkpoint): number => Math.floor(checkpoint.iteration / spacing);

  function upTo(iteration: number): HistoryState {
    checkNumber("history: iteration", iteration, { min: 0, integer: true });
    return {
      spacing,
      end: Math.min(end, iteration),
      kept: kept.filter(({ checkpoint }) => checkpoint.iteration <= iteration),
      changes: changes.filter((change) => change.iteration <= iteration),
    };
  }

  return {
    get spacing() {
      return spacing;
    },
    get iterations() {
      return kept.map(({ checkpoint }) => checkpoint.iteration);
    },
    get bytes() {
      return bytes();
    },
    get end() {
      return end;
    },
    due,
    add(checkpoint) {
      const size = sizeOf(checkpoint);
      if (!(size <= limit)) refuse("history.add: checkpoint", `must hold at most ${limit} bytes of arrays`, size);
      reach("history.add: checkpoint.iteration", checkpoint.iteration);
      if (!due(checkpoint.iteration)) return false;
      kept = [...kept, { checkpoint, changes: changes.length }];
      thin();
      return kept.at(-1)!.checkpoint === checkpoint;
    },
    reach: (iteration) => reach("history.reach: iteration", iteration),
    note(iteration, { patch, players }) {
      reach("history.note: iteration", iteration);
      const change = { ...(patch === undefined ? {} : { patch }), ...(players === undefined ? {} : { players }) };
      changes = [...changes, { iteration, ...change }];
    },
    before: (iteration) => kept.findLast(({ checkpoint }) => checkpoint.iteration <= iteration)?.checkpoint,
    rewind: (gan, iteration) => rewind(gan, { spacing, end, kept, changes }, iteration),
    truncate(iteration) {
      ({ end, kept, changes } = upTo(iteration));
    },
    fork: (iteration) => historyFrom(options, upTo(iteration)),
    save: () => ({ spacing, end, kept, changes }),
  };
}

function sizeOf({ players, average }: Checkpoint): number {
  const arrays = Object.values(players).flatMap(({ parameters, slots, spectral }) => [
    parameters,
    ...slots,
    ...(spectral ? [spectral] : []),
  ]);
  return arrays.reduce((sum, array) => sum + array.byteLength, average?.byteLength ?? 0);
}
