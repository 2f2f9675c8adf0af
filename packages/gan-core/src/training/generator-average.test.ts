import { expect, it } from "vitest";
import type { PlayerState } from "../engines/engine.ts";
import type { EmaConfig } from "./config.ts";
import { createGeneratorAverage } from "./generator-average.ts";

/** A generator of one parameter that is 2^t after t iterations. */
function doubling(first: EmaConfig) {
  let config = first;
  let state: PlayerState = { parameters: Float32Array.of(1), slots: [], steps: 0 };
  let iteration = 0;
  const engine = {
    read: () => state,
    write(_: unknown, next: PlayerState) {
      state = next;
    },
  };
  const average = createGeneratorAverage(engine, () => config);
  return {
    average,
    state: () => state,
    async train(iterations: number) {
      for (let i = 0; i < iterations; i++) {
        await average.before(iteration);
        state = { ...state, parameters: state.parameters.map((p) => 2 * p) };
        await average.after(++iteration);
      }
    },
    async configure(next: EmaConfig) {
      config = next;
      await average.settle(iteration);
    },
  };
}

const only = ({ average }: { average?: Float32Array }): number | undefined => average?.[0];

it("createGeneratorAverage() keeps β of the average and takes 1 − β of the generator at each iteration", async () => {
  const run = doubling({ decay: 0.75, start: 0 });
  expect(run.average.save()).toEqual({});
  const seen: (number | undefined)[] = [];
  for (let i = 0; i < 3; i++) {
    await run.train(1);
    seen.push(only(run.average.save()));
  }
  // from 1: ¾ · 1 + ¼ · 2, ¾ · 1.25 + ¼ · 4, ¾ · 1.9375 + ¼ · 8
  expect(seen).toEqual([1.25, 1.9375, 3.453125]);
});

it("createGeneratorAverage() begins where the generator is after `start` iterations", async () => {
  const run = doubling({ decay: 0.5, start: 3 });
  await run.train(3);
  expect(run.average.save()).toEqual({});
  await run.train(1);
  expect(only(run.average.save())).toBe(12); // ½ · 8 + ½ · 16
});

it("createGeneratorAverage() switched on in mid-run begins there, and switched off forgets", async () => {
  const run = doubling({ decay: 0, start: 0 });
  await run.train(4);
  expect(run.average.save()).toEqual({});
  await run.configure({ decay: 0.5, start: 0 });
  expect(only(run.average.save())).toBe(16);
  await run.train(1);
  expect(only(run.average.save())).toBe(24);
  await run.configure({ decay: 0, start: 0 });
  expect(run.average.save()).toEqual({});
});

it("createGeneratorAverage() shows the average for as long as the work lasts, even if it fails", async () => {
  const run = doubling({ decay: 0.5, start: 0 });
  expect(await run.average.show(async () => run.state().parameters[0])).toBe(1);
  await run.train(1);
  expect(await run.average.show(async () => run.state().parameters[0])).toBe(1.5);
  expect(run.state().parameters[0]).toBe(2);
  const failing = run.average.show(() => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(run.state().parameters[0]).toBe(2);
});

it("createGeneratorAverage() hands out copies: a state sent away is not lost to the run", async () => {
  const run = doubling({ decay: 0.5, start: 0 });
  await run.train(1);
  const saved = run.average.save();
  saved.average!.fill(99);
  expect(only(run.average.save())).toBe(1.5);
  const other = Float32Array.of(7);
  run.average.restore({ average: other });
  other.fill(99);
  expect(only(run.average.save())).toBe(7);
});
