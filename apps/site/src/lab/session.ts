import { type Frame, type Gan, type RecordedGan, type RunConfig, readConfig, type SavedRun, withValue } from "gan-core";
import { backendWords, engineWords, type Words } from "../words/words.ts";
import { blankPicture } from "./blank-picture.ts";
import { createBranches } from "./branches.ts";
import type { Clock } from "./clock.ts";
import type { Connector } from "./connector.ts";
import { createDisplay } from "./display.ts";
import { extentOf } from "./extent-of.ts";
import { decimal } from "./format.ts";
import type { Origin } from "./keeper.ts";
import { livePatch } from "./live-patch.ts";
import { createLooks } from "./looks.ts";
import { reasonOf } from "./lost.ts";
import type { Memory } from "./memory.ts";
import { modeCount } from "./mode-count.ts";
import { coveredCount } from "./mode-log.ts";
import { createNotes } from "./notes.ts";
import { paceBeside } from "./paces.ts";
import { plain } from "./rich.ts";
import type { RunRecord } from "./run-record.ts";
import type { BackendId, LabState, LayerId, Phase } from "./state.svelte.ts";
import { createTrainer, type Players } from "./trainer.ts";
import { type Condition, isMet, neededFor } from "./until.ts";
import type { Watcher } from "./watcher.ts";

export interface Services {
  readonly clock: Clock;
  readonly connector: Connector;
  readonly memory: Memory;
  readonly words: Words;
  /** Whether motion is to be reduced. Asked anew each time. */
  calm(): boolean;
  /** Whether the page is out of sight. Asked anew each time; never by default. */
  hidden?(): boolean;
  readonly watchers?: readonly Watcher[];
}

/** Everything a person can do to the run. Each changes the one table; the panels follow. */
export interface Session {
  /** Greets a visitor who has been here before without repeating what to do first. */
  welcome(): void;
  /** Shows the start of a run that a link asks for, in place of the recorded one. */
  arrive(config: RunConfig, badge: string): void;
  /** Starts what trains, out of sight, so that the first press of Run need not wait for it. Once is enough. */
  prepare(): void;
  toggleRun(): void;
  /**
   * Trains one iteration, of both networks or of one. In the past both go on to the next iteration that is known, which
   * is the same bit for bit, until there is none; one network alone trains, and leaves what came after as a branch.
   */
  step(players: Players): void;
  /** One iteration back. */
  stepBack(): void;
  /** Trains, and rests at an iteration. */
  runTo(iteration: number): void;
  /** Trains so many iterations, and rests. */
  runFor(iterations: number): void;
  /** Trains, and rests as soon as something holds. */
  runUntil(condition: Condition): void;
  /** To an iteration: back to it if it is known, else trains to it. */
  goTo(iteration: number): void;
  /**
   * Shows a moment of the run's past, bit for bit; what came after is kept until something is trained from there. On the
   * way to another moment (`passing`) it is only shown: nothing is measured, nothing is read aloud.
   */
  rewind(iteration: number, passing?: boolean): void;
  /** Goes over to a run that was left, at its end; the present one is kept in its place. */
  follow(branch: number): void;
  /** Back to iteration 0, at rest: same seed, same first weights, same settings. */
  reset(): void;
  /** As reset, from another seed: the next one by default. */
  reseed(seed?: number): void;
  /** Another run, at rest, in place of the present one. */
  begin(config: RunConfig, lead?: string): void;
  /** A run as it was saved, where it was saved or at another iteration of its past, with its curves if they are known. */
  open(run: SavedRun, lead: string, how?: OpenOptions): void;
  /** The run there is with its past, at once, from what is kept of it; nothing before anything has trained. */
  kept(): SavedRun | undefined;
  /** Another distribution, from the same seed; a run that was training goes on training. */
  chooseData(data: RunConfig["data"], label: string): void;
  /**
   * Another value at a path of the config, as errors name it: at once where a run can take it over, else from iteration 0.
   * Answers with what is wrong with it, if anything is, and then nothing has changed.
   */
  change(path: string, value: unknown): string | undefined;
  /** Other arithmetic for the same run, which goes on from where it is. */
  chooseBackend(backend: BackendId): void;
  /** Iterations a second at most; Infinity for as many as there can be. */
  setSpeed(perSecond: number): void;
  /** So many speeds faster, or slower. */
  hasten(places: number): void;
  /** Shows training step by step, or no longer. */
  toggleSlow(): void;
  /** Whether a tab out of sight goes on training. */
  keepInBackground(on: boolean): void;
  /** The divergences to measure, by id. */
  follows(ids: readonly string[]): void;
  toggleLayer(layer: LayerId): void;
  dismissNotes(): void;
  /** Says a sentence with marks in the page's voice. */
  tell(lead: string): void;
  /** Says in words that something unforeseen went wrong. What still works goes on. */
  report(error: unknown): void;
  /** The run there is, with its past, to read from: for files, film, and code. */
  readonly gan: RecordedGan | undefined;
  dispose(): void;
}

export interface OpenOptions {
  /** The iteration to show; where the run was saved, by default. */
  readonly at?: number;
  /** Of the picture, until it moves on. */
  readonly badge?: string;
  /** Fills in the curves up to there. */
  curves?(record: RunRecord): void;
}

/** Milliseconds between two lines read aloud while training. */
const saidEvery = 10_000;

export function createSession(state: LabState, services: Services): Session {
  const { clock, connector, memory, words, calm, hidden = () => false, watchers = [] } = services;
  const { table, config } = state;
  const display = createDisplay(state, clock);
  const notes = createNotes(table, connector);
  const branches = createBranches(state);
  let waiting: { frame: Frame; gan: RecordedGan } | undefined; // the live run's first picture, while the recorded one is shown
  let backend: BackendId = table.backend; // the one that trains; the table has the one asked for
  let drawn: Pick<OpenOptions, "at" | "curves"> | undefined; // curves for a run that is being opened
  let saidAt = 0;
  let prepared = false;

  const trainer = createTrainer({
    connect: connector.connect,
    clock,
    looks: createLooks(() => ({
      place: connector.place,
      calm: calm(),
      extent: state.extent.value,
      follow: [...new Set([...state.follow.value, ...neededFor(state.modeCount.value, table.awaits)])],
      hidden: hidden(),
      alert: table.awaits !== undefined,
    })),
    pace: () => ({ perSecond: table.speed, until: table.until, alert: table.awaits !== undefined }),
    events: { opened, frame, recovered, refused, failed, leaving, arrived, declined },
  });

  function opened(gan: Pick<Gan, "engine" | "iteration">): void {
    const another = table.backend !== backend;
    table.engine = gan.engine;
    backend = table.backend;
    waiting = undefined;
    if (table.phase === "recorded") return;
    if (another) {
      const phase = table.phase === "broken" ? "paused" : table.phase;
      enter(phase, words.lead.engine(engineWords(words, gan.engine)));
    }
    notes.refresh();
    if (table.live) cut(gan.iteration);
    if (drawn?.at === gan.iteration) {
      drawn.curves?.(state.record.value); // not sooner: another run may have been on its way
      drawn = undefined;
    }
  }

  function frame(next: Frame, gan: RecordedGan): void {
    if (table.phase === "recorded") {
      waiting = { frame: next, gan };
      return;
    }
    if (!table.live) cut(0); // the recorded curves go when there is something of our own to show
    table.live = true;
    table.end = gan.history.end;
    const past = next.iteration < table.end;
    if (gan.config !== config.value && !trainer.changing) takeOver(gan.config);
    display.show(next, { training: table.phase === "running" && !next.stopped, past });
    for (const watcher of watchers) watcher.frame?.(next, gan, past);
    if (next.stopped) {
      table.stop = next.stopped;
      enter("stopped", words.lead.stopped, words.stop.title(next.stopped.iteration, next.stopped.what));
    } else if (table.phase === "running" && table.awaits && isMet(table.awaits, state)) met(table.awaits);
    else if (table.phase === "running" && clock.now() - saidAt > saidEvery) say(progress());
  }

  /** What was waited for holds: the run rests where it was measured. */
  function met(condition: Condition): void {
    trainer.pause();
    table.awaits = undefined;
    const { iteration } = table;
    if (condition.kind === "js") enter("paused", words.dock.met.js(iteration, condition.below));
    else if (condition.kind === "modes") enter("paused", words.dock.met.modes(iteration, state.modeCount.value));
    else enter("paused", words.dock.met.diagnosis(iteration));
  }

  function cut(iteration: number): void {
    display.cut(iteration);
    state.events.cut(iteration);
    for (const watcher of watchers) watcher.cut?.(iteration);
  }

  function takeOver(next: RunConfig): void {
    config.value = next;
    state.extent.value = extentOf(next);
    state.modeCount.value = modeCount(next);
    for (const watcher of watchers) watcher.configured?.(next);
  }

  function leaving(iteration: number, past: RecordedGan["history"]): void {
    branches.keep(iteration, past);
    cut(iteration);
  }

  function arrived(): void {
    table.until = Number.POSITIVE_INFINITY;
    enter("paused", words.lead.arrived(table.iteration), words.live.paused(table.iteration));
  }

  function declined(reason: string): void {
    if (trainer.gan) takeOver(trainer.gan.config);
    enter(table.phase, words.lead.refused(reason));
  }

  function recovered(iteration: number): void {
    if (table.phase !== "recorded") enter(table.phase, words.lead.recovered(iteration));
  }

  function refused(reason: string): void {
    const asked = table.backend;
    table.backend = backend;
    config.value = withBackend(backend);
    const ours = asked !== backend && table.engine !== undefined;
    if (ours) enter(table.phase, words.unavailable(backendWords(words, asked), engineWords(words, table.engine!)));
    else fail(words.lead.refused(reason));
  }

  function failed(reason: string): void {
    fail(words.lead.failed(reason));
  }

  function fail(lead: string): void {
    if (table.phase === "recorded") return; // pressing Run tries again, and then it is said
    enter("broken", lead);
  }

  /** What the page says is read aloud too, or a shorter line for it. */
  function enter(phase: Phase, lead: string, aloud = plain(lead)): void {
    table.phase = phase;
    table.lead = lead;
    say(aloud);
  }

  function say(line: string): void {
    table.said = line;
    saidAt = clock.now();
  }

  function progress(): string {
    const js = state.measured.value?.["grid-js"]?.value;
    const shares = state.modes.value?.shares;
    const said = js === undefined ? undefined : decimal(js, 2);
    if (shares) return words.live.modes(table.iteration, coveredCount(shares), shares.length, said);
    return said === undefined ? words.live.iteration(table.iteration) : words.live.progress(table.iteration, said);
  }

  /** Run may be pressed before the page has got round to this by itself. */
  function prepare(): void {
    if (!prepared) start(config.value);
  }

  /** From the recorded run to one of our own, which stands at its start. */
  function goLive(): void {
    table.badge = "";
    if (table.phase !== "recorded") return;
    table.phase = "paused";
    if (waiting) frame(waiting.frame, waiting.gan);
    waiting = undefined;
    notes.refresh();
  }

  function start(next: RunConfig, from: Origin = "seed"): void {
    prepared = true;
    drawn = undefined;
    takeOver(next);
    if (from !== "present") {
      table.stop = undefined;
      table.until = Number.POSITIVE_INFINITY;
      table.awaits = undefined;
      branches.clear();
    }
    trainer.begin(next, from);
  }

  /** Another run from its seed, at rest. */
  function startOver(next: RunConfig, lead: string): void {
    goLive();
    trainer.pause();
    enter("paused", lead);
    start(next);
  }

  /** Another run from its seed, which trains if one was training. */
  function startAgain(next: RunConfig, lead: { readonly running: string; readonly resting: string }): void {
    goLive();
    const running = table.phase === "running";
    enter(running ? "running" : "paused", running ? lead.running : lead.resting);
    start(next);
  }

  function withBackend(id: BackendId): RunConfig {
    return { ...config.value, engine: { ...config.value.engine, backend: id } };
  }

  function run(until: number, awaits?: Condition): void {
    prepare();
    goLive();
    table.initiated = true;
    table.until = until;
    table.awaits = awaits;
    memory.noteRun();
    enter("running", words.lead.training, words.live.running);
    trainer.run();
  }

  /** Where the run stands; the recorded one is not ours. */
  function standing(): { readonly iteration: number; readonly past: boolean } {
    return { iteration: table.live ? table.iteration : 0, past: table.live && table.iteration < table.end };
  }

  function rewind(iteration: number, passing = false): void {
    if (!table.live) return;
    const to = Math.min(Math.max(0, Math.round(iteration)), table.end);
    const lead = to < table.end ? words.lead.past(to, table.end) : words.lead.paused;
    trainer.pause();
    table.stop = undefined;
    if (passing) {
      table.phase = "paused";
      table.lead = lead;
    } else enter("paused", lead);
    trainer.rewind(to, passing);
  }

  return {
    prepare,
    get gan() {
      return trainer.gan;
    },
    welcome() {
      if (!memory.hasRun()) return;
      table.initiated = true;
      if (table.phase === "recorded") table.lead = words.lead.again;
    },
    arrive(next, badge) {
      table.phase = "paused";
      table.badge = badge;
      table.iteration = table.end = 0;
      table.losses = { d: Number.NaN, g: Number.NaN };
      state.picture.value = state.small.value = blankPicture(next);
      cut(0);
      start(next);
    },
    toggleRun() {
      if (table.phase === "stopped") return;
      if (table.phase === "running") {
        trainer.pause();
        enter("paused", words.lead.paused, words.live.paused(table.iteration));
      } else run(Number.POSITIVE_INFINITY);
    },
    runTo(iteration) {
      if (table.phase !== "stopped") run(iteration);
    },
    runFor(iterations) {
      if (table.phase !== "stopped") run(standing().iteration + iterations);
    },
    runUntil(condition) {
      if (table.phase !== "stopped") run(Number.POSITIVE_INFINITY, condition);
    },
    goTo(iteration) {
      if (table.live && iteration <= table.end) rewind(iteration);
      else if (table.phase !== "stopped") run(iteration);
    },
    step(players) {
      if (table.phase === "stopped") return;
      if (players === "both" && table.phase !== "running" && standing().past) return rewind(table.iteration + 1);
      prepare();
      goLive();
      if (table.phase === "running") trainer.pause();
      enter("paused", words.lead.stepped[players]);
      trainer.step(players);
    },
    stepBack: () => rewind(table.iteration - 1),
    rewind,
    follow(id) {
      const gan = trainer.gan;
      const branch = state.branches.value.find((candidate) => candidate.id === id);
      if (!gan || !branch) return;
      trainer.pause();
      branches.swap(branch, gan.history);
      enter("paused", words.lead.followed(branch.end));
      trainer.follow(branch.history, branch.end);
    },
    reset: () => startOver(config.value, words.lead.reset),
    reseed: (seed = (config.value.seed + 1) % 2 ** 32) =>
      startOver(readConfig({ ...config.value, seed }), words.lead.reseeded(seed)),
    begin: (next, lead = words.lead.reset) => startOver(next, lead),
    open(saved, lead, { at = saved.checkpoint.iteration, badge = "", curves } = {}) {
      const { config: next } = saved.checkpoint;
      goLive();
      trainer.pause();
      cut(0);
      table.live = true;
      table.badge = badge;
      table.iteration = at;
      table.end = Math.max(at, saved.history?.end ?? 0);
      table.losses = { d: Number.NaN, g: Number.NaN };
      state.picture.value = state.small.value = blankPicture(next);
      enter("paused", lead);
      start(next, { ...saved, at });
      drawn = { at, ...(curves ? { curves } : {}) };
    },
    kept() {
      const { gan } = trainer;
      // Another run may be asked for that is not there yet: what there is would be kept under its name.
      const isShown = table.live && JSON.stringify(gan?.config) === JSON.stringify(config.value);
      const history = isShown ? gan?.history.save() : undefined;
      const last = history?.kept.at(-1);
      return last && history && { checkpoint: last.checkpoint, history };
    },
    chooseData: (data, label) =>
      startAgain(
        { ...config.value, data },
        { running: words.lead.newDataRunning(label), resting: words.lead.newData(label) },
      ),
    change(path, value) {
      let next: RunConfig;
      try {
        next = readConfig(withValue(config.value, path, value) as RunConfig);
      } catch (error) {
        return reasonOf(error);
      }
      const patch = livePatch(config.value, next);
      if (patch === "same") return undefined;
      if (patch === undefined || !table.live) {
        startAgain(next, { running: words.lead.restarted, resting: words.lead.restarted });
      } else {
        takeOver(next);
        trainer.configure(patch);
      }
      return undefined;
    },
    chooseBackend(asked) {
      table.backend = asked;
      start(withBackend(asked), "present");
    },
    setSpeed(perSecond) {
      table.speed = perSecond;
    },
    hasten(places) {
      table.speed = paceBeside(table.speed, places);
    },
    toggleSlow() {
      table.slow = !table.slow;
    },
    keepInBackground(on) {
      table.background = on;
    },
    follows(ids) {
      state.follow.value = ids;
      if (table.live && table.phase !== "running") trainer.look();
    },
    toggleLayer(layer) {
      table.layers[layer] = !table.layers[layer];
    },
    dismissNotes: notes.dismiss,
    tell: (lead) => enter(table.phase, lead),
    report(error) {
      table.lead = words.lead.broken(reasonOf(error));
    },
    dispose: () => trainer.dispose(),
  };
}
