import type { Frame, ModeShares, ProbeResult } from "gan-core";
import type { Clock } from "./clock.ts";
import { createFrameQueue } from "./frame-queue.ts";
import { createRateMeter } from "./rate.ts";
import { rowAt } from "./row-at.ts";
import type { LabState } from "./state.svelte.ts";

/** Carries frames into the table, each part at the pace at which it can be read. */
export interface Display {
  /**
   * Shows a frame: the large picture at once, the rest in the frames that follow, so that none is long. At rest that is
   * all there is to show; while training, small pictures and numbers are shown only every so often. A moment of the past
   * adds nothing to the curves, which know it already.
   */
  show(frame: Frame, how: { readonly training: boolean; readonly past: boolean }): void;
  /** Takes the curves back to an iteration. */
  cut(iteration: number): void;
}

/** Milliseconds between repaints of what need not follow every frame. */
const pace = { small: 70, numbers: 200, words: 2000 };

export function createDisplay(state: LabState, clock: Pick<Clock, "now" | "frame">): Display {
  const { table } = state;
  const meter = createRateMeter();
  const frames = createFrameQueue(clock);
  const never = Number.NEGATIVE_INFINITY;
  const shown = { small: never, numbers: never, words: never };

  function isDue(what: keyof typeof pace, training: boolean): boolean {
    if (training && clock.now() - shown[what] < pace[what]) return false;
    shown[what] = clock.now();
    return true;
  }

  function keep(frame: Frame): void {
    const record = state.record.value;
    for (let row = 0; row + 2 < frame.losses.length; row += 3) {
      // Real and fake halves add up to the discriminator's loss; their mean is on the generator's scale.
      record.losses.push(frame.losses[row]!, frame.losses[row + 1]! / 2, frame.losses[row + 2]!);
    }
    for (const [id, { value, floor }] of Object.entries(frame.probe?.divergences ?? {})) {
      record.measure(id).push(frame.iteration, value, floor);
    }
    if (frame.probe?.modes) keepModes(frame.iteration, frame.probe.modes);
  }

  /** Whoever follows the modes' count need not have it measured a second time. */
  function keepModes(iteration: number, { shares, covered }: ModeShares): void {
    const record = state.record.value;
    record.modes.push(iteration, shares);
    if (state.follow.value.includes("modes-covered")) return;
    const count = covered.reduce((sum, one) => sum + one, 0);
    record.measure("modes-covered").push(iteration, count, covered.length);
  }

  function showSmall(probe: ProbeResult): void {
    state.small.value = probe;
  }

  function showNumbers(training: boolean, past: boolean): void {
    const { losses } = state.record.value;
    const row = past ? rowAt(losses, table.iteration) : losses.length - 1;
    table.losses = { d: losses.y[0]![row] ?? Number.NaN, g: losses.y[1]![row] ?? Number.NaN };
    table.perSecond = training ? meter.perSecond() : Number.NaN;
    state.charted.value++;
  }

  return {
    show(frame, { training, past }) {
      if (training) meter.note(frame.iteration, clock.now());
      else {
        meter.reset();
        frames.clear();
      }
      if (!past) keep(frame);
      table.iteration = frame.iteration;
      if (frame.probe?.divergences) state.measured.value = frame.probe.divergences;
      if (frame.probe?.modes) state.modes.value = frame.probe.modes;
      if (frame.probe?.fake) {
        const { probe } = frame;
        state.picture.value = probe;
        if (isDue("small", training)) frames.add(() => showSmall(probe));
      }
      if (isDue("numbers", training)) frames.add(() => showNumbers(training, past));
      if (isDue("words", training)) state.described.value++;
    },
    cut(iteration) {
      meter.reset();
      frames.clear();
      state.record.value.cut(iteration > 0 ? iteration : -1); // another run may begin otherwise
      if (iteration === 0) state.measured.value = state.modes.value = undefined;
    },
  };
}
