import type { Gan, ProbeRequest, ProbeResult, RunConfig } from "gan-core";
import type { Words } from "../../words/words.ts";
import type { Clock } from "../clock.ts";
import type { Connection } from "../keeper.ts";
import { livePatch } from "../live-patch.ts";
import { reasonOf } from "../lost.ts";
import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";
import type { Watcher } from "../watcher.ts";
import { pace } from "./pace.ts";
import { type Rehearsed, rehearse } from "./rehearse.ts";
import { type Moment, nextMoment, previousMoment, stageOf, standsAt, turnOf } from "./steps.ts";

/** Milliseconds between two looks at the clock. */
const tick = 100;
/** Iterations taken apart that are kept at hand: the one on show and its neighbours. */
const kept = 4;

export interface SlowMotion extends Watcher {
  /** Begins at the iteration where the run stands. A run that was training goes on, step by step. */
  enter(): void;
  /** Ends. If it was going on by itself, so does training, at its own speed. */
  leave(): void;
  /** Goes on by itself, or rests. */
  toggle(): void;
  next(): void;
  previous(): void;
  /** Seconds that each step is shown, held within 0.5 and 5. */
  setSeconds(seconds: number): void;
  /** Safe twice. */
  dispose(): void;
}

export interface SlowMotionOptions {
  readonly state: LabState;
  readonly session: Pick<Session, "toggleRun" | "step" | "rewind" | "reset" | "tell" | "gan">;
  readonly words: Pick<Words, "slow" | "lead">;
  readonly clock: Clock;
  /** Where the rehearsals are held: away from the run, so that they cannot touch it. */
  connect(): Connection;
}

/**
 * Shows iterations in ten steps. The run itself only ever makes whole iterations, when a moment says that it has moved:
 * what lies in between is taken apart beforehand, on a Gan of its own. So a run in slow motion has the bits that it has
 * at full speed. In the past, moving on is going on to what is known.
 */
export function createSlowMotion({ state, session, words, clock, connect }: SlowMotionOptions): SlowMotion {
  const { table } = state;
  let moment: Moment | undefined;
  let entering = false;
  let playing = false;
  let seconds: number = pace.first;
  let shownAt = 0;
  let rehearsals: { readonly iteration: number; readonly result: Rehearsed }[] = [];
  let wanted: number[] = [];
  let busy = false;
  let stage: { readonly connection: Connection; readonly config: RunConfig; readonly gan: Gan } | undefined;
  let stopTimer: (() => void) | undefined;

  const rehearsalOf = (iteration: number) => rehearsals.find((known) => known.iteration === iteration)?.result;

  function seat(iteration: number): void {
    entering = false;
    moment = { iteration, step: 0 };
    show();
  }

  function go(to: Moment | undefined): void {
    if (moment === undefined || to === undefined) return;
    const [stood, stands] = [standsAt(moment), standsAt(to)];
    moment = to;
    if (stands !== stood) {
      if (stands <= table.end) session.rewind(stands);
      else session.step("both");
    }
    show();
  }

  /** What the page shows of the moment: once it is there, and again when more is known of it. */
  function show(aloud = true): void {
    if (moment === undefined) return;
    const known = rehearsalOf(moment.iteration);
    if (known === undefined) want(moment.iteration);
    else if (stageOf(moment.step) === "after") want(moment.iteration + 1);
    const picture = known?.pictures[stageOf(moment.step)];
    if (picture) state.picture.value = picture;
    state.motion.value = { moment, numbers: known?.numbers, picture, playing, seconds };
    shownAt = clock.now();
    table.phase = playing ? "running" : "paused";
    const { player, number } = turnOf(moment.step);
    table.lead = words.slow.lead(player, number);
    if (aloud && (!playing || seconds >= pace.first)) {
      table.said = words.slow.steps[player][number - 1]!(known?.numbers);
    }
  }

  function want(iteration: number): void {
    if (rehearsalOf(iteration) === undefined && !wanted.includes(iteration)) wanted.push(iteration);
    void work();
  }

  /** Takes apart what is wanted, one iteration after the other. */
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (moment !== undefined && wanted.length > 0) await takeApart(wanted.shift()!);
    } catch (error) {
      if (moment !== undefined) giveUp(error);
    }
    busy = false;
  }

  async function takeApart(iteration: number): Promise<void> {
    const run = session.gan;
    if (run === undefined || iteration > run.history.end || rehearsalOf(iteration)) return;
    const { config } = run;
    const gan = await ganFor(config);
    const result = await rehearse(gan, run.history, iteration, requestLike(state.picture.value, state.extent.value));
    if (run !== session.gan || config !== run.config) return; // another run, or another way to go on with it
    rehearsals = [...rehearsals, { iteration, result }].slice(-kept);
    if (moment?.iteration === iteration) show(false);
  }

  async function ganFor(config: RunConfig): Promise<Gan> {
    if (stage && livePatch(stage.config, config) !== undefined) return stage.gan;
    close();
    const connection = connect();
    const made = await Promise.race([connection.createGan(config), connection.lost]);
    stage = { connection, config, gan: made };
    return made;
  }

  function close(): void {
    stage?.connection.dispose();
    stage = undefined;
  }

  function giveUp(error: unknown): void {
    leave(false);
    session.tell(words.slow.failed(reasonOf(error)));
  }

  function leave(goesOn = playing): void {
    if (moment === undefined && !entering) return;
    const known = moment && rehearsalOf(moment.iteration);
    if (known && moment) {
      const at = stageOf(moment.step);
      state.picture.value = state.small.value = known.pictures[at === "between" ? "before" : at];
    }
    const { losses } = state.record.value;
    const last = losses.length - 1;
    table.losses = { d: losses.y[0]![last] ?? Number.NaN, g: losses.y[1]![last] ?? Number.NaN };
    moment = undefined;
    entering = playing = false;
    wanted = [];
    rehearsals = [];
    state.motion.value = undefined;
    stopTimer?.();
    close();
    table.slow = false;
    if (table.phase !== "running" && table.phase !== "paused") return;
    table.phase = "paused";
    if (goesOn) session.toggleRun();
    else session.tell(words.lead.paused);
  }

  return {
    enter() {
      if (moment !== undefined || entering) return;
      if (table.phase === "stopped" || table.phase === "broken") {
        table.slow = false;
        return;
      }
      entering = true;
      playing = true;
      stopTimer = clock.every(tick, () => {
        const known = moment && rehearsalOf(moment.iteration);
        if (playing && known && clock.now() - shownAt >= 1000 * seconds) go(nextMoment(moment!));
      });
      if (!table.live) session.reset();
      else if (table.phase === "running") session.toggleRun();
      else seat(table.iteration);
    },
    leave,
    toggle() {
      playing = !playing;
      show();
    },
    next() {
      playing = false;
      if (moment) go(nextMoment(moment));
    },
    previous() {
      playing = false;
      if (moment) go(previousMoment(moment));
    },
    setSeconds(next) {
      if (!(next >= pace.least)) seconds = pace.least;
      else seconds = Math.min(pace.most, next);
      if (state.motion.value) state.motion.value = { ...state.motion.value, seconds };
    },
    frame({ iteration, stopped }) {
      if (stopped && (moment || entering)) leave(false);
      else if (moment === undefined ? entering : iteration !== standsAt(moment)) seat(iteration);
      else if (moment) show(false);
    },
    cut() {
      rehearsals = [];
    },
    configured() {
      rehearsals = [];
    },
    dispose() {
      stopTimer?.();
      moment = undefined;
      close();
    },
  };
}

/** What the picture on show is made of, to be made again. */
function requestLike({ real, fake, field, manifold, gradients }: ProbeResult, extent: number): ProbeRequest {
  const count = (points: Float32Array | undefined, otherwise: number) => (points ? points.length / 2 : otherwise);
  return {
    real: { count: count(real?.points, 450) },
    fake: { count: count(fake?.points, 450) },
    field: { size: field?.size ?? 48, extent },
    manifold: { cells: (manifold?.columns ?? 37) - 1 },
    gradients: { count: count(gradients?.points, 225) },
  };
}
