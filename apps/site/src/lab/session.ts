import type { Frame, Gan, RunConfig } from "gan-core";
import type { Clock } from "./clock.ts";
import type { Connector } from "./connector.ts";
import { createDisplay } from "./display.ts";
import { decimal } from "./format.ts";
import { createLooks } from "./looks.ts";
import { reasonOf } from "./lost.ts";
import type { Memory } from "./memory.ts";
import { createNotes } from "./notes.ts";
import { plain } from "./rich.ts";
import type { BackendId, LabState, LayerId, Phase } from "./state.svelte.ts";
import { createTrainer, type Players } from "./trainer.ts";
import { backendWords, engineWords, stopWords, words } from "./words.ts";

export interface Services {
  readonly clock: Clock;
  readonly connector: Connector;
  readonly memory: Memory;
  /** Whether motion is to be reduced. Asked anew each time. */
  calm(): boolean;
}

/** Everything a person can do. Each changes the one table; the panels follow. */
export interface Session {
  /** Greets a visitor who has been here before without repeating what to do first. */
  welcome(): void;
  /** Starts what trains, out of sight, so that the first press of Run need not wait for it. Once is enough. */
  prepare(): void;
  toggleRun(): void;
  step(players: Players): void;
  /** Back to iteration 0, at rest: same seed, same first weights, same settings. */
  reset(): void;
  /** Another distribution, from the same seed; a run that was training goes on training. */
  chooseData(data: RunConfig["data"], label: string): void;
  /** Other arithmetic for the same run, which goes on from where it is. */
  chooseBackend(backend: BackendId): void;
  toggleLayer(layer: LayerId): void;
  dismissNotes(): void;
  /** Says in words that something unforeseen went wrong. What still works goes on. */
  report(error: unknown): void;
  dispose(): void;
}

/** Milliseconds between two lines read aloud while training. */
const saidEvery = 10_000;

export function createSession(state: LabState, { clock, connector, memory, calm }: Services): Session {
  const { table, config } = state;
  const display = createDisplay(state, clock);
  const notes = createNotes(table, connector);
  let waiting: Frame | undefined; // the live run's first picture, while the recorded one is still shown
  let backend: BackendId = table.backend; // the one that trains; the table has the one asked for
  let saidAt = 0;
  let prepared = false;

  const trainer = createTrainer({
    connect: connector.connect,
    clock,
    looks: createLooks(() => ({ place: connector.place, calm: calm() })),
    events: { opened, frame, recovered, refused, failed },
  });

  function opened(gan: Pick<Gan, "engine" | "iteration">): void {
    const another = table.backend !== backend;
    table.engine = gan.engine;
    backend = table.backend;
    waiting = undefined;
    if (table.phase === "recorded") return;
    if (another) enter(table.phase === "broken" ? "paused" : table.phase, words.lead.engine(engineWords(gan.engine)));
    notes.refresh();
    if (table.live) display.cut(gan.iteration);
  }

  function frame(next: Frame): void {
    if (table.phase === "recorded") {
      waiting = next;
      return;
    }
    if (!table.live) display.cut(0); // the recorded curves go when there is something of our own to show
    table.live = true;
    display.show(next, table.phase === "running" && !next.stopped);
    if (next.stopped) {
      table.stop = next.stopped;
      enter("stopped", words.lead.stopped, stopWords(next.stopped));
    } else if (table.phase === "running" && clock.now() - saidAt > saidEvery) say(progress());
  }

  function recovered(iteration: number): void {
    if (table.phase !== "recorded") enter(table.phase, words.lead.recovered(iteration));
  }

  function refused(reason: string): void {
    const asked = table.backend;
    table.backend = backend;
    config.value = withBackend(backend);
    const ours = asked !== backend && table.engine !== undefined;
    if (ours) enter(table.phase, words.unavailable(backendWords(asked), engineWords(table.engine!)));
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
    return js === undefined
      ? words.live.iteration(table.iteration)
      : words.live.progress(table.iteration, decimal(js, 2));
  }

  /** Run may be pressed before the page has got round to this by itself. */
  function prepare(): void {
    if (!prepared) begin(config.value);
  }

  /** From the recorded run to one of our own, which stands at its start. */
  function goLive(): void {
    if (table.phase !== "recorded") return;
    table.phase = "paused";
    if (waiting) frame(waiting);
    waiting = undefined;
    notes.refresh();
  }

  function begin(next: RunConfig, keep = false): void {
    prepared = true;
    config.value = next;
    if (!keep) table.stop = undefined;
    trainer.begin(next, { keep });
  }

  function withBackend(id: BackendId): RunConfig {
    return { ...config.value, engine: { ...config.value.engine, backend: id } };
  }

  return {
    prepare,
    welcome() {
      if (!memory.hasRun()) return;
      table.initiated = true;
      if (table.phase === "recorded") table.lead = words.lead.again;
    },
    toggleRun() {
      if (table.phase === "stopped") return;
      if (table.phase === "running") {
        trainer.pause();
        enter("paused", words.lead.paused, words.live.paused(table.iteration));
        return;
      }
      prepare();
      goLive();
      table.initiated = true;
      memory.noteRun();
      enter("running", words.lead.training, words.live.running);
      trainer.run();
    },
    step(players) {
      if (table.phase === "stopped") return;
      prepare();
      goLive();
      if (table.phase === "running") trainer.pause();
      enter("paused", words.lead.stepped[players]);
      trainer.step(players);
    },
    reset() {
      goLive();
      trainer.pause();
      enter("paused", words.lead.reset);
      begin(config.value);
    },
    chooseData(data, label) {
      goLive();
      const running = table.phase === "running";
      enter(running ? "running" : "paused", (running ? words.lead.newDataRunning : words.lead.newData)(label));
      begin({ ...config.value, data });
    },
    chooseBackend(asked) {
      table.backend = asked;
      begin(withBackend(asked), true);
    },
    toggleLayer(layer) {
      table.layers[layer] = !table.layers[layer];
    },
    dismissNotes: notes.dismiss,
    report(error) {
      table.lead = words.lead.broken(reasonOf(error));
    },
    dispose: () => trainer.dispose(),
  };
}
