import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { fakeSide, handClock } from "../../../test/fake-gan.ts";
import { type CompareState, createCompare } from "./compare-session.ts";

const pair = [readConfig({}), readConfig({ packing: 2 })];

function stand({ side = fakeSide(), other = undefined as ReturnType<typeof fakeSide> | undefined, workers = 1 } = {}) {
  const clock = handClock();
  const state: CompareState = {
    phase: { value: "opening" },
    reason: { value: "" },
    iteration: { value: 0 },
    speed: { value: Number.POSITIVE_INFINITY },
    runs: { value: [] },
    charted: { value: 0 },
  };
  let connected = 0;
  const connect = () => (connected++ % 2 === 0 || !other ? side : other).connect();
  return { clock, state, side, other, compare: createCompare({ state, clock, connect, workers }) };
}

it("open() makes every run, shows iteration 0, and rests", async () => {
  const { compare, clock, state, side } = stand();
  compare.open(pair);
  expect(state.phase.value).toBe("opening");
  await clock.advance(200);
  expect(side.made).toEqual(pair);
  expect(state.phase.value).toBe("paused");
  expect(state.runs.value.map(({ config }) => config)).toEqual(pair);
});

it("toggleRun() trains all by the same iterations, and again rests", async () => {
  const { compare, clock, state, side } = stand();
  compare.open(pair);
  await clock.advance(200);
  compare.toggleRun();
  await clock.advance(500);
  expect(state.phase.value).toBe("running");
  expect(state.iteration.value).toBeGreaterThan(10);
  compare.toggleRun();
  await clock.advance(100);
  const trained = side.budgets.map(({ iterations }) => iterations);
  expect(trained.filter((_, i) => i % 2 === 0)).toEqual(trained.filter((_, i) => i % 2 === 1));
  const rests = state.iteration.value;
  await clock.advance(300);
  expect(state.iteration.value).toBe(rests);
});

it("step() moves all by one iteration, and reset() goes back to 0", async () => {
  const { compare, clock, state, side } = stand();
  compare.open(pair);
  await clock.advance(200);
  compare.step();
  await clock.advance(100);
  expect(state.iteration.value).toBe(1);
  compare.reset();
  await clock.advance(200);
  expect(state.iteration.value).toBe(0);
  expect(side.made).toHaveLength(4);
});

it("a run that breaks off says so, and the other goes on", async () => {
  const { compare, clock, state } = stand({ other: fakeSide({ stopAt: 20 }), workers: 2 });
  compare.open(pair);
  await clock.advance(200);
  compare.toggleRun();
  await clock.advance(1000);
  expect(state.runs.value.map(({ stop }) => stop?.iteration)).toEqual([undefined, 20]);
  expect(state.iteration.value).toBeGreaterThan(100);
  expect(state.phase.value).toBe("running");
});

it("a worker that is lost is said, and Run begins again", async () => {
  const { compare, clock, state, side } = stand();
  compare.open(pair);
  await clock.advance(200);
  side.hush();
  compare.toggleRun();
  side.fall("out of memory");
  await clock.advance(100);
  expect(state.phase.value).toBe("broken");
  expect(state.reason.value).toMatch(/out of memory/);
  compare.toggleRun();
  await clock.advance(500);
  expect(state.phase.value).toBe("running");
  expect(state.iteration.value).toBeGreaterThan(0);
});

it("open() of a run that is refused says why", async () => {
  const { compare, clock, state } = stand({ side: fakeSide({ refuse: () => "no such engine" }) });
  compare.open(pair);
  await clock.advance(200);
  expect(state.phase.value).toBe("broken");
  expect(state.reason.value).toMatch(/no such engine/);
});

it("setSpeed() holds all back alike", async () => {
  const { compare, clock, state } = stand();
  compare.open(pair);
  await clock.advance(200);
  compare.setSpeed(10);
  compare.toggleRun();
  await clock.advance(2000);
  expect(state.iteration.value).toBeGreaterThanOrEqual(15);
  expect(state.iteration.value).toBeLessThanOrEqual(25);
});

it("save() hands over a run with its past, and dispose() is safe twice", async () => {
  const { compare, clock, state } = stand();
  compare.open(pair);
  await clock.advance(200);
  compare.step();
  await clock.advance(100);
  const saved = compare.save(1);
  await clock.advance(50);
  expect((await saved).checkpoint.iteration).toBe(1);
  expect((await saved).history?.end).toBe(state.iteration.value);
  compare.dispose();
  compare.dispose();
});
