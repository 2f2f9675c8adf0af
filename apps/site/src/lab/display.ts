import type { Frame, ProbeResult } from "gan-core";
import type { Clock } from "./clock.ts";
import { createFrameQueue } from "./frame-queue.ts";
import { createRateMeter } from "./rate.ts";
import type { LabState } from "./state.svelte.ts";

/** Carries frames into the table, each part at the pace at which it can be read. */
export interface Display {
  /**
   * Shows a frame: the large picture at once, the rest in the frames that follow, so that none is long. At rest that is
   * all there is to show; while training, small pictures and numbers are shown only every so often.
   */
  show(frame: Frame, training: boolean): void;
  /** Takes the curves back to an iteration; 0 empties them. */
  cut(iteration: number): void;
}

/** Milliseconds between repaints of what need not follow every frame. */
const pace = { small: 70, numbers: 200, words: 2000 };

export function createDisplay(state: LabState, clock: Pick<Clock, "now" | "frame">): Display {
  const { table, losses, divergences } = state;
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
    for (let row = 0; row + 2 < frame.losses.length; row += 3) {
      // Real and fake halves add up to the discriminator's loss; their mean is on the generator's scale.
      losses.push(frame.losses[row]!, frame.losses[row + 1]! / 2, frame.losses[row + 2]!);
    }
    const measured = frame.probe?.divergences;
    if (!measured) return;
    divergences.push(
      frame.iteration,
      measured["grid-kl"]?.value ?? Number.NaN,
      measured["grid-js"]?.value ?? Number.NaN,
    );
    state.measured.value = measured;
  }

  function showSmall(probe: ProbeResult): void {
    state.small.value = probe;
  }

  function showNumbers(training: boolean): void {
    const last = losses.length - 1;
    table.losses = { d: losses.y[0]![last] ?? Number.NaN, g: losses.y[1]![last] ?? Number.NaN };
    table.perSecond = training ? meter.perSecond() : Number.NaN;
    state.charted.value++;
  }

  return {
    show(frame, training) {
      if (training) meter.note(frame.iteration, clock.now());
      else {
        meter.reset();
        frames.clear();
      }
      keep(frame);
      table.iteration = frame.iteration;
      if (frame.probe?.fake) {
        const { probe } = frame;
        state.picture.value = probe;
        if (isDue("small", training)) frames.add(() => showSmall(probe));
      }
      if (isDue("numbers", training)) frames.add(() => showNumbers(training));
      if (isDue("words", training)) state.described.value++;
    },
    cut(iteration) {
      meter.reset();
      frames.clear();
      for (const trace of [losses, divergences]) {
        if (iteration === 0) trace.clear();
        else trace.cut(iteration);
      }
      if (iteration === 0) state.measured.value = undefined;
    },
  };
}
