import {
  createHistory,
  type Frame,
  type ProbeRequest,
  type ProbeResult,
  type RecordedGan,
  type RunConfig,
  recordHistory,
  type SavedRun,
  type Stop,
} from "gan-core";
import type { Clock } from "../clock.ts";
import { extentOf } from "../extent-of.ts";
import { type Connection, patience } from "../keeper.ts";
import { reasonOf } from "../lost.ts";
import { coveredModes } from "../mode-log.ts";
import { withPatience } from "../patience.ts";
import { createRunRecord, type RunRecord } from "../run-record.ts";
import type { Cell } from "../state.svelte.ts";

/** One of the runs, as it stands. Replaced whole whenever something of it is new. */
export interface RunView {
  readonly config: RunConfig;
  readonly picture: ProbeResult | undefined;
  /** Modes held and how many there are; undefined before they are counted, or where they mean nothing. */
  readonly modes: { readonly held: readonly boolean[] } | undefined;
  /** JS: now, the least so far, and what two samples of real points give. */
  readonly js: { readonly now: number; readonly best: number; readonly floor: number } | undefined;
  readonly record: RunRecord;
  readonly stop: Stop | undefined;
}

export interface CompareState {
  readonly phase: Cell<"opening" | "running" | "paused" | "broken">;
  /** Why nothing trains, where that is so. */
  readonly reason: Cell<string>;
  readonly iteration: Cell<number>;
  readonly speed: Cell<number>;
  readonly runs: Cell<readonly RunView[]>;
  /** Counts up when curves have something new. */
  readonly charted: Cell<number>;
}

export interface Compare {
  readonly state: CompareState;
  toggleRun(): void;
  /** One iteration of every run. */
  step(): void;
  /** All back to iteration 0. */
  reset(): void;
  setSpeed(perSecond: number): void;
  /** Other runs, all from iteration 0. */
  open(configs: readonly RunConfig[]): void;
  /** A run as it stands, with its past, to be gone on with elsewhere. */
  save(place: number): Promise<SavedRun>;
  dispose(): void;
}

export interface CompareOptions {
  readonly state: CompareState;
  readonly clock: Pick<Clock, "now" | "frame" | "every">;
  connect(): Connection;
  /** At most so many of them train at once. */
  readonly workers: number;
}

/** Milliseconds that a round takes, pictures, measurements. */
const pace = { slice: 16, picture: 50, measure: 700 };
/** Held back, runs advance so many milliseconds' worth at a time. */
const beat = 33;
const memory = { capacity: 48, bytes: 12e6 };
const points = { shown: 300, measured: 4000 };

/**
 * Trains runs in step: each round is the same number of iterations for all, and what is shown and measured is of the same
 * iteration. One that breaks off stops by itself, and the others go on.
 */
export function createCompare({ state, clock, connect, workers }: CompareOptions): Compare {
  let sides: readonly Connection[] = [];
  let gans: readonly RecordedGan[] = [];
  let configs: readonly RunConfig[] = [];
  let life = 0; // answers to what was asked in an earlier one are not heard
  let busy: Promise<void> = Promise.resolve();
  let running = false;
  let stride = 1;
  const due = { picture: 0, measure: 0 };

  /** One thing at a time; what fails is said, and what an earlier life fails at is not. */
  function enqueue(work: () => Promise<void>): void {
    const mine = life;
    busy = busy.then(async () => {
      if (mine !== life) return;
      try {
        await work();
      } catch (error) {
        if (mine === life) fail(reasonOf(error));
      }
    });
  }

  function fail(reason: string): void {
    running = false;
    letGo();
    state.reason.value = reason;
    state.phase.value = "broken";
  }

  function letGo(): void {
    for (const side of sides) side.dispose();
    sides = gans = [];
  }

  function sideOf(place: number): Connection {
    return sides[place % sides.length]!;
  }

  function answer<T>(place: number, reply: Promise<T>, seconds = patience.training): Promise<T> {
    return withPatience(Promise.race([reply, sideOf(place).lost]), seconds, clock);
  }

  function begin(next: readonly RunConfig[]): void {
    life++;
    busy = Promise.resolve();
    letGo();
    configs = next;
    stride = 1;
    state.phase.value = running ? "running" : "opening";
    state.iteration.value = 0;
    state.reason.value = "";
    state.runs.value = next.map((config) => ({
      config,
      picture: undefined,
      modes: undefined,
      js: undefined,
      record: createRunRecord(),
      stop: undefined,
    }));
    enqueue(async () => {
      const mine = life;
      sides = Array.from({ length: Math.min(workers, next.length) }, connect);
      const made = await Promise.all(
        next.map(async (config, place) => {
          const gan = await answer(place, sideOf(place).createGan(config), patience.opening);
          return recordHistory(gan, createHistory(memory));
        }),
      );
      if (mine !== life) return;
      gans = made;
      await round(0, wholeLook());
      if (!running && mine === life) state.phase.value = "paused";
    });
    if (running) enqueue(train);
  }

  /** Every run that has not broken off by as many iterations, and then what there is to see. */
  async function round(iterations: number, probe: ProbeRequest): Promise<void> {
    const mine = life;
    const frames = await Promise.all(
      gans.map((gan, place) => {
        if (state.runs.value[place]!.stop) return undefined;
        const checkpoint = gan.history.due(gan.iteration + iterations);
        return answer(place, gan.advance({ iterations, probe, checkpoint }));
      }),
    );
    if (mine === life) show(frames);
  }

  async function train(): Promise<void> {
    const mine = life;
    let next = clock.now();
    while (running && mine === life) {
      const perSecond = state.speed.value;
      const held = perSecond < Number.POSITIVE_INFINITY;
      const iterations = held ? Math.max(1, Math.round((perSecond * beat) / 1000)) : stride;
      const [picture, measure] = [clock.now() >= due.picture, clock.now() >= due.measure];
      const began = clock.now();
      await round(iterations, look(picture, measure));
      const took = Math.max(1, clock.now() - began);
      if (!picture && !measure)
        stride = Math.max(1, Math.min(2 * stride, Math.round((iterations * pace.slice) / took)));
      if (picture || held) await clock.frame(); // a tab out of sight has none, and rests
      // Counted from when it is painted, so that looking never takes more than half of the time.
      if (picture) due.picture = clock.now() + Math.max(pace.picture, clock.now() - began);
      if (measure) due.measure = clock.now() + Math.max(pace.measure, 4 * took);
      next = Math.max(next + (held ? (1000 * iterations) / perSecond : 0), clock.now() - 200);
      while (running && mine === life && held && clock.now() < next) await clock.frame();
      if (state.runs.value.every(({ stop }) => stop)) running = false;
    }
    if (mine !== life) return;
    await round(0, wholeLook());
    if (mine === life && !running) state.phase.value = "paused";
  }

  function look(picture: boolean, measure: boolean): ProbeRequest {
    const extent = extentOf(configs[0]!); // side by side, all are seen at the first one's scale
    return {
      ...(picture && {
        real: { count: points.shown },
        fake: { count: points.shown },
        field: { size: 32, extent },
        manifold: { cells: 24 },
        gradients: { count: points.shown / 2 },
      }),
      ...(measure && {
        modes: { count: points.measured },
        divergences: { ids: ["grid-js"], count: points.measured },
      }),
    };
  }

  function wholeLook(): ProbeRequest {
    return look(true, true);
  }

  function show(frames: readonly (Frame | undefined)[]): void {
    state.runs.value = state.runs.value.map((run, place) => {
      const frame = frames[place];
      return frame ? shown(run, frame) : run;
    });
    state.iteration.value = Math.max(...gans.map(({ iteration }) => iteration));
    if (frames.some((frame) => frame?.probe?.divergences)) state.charted.value++;
  }

  return {
    state,
    toggleRun() {
      if (state.phase.value === "running") {
        running = false;
        state.phase.value = "paused";
        return;
      }
      if (state.runs.value.length > 0 && state.runs.value.every(({ stop }) => stop)) return;
      running = true;
      if (state.phase.value === "broken") begin(configs);
      else {
        state.phase.value = "running";
        enqueue(train);
      }
    },
    step() {
      if (state.phase.value === "broken") return;
      running = false;
      state.phase.value = "paused";
      enqueue(() => round(1, wholeLook()));
    },
    reset() {
      running = false;
      begin(configs);
    },
    setSpeed(perSecond) {
      state.speed.value = perSecond;
    },
    open: begin,
    async save(place) {
      running = false;
      await busy;
      const gan = gans[place]!;
      const checkpoint = await answer(place, gan.checkpoint());
      return { checkpoint, history: gan.history.save() };
    },
    dispose() {
      running = false;
      life++;
      letGo();
    },
  };
}

function shown(run: RunView, { iteration, losses, probe, stopped }: Frame): RunView {
  for (let row = 0; row + 2 < losses.length; row += 3)
    run.record.losses.push(losses[row]!, losses[row + 1]! / 2, losses[row + 2]!);
  const js = probe?.divergences?.["grid-js"];
  if (js) run.record.measure("grid-js").push(iteration, js.value, js.floor);
  const held = probe?.modes && coveredModes(probe.modes.shares);
  if (held) run.record.measure("modes-held").push(iteration, held.filter(Boolean).length, held.length);
  return {
    ...run,
    ...(probe?.fake && { picture: probe }),
    ...(held && { modes: { held } }),
    ...(js && { js: { now: js.value, best: Math.min(run.js?.best ?? js.value, js.value), floor: js.floor } }),
    stop: stopped ?? run.stop,
  };
}
