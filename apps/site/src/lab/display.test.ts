import type { Frame, ProbeResult, RunConfig } from "gan-core";
import { expect, it } from "vitest";
import { handClock } from "../../test/fake-gan.ts";
import { plainState } from "../../test/plain-state.ts";
import { createDisplay } from "./display.ts";

function stand() {
  const clock = handClock();
  const state = plainState({} as RunConfig);
  const display = createDisplay(state, clock);
  display.cut(0);
  return { clock, state, display, table: state.table };
}

const resting = { training: false, past: false };
const training = { training: true, past: false };

const measured = (kl: number, js: number) => ({
  "grid-kl": { value: kl, floor: 0.05, count: 100 },
  "grid-js": { value: js, floor: 0.02, count: 100 },
});

function frame(iteration: number, losses: number[] = [], probe: Partial<ProbeResult> = {}): Frame {
  return { iteration, losses: Float64Array.from(losses), probe: { iteration, ...probe } };
}

const fake = { points: new Float32Array(2), verdicts: new Float32Array(1), latents: new Float32Array(2) };

it("show() halves the discriminator's loss, so that both are 0.69 when nobody can tell", async () => {
  const { display, table, state, clock } = stand();
  const undecided = Math.LN2; // −log ½, once for the generator, twice for the discriminator: real and fake
  display.show(frame(2, [1, 2 * undecided, undecided, 2, 2, 0.5]), resting);
  expect([...state.record.value.losses.y[0]!.subarray(0, 2)]).toEqual([undecided, 1]);
  await clock.advance(30);
  expect(table.losses).toEqual({ d: 1, g: 0.5 });
});

it("show() keeps measurements over iterations, and the latest with its floor", () => {
  const { display, state } = stand();
  display.show(frame(0, [], { divergences: measured(5, 0.8) }), resting);
  display.show(frame(40, [], { divergences: measured(1, 0.2) }), resting);
  expect([...state.record.value.measure("grid-js").x.subarray(0, 2)]).toEqual([0, 40]);
  expect([...state.record.value.measure("grid-js").y[0]!.subarray(0, 2)]).toEqual([0.8, 0.2]);
  expect(state.measured.value!["grid-js"]!.floor).toBe(0.02);
});

it("show() repaints small pictures and numbers less often than the large one while training", async () => {
  const { display, state, clock } = stand();
  let [large, small] = [0, 0];
  let [lastLarge, lastSmall] = [state.picture.value, state.small.value];
  for (let i = 1; i <= 100; i++) {
    display.show(frame(i, [i, 1, 1], { fake }), training);
    await clock.advance(10);
    if (state.picture.value !== lastLarge) large++;
    if (state.small.value !== lastSmall) small++;
    [lastLarge, lastSmall] = [state.picture.value, state.small.value];
  }
  expect(large).toBe(100);
  expect(small).toBeLessThanOrEqual(15); // a second at no more than fifteen
  expect(small).toBeGreaterThan(10);
  expect(state.charted.value).toBeLessThanOrEqual(6);
});

it("show() at rest shows everything within a few frames, one part each, and nothing older in between", async () => {
  const { display, state, clock, table } = stand();
  display.show(frame(5, [5, 1, 1], { fake }), training);
  const last = frame(6, [6, 4, 3], { fake });
  display.show(last, resting);
  expect(state.picture.value).toBe(last.probe);
  await clock.advance(10);
  expect(state.small.value).toBe(last.probe);
  await clock.advance(10);
  expect(table.losses).toEqual({ d: 2, g: 3 });
  await clock.advance(1000);
  expect(state.small.value).toBe(last.probe);
});

it("cut() takes the curves back, and to nothing at the start", () => {
  const { display, state } = stand();
  for (let i = 1; i <= 6; i++) display.show(frame(i, [i, 1, 1], { divergences: measured(1, 0.5) }), resting);
  display.cut(4);
  expect([state.record.value.losses.length, state.record.value.measure("grid-js").length]).toEqual([4, 4]);
  display.cut(0);
  expect([
    state.record.value.losses.length,
    state.record.value.measure("grid-js").length,
    state.measured.value,
  ]).toEqual([0, 0, undefined]);
});

it("show() keeps how the modes are shared, and how many hold a fake", () => {
  const { display, state } = stand();
  const modes = {
    shares: Float32Array.from([0.5, 0.3, 0.001]),
    covered: Uint8Array.from([1, 1, 1]),
    highQuality: 0.801,
  };
  display.show(frame(3, [], { modes }), resting);
  const { record, modes: latest } = state;
  expect(latest.value).toBe(modes);
  expect(record.value.modes.covered.y[0]![0]).toBe(2); // the third has less than 15 % of a third
  expect(record.value.measure("modes-covered").y[0]![0]).toBe(3);
});

it("cut() to the start leaves nothing of a run before, its first moment neither", () => {
  const { display, state } = stand();
  display.show(frame(0, [], { divergences: measured(5, 0.8) }), resting);
  display.cut(0);
  expect(state.record.value.measure("grid-kl").length).toBe(0);
});
