import { createGan, createHistory, type Frame, readConfig, recordHistory } from "gan-core";
import { expect, it, vi } from "vitest";
import { handClock } from "../../../test/fake-gan.ts";
import { plainState } from "../../../test/plain-state.ts";
import { en as words } from "../../words/en/index.ts";
import { lossesAt } from "./motion.ts";
import { createSlowMotion } from "./slow-motion.ts";

const config = readConfig({ seed: 6, batchSize: 8, generator: { hidden: [4] }, discriminator: { hidden: [4] } });

/** A run of a few iterations that rests, and slow motion over it. */
async function stand(iterations = 3) {
  const clock = handClock();
  const state = plainState(config);
  const { table } = state;
  const run = await recordHistory(await createGan(config), createHistory({ capacity: 8 }));
  await run.advance({ iterations });
  Object.assign(table, { live: true, phase: "paused", iteration: iterations, end: iterations });
  const show = (frame: Frame) => {
    Object.assign(table, { iteration: frame.iteration, end: run.history.end });
    slow.frame?.(frame, run, frame.iteration < run.history.end);
  };
  const session = {
    gan: run,
    toggleRun: vi.fn(),
    reset: vi.fn(),
    tell: vi.fn(),
    step: vi.fn(() => void run.advance({ iterations: 1 }).then(show)),
    rewind: vi.fn((to: number) => void run.rewind(to).then(async () => show(await run.advance({ iterations: 0 })))),
  };
  const slow = createSlowMotion({
    state,
    session,
    words,
    clock,
    connect: () => ({ createGan, lost: new Promise<never>(() => {}), dispose() {} }),
  });
  const motion = () => state.motion.value!;
  return {
    clock,
    state,
    table,
    run,
    session,
    slow,
    motion,
    known: () => vi.waitFor(() => expect(motion().numbers).toBeDefined()),
    /** Steps on, and waits until the run stands where that puts it. */
    async next(times = 1) {
      for (let i = 0; i < times; i++) {
        slow.next();
        const { moment } = motion();
        await vi.waitFor(() => expect(table.iteration).toBe(moment.iteration + (moment.step === 9 ? 1 : 0)));
      }
    },
  };
}

it("next() ten times is one iteration, with the bits it has at full speed", async () => {
  const { run, slow, known, next, motion } = await stand();
  slow.enter();
  await known();
  await next(10);
  expect(motion().moment).toEqual({ iteration: 4, step: 0 });
  const other = await createGan(config);
  await other.advance({ iterations: 4 });
  expect(await run.checkpoint()).toEqual(await other.checkpoint());
});

it("next() moves the run at the generator's last step and at no other", async () => {
  const { session, slow, known, next } = await stand();
  slow.enter();
  await known();
  await next(8);
  expect(session.step).not.toHaveBeenCalled();
  await next();
  expect(session.step).toHaveBeenCalledExactlyOnceWith("both");
});

it("previous() goes back over the run's own past, and next() on to what is known", async () => {
  const { session, slow, known, next, motion, table } = await stand();
  slow.enter();
  await known();
  slow.previous();
  expect(motion().moment).toEqual({ iteration: 2, step: 9 });
  slow.previous();
  await vi.waitFor(() => expect(table.iteration).toBe(2));
  expect(session.rewind).toHaveBeenLastCalledWith(2);
  await known();
  await next();
  expect(session.rewind).toHaveBeenLastCalledWith(3);
  expect(session.step).not.toHaveBeenCalled();
});

it("enter() plays: a step every so many seconds, once the numbers are known, until it is toggled", async () => {
  const { slow, clock, known, motion, table } = await stand();
  slow.enter();
  await known();
  expect(table).toMatchObject({ phase: "running", lead: words.slow.lead("discriminator", 1) });
  await clock.advance(2100);
  expect(motion().moment.step).toBe(1);
  slow.setSeconds(0.1); // held at 0.5
  await clock.advance(600);
  expect(motion()).toMatchObject({ seconds: 0.5, moment: { step: 2 } });
  slow.toggle();
  await clock.advance(3000);
  expect(motion().moment.step).toBe(2);
  expect(table.phase).toBe("paused");
});

it("a loss is told from the step on that adds it up", async () => {
  const { slow, known, next, motion } = await stand();
  slow.enter();
  await known();
  expect(lossesAt(motion())).toEqual({ d: Number.NaN, g: Number.NaN });
  await next(2);
  expect(lossesAt(motion()).d).toBe(motion().numbers!.loss.discriminator[0] / 2);
  expect(lossesAt(motion()).g).toBeNaN();
});

it("leave() lets training go on where slow motion played, and rest where it rested", async () => {
  const playing = await stand();
  playing.slow.enter();
  await playing.known();
  playing.slow.leave();
  expect(playing.session.toggleRun).toHaveBeenCalledOnce();
  expect(playing.state.motion.value).toBeUndefined();
  const resting = await stand();
  resting.slow.enter();
  await resting.known();
  resting.slow.toggle();
  resting.slow.leave();
  expect(resting.session.toggleRun).not.toHaveBeenCalled();
  expect(resting.table.phase).toBe("paused");
});

it("frame() of another moment begins there anew", async () => {
  const { slow, known, run, motion } = await stand();
  slow.enter();
  await known();
  slow.next();
  slow.frame?.({ iteration: 1, losses: new Float64Array() }, run, true);
  expect(motion().moment).toEqual({ iteration: 1, step: 0 });
});

it("enter() of a run that has stopped is refused", async () => {
  const { slow, table, state } = await stand();
  table.phase = "stopped";
  table.slow = true;
  slow.enter();
  expect(table.slow).toBe(false);
  expect(state.motion.value).toBeUndefined();
});
