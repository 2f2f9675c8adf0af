import type { Field, Gan, History, ProbeResult, RunConfig, Stop } from "gan-core";
import type { Told } from "./diagnosis/told.ts";
import { extentOf } from "./extent-of.ts";
import type { Lineage } from "./lineage.ts";
import { modeCount } from "./mode-count.ts";
import type { Recording } from "./recording.ts";
import { createRunRecord, type RunRecord } from "./run-record.ts";
import type { Motion } from "./slow/motion.ts";
import { createEvents, type Events, type TimelineEvent } from "./timeline/events.ts";
import type { Condition } from "./until.ts";

/** The hero's layers, in the order of their toggles and keys. */
export const layerIds = ["real", "fake", "field", "sheet", "gradients", "modes", "density", "trails"] as const;
export type LayerId = (typeof layerIds)[number];

/** Which of them are shown at first. */
export const firstLayers: Readonly<Record<LayerId, boolean>> = {
  real: true,
  fake: true,
  field: true,
  sheet: true,
  gradients: true,
  modes: true,
  density: false,
  trails: false,
};

/** "auto" trains on gan-core's own engine where that can; the others are TensorFlow.js's. */
export const backendIds = ["auto", "wasm", "cpu", "webgl"] as const;
export type BackendId = (typeof backendIds)[number];

/**
 * recorded: what is shown was trained before, elsewhere. running, paused: it is trained here. stopped: its numbers
 * stopped being finite. broken: nothing can train.
 */
export type Phase = "recorded" | "running" | "paused" | "stopped" | "broken";

/** What the Lab knows, each thing once. Panels read it; only the session writes it. */
export interface Table {
  phase: Phase;
  /** Whether what is shown was trained here. Run may be pressed before there is anything of the kind. */
  live: boolean;
  /** Whether this visitor has ever pressed Run. */
  initiated: boolean;
  /** The page's voice: a sentence with marks. */
  lead: string;
  /** What is said of a picture that nobody has trained here yet; empty for none. */
  badge: string;
  /** Quiet facts about where training runs, until they are dismissed. */
  notes: string[];
  /** What is read aloud. */
  said: string;
  layers: Record<LayerId, boolean>;
  /** What was asked for; `engine` is what it came to. */
  backend: BackendId;
  engine: Gan["engine"] | undefined;
  /** The moment that is shown. */
  iteration: number;
  /** The latest moment of this run, beyond the one that is shown when that is of its past. */
  end: number;
  /** Iterations a second at most; Infinity for as many as there can be. */
  speed: number;
  /** The iteration at which training rests by itself; Infinity for none. */
  until: number;
  /** What training waits for, to rest by itself. */
  awaits: Condition | undefined;
  /** Whether a tab out of sight goes on training. */
  background: boolean;
  /** Whether training is shown step by step. */
  slow: boolean;
  /** Iterations a second; NaN while it is not known. */
  perSecond: number;
  stop: Stop | undefined;
  /** As the graph shows them: the discriminator's is the mean of its two halves. */
  losses: { readonly d: number; readonly g: number };
}

/** A value that is replaced, never changed: large arrays are not for watching. */
export interface Cell<T> {
  value: T;
}

export interface LabState {
  readonly table: Table;
  readonly config: Cell<RunConfig>;
  /** The latest picture, and the same again for small views, which are repainted less often. */
  readonly picture: Cell<ProbeResult>;
  readonly small: Cell<ProbeResult>;
  /** Counts up when the traces below have something new worth drawing. */
  readonly charted: Cell<number>;
  /** Counts up when the pictures' descriptions should follow, which is less often: they are read aloud. */
  readonly described: Cell<number>;
  /** The run's curves. */
  readonly record: Cell<RunRecord>;
  /** Runs that were left for another, newest last: each can be gone back to. */
  readonly branches: Cell<readonly Branch[]>;
  /** The divergences that are measured, by their ids. */
  readonly follow: Cell<readonly string[]>;
  /** Half the side of the square that is shown. */
  readonly extent: Cell<number>;
  /** How many modes the data have; 0 where a mode means nothing. */
  readonly modeCount: Cell<number>;
  /** What happened in the present run. */
  readonly events: Events;
  /** How far the sheet is drawn on its way from the noise, 0, to the fakes, 1. */
  readonly warp: Cell<number>;
  /** What a neuron of the discriminator sees, which the hero shows in place of the verdicts; values in [0, 1]. */
  readonly lens: Cell<Field | undefined>;
  /** Slow motion, while it is on. */
  readonly motion: Cell<Motion | undefined>;
  /** The latest measurement. */
  readonly measured: Cell<ProbeResult["divergences"]>;
  /** How the fakes are shared among the modes; undefined where that is not known, or means nothing. */
  readonly modes: Cell<ProbeResult["modes"]>;
  /** The iteration that is pointed at in a chart. */
  readonly cursor: Cell<number | undefined>;
  /** What is said of the run's health. */
  readonly diagnosis: Cell<Told | undefined>;
  /** A place of the hero that a sentence is about, in data units. */
  readonly pointer: Cell<Pointer | undefined>;
}

/** A few words, and where in the hero to look. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A run as it went until it was left, from where it parts from the present one. */
export interface Branch {
  readonly id: number;
  /** The iteration at which it and the present run part. */
  readonly at: number;
  readonly end: number;
  readonly history: History;
  readonly record: RunRecord;
  readonly events: readonly TimelineEvent[];
  readonly lineage: Lineage;
}

/** The Lab as it is before anything is pressed: a recorded run on show. */
export function createState(
  { config, picture, iteration, losses, divergences, modes }: Recording,
  lead: string,
  badge: string,
): LabState {
  const last = losses.at(-1)!;
  const record = createRunRecord();
  for (const row of losses) record.losses.push(...row);
  for (const [at, kl, js] of divergences) {
    record.measure("grid-kl").push(at, kl, picture.divergences!["grid-kl"]!.floor);
    record.measure("grid-js").push(at, js, picture.divergences!["grid-js"]!.floor);
  }
  for (const [at, shares] of modes) {
    record.modes.push(at, shares);
    record.measure("modes-covered").push(at, shares.filter((share) => share > 0).length, shares.length);
  }
  const table = $state<Table>({
    phase: "recorded",
    live: false,
    initiated: false,
    lead,
    badge,
    notes: [],
    said: "",
    layers: { ...firstLayers },
    backend: "auto",
    engine: undefined,
    iteration,
    end: iteration,
    speed: Number.POSITIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    awaits: undefined,
    background: false,
    slow: false,
    perSecond: Number.NaN,
    stop: undefined,
    losses: { d: last[1], g: last[2] },
  });
  return {
    table,
    config: cell(config),
    picture: cell(picture),
    small: cell(picture),
    charted: cell(0),
    described: cell(0),
    record: cell(record),
    branches: cell<readonly Branch[]>([]),
    follow: cell<readonly string[]>(["grid-js"]),
    extent: cell(extentOf(config)),
    modeCount: cell(modeCount(config)),
    events: createEvents(cell<readonly TimelineEvent[]>([])),
    warp: cell(1),
    lens: cell<Field | undefined>(undefined),
    motion: cell<Motion | undefined>(undefined),
    measured: cell(picture.divergences),
    modes: cell(picture.modes),
    cursor: cell<number | undefined>(undefined),
    diagnosis: cell<Told | undefined>(undefined),
    pointer: cell<Pointer | undefined>(undefined),
  };
}

/** A cell that components follow. */
export function cell<T>(first: T): Cell<T> {
  let value = $state.raw(first);
  return {
    get value() {
      return value;
    },
    set value(next) {
      value = next;
    },
  };
}
