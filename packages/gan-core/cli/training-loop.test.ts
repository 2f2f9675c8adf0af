import { expect, it } from "vitest";
import type { Budget, Frame } from "../src/index.ts";
import { type LoopOptions, type Moment, trainingLoop } from "./training-loop.ts";

/** A Gan whose losses at iteration t are t and 10 t, and which trains three iterations at most in a call. */
function countingGan(breaksAt = Number.POSITIVE_INFINITY, start = 0) {
  let iteration = start;
  return {
    get iteration() {
      return iteration;
    },
    advance: async ({ iterations = 1 }: Budget = {}): Promise<Frame> => {
      const rows: number[] = [];
      for (let i = 0; i < Math.min(3, iterations); i++) {
        if (iteration + 1 === breaksAt) {
          const stopped = { iteration: breaksAt, what: "the generator's loss" };
          return { iteration, losses: Float64Array.from(rows), stopped };
        }
        iteration++;
        rows.push(iteration, iteration, 10 * iteration);
      }
      return { iteration, losses: Float64Array.from(rows) };
    },
  };
}

function options(given: Partial<LoopOptions> = {}) {
  const moments: Moment[] = [];
  const loop: LoopOptions = {
    ...{ until: 10, seconds: Number.POSITIVE_INFINITY, every: 4, now: () => 0, isInterrupted: () => false },
    ...{ measure: async () => ({}), onMoment: async (moment) => void moments.push(moment), onStep: () => {} },
    ...given,
  };
  return { loop, moments };
}

it("trainingLoop() looks at the start, at every multiple and at the end, whatever the pieces it trains in", async () => {
  const { loop, moments } = options();
  const { end, moment } = await trainingLoop(countingGan(), loop);
  expect(end).toBe("done");
  expect(moments.map(({ iteration }) => iteration)).toEqual([0, 4, 8, 10]);
  expect(moment).toBe(moments.at(-1));
});

it("trainingLoop() keeps to the multiples when a run goes on", async () => {
  const { loop, moments } = options();
  await trainingLoop(countingGan(undefined, 6), loop);
  expect(moments.map(({ iteration }) => iteration)).toEqual([6, 8, 10]);
});

it("trainingLoop() tells the mean of each loss since the last look, and none before the first iteration", async () => {
  const { loop, moments } = options();
  await trainingLoop(countingGan(), loop);
  expect(moments[0]!.losses).toEqual({ discriminator: Number.NaN, generator: Number.NaN });
  expect(moments[1]!.losses).toEqual({ discriminator: 2.5, generator: 25 }); // of 1 to 4
  expect(moments[3]!.losses).toEqual({ discriminator: 9.5, generator: 95 }); // of 9 and 10
});

it("trainingLoop() ends when the time is up", async () => {
  let time = 0;
  const { loop } = options({ until: Number.POSITIVE_INFINITY, every: 1000, seconds: 3, now: () => time });
  const gan = countingGan();
  const { end } = await trainingLoop(gan, { ...loop, onStep: () => void time++ });
  expect(end).toBe("done");
  expect(gan.iteration).toBe(9); // three pieces of three
});

it("trainingLoop() ends soon after it is interrupted, and looks no more", async () => {
  const gan = countingGan();
  const { loop, moments } = options({ every: 100, isInterrupted: () => gan.iteration >= 6 });
  expect((await trainingLoop(gan, loop)).end).toBe("interrupted");
  expect(gan.iteration).toBe(6);
  expect(moments).toHaveLength(1);
});

it("trainingLoop() ends where the run stops being finite, and says where", async () => {
  const { loop } = options();
  const { end, moment } = await trainingLoop(countingGan(6), loop);
  expect(end).toEqual({ iteration: 6, what: "the generator's loss" });
  expect(moment.iteration).toBe(5);
});

it("trainingLoop() measures before it trains: what cannot be measured is said early", async () => {
  const gan = countingGan();
  const { loop } = options({ measure: () => Promise.reject(new RangeError("no")) });
  await expect(trainingLoop(gan, loop)).rejects.toThrow("no");
  expect(gan.iteration).toBe(0);
});

it("trainingLoop() of a run that has come so far trains nothing, and looks once", async () => {
  const { loop, moments } = options();
  await trainingLoop(countingGan(undefined, 10), loop);
  expect(moments.map(({ iteration }) => iteration)).toEqual([10]);
});
