import { expect, it } from "vitest";
import { handClock } from "../../../test/fake-gan.ts";
import { createPlayer, type Direction, nextMoment } from "./player.ts";

function stand({ iteration = 100, end = 100, spacing = 16, iterations = [0, 16, 32, 48, 64, 80, 96] } = {}) {
  const clock = handClock();
  const run = { iteration, end, resting: true };
  const shown: number[] = [];
  const settled: number[] = [];
  const changes: (Direction | undefined)[] = [];
  const player = createPlayer({
    clock,
    where: () => run,
    history: () => ({ iterations, spacing }),
    show: (to) => {
      shown.push(to);
      run.iteration = to;
    },
    settle: (at) => settled.push(at),
    beat: () => 50,
    changed: (direction) => changes.push(direction),
  });
  return { clock, run, shown, settled, changes, player };
}

it("play() goes back a moment a beat, to the start, and settles there", async () => {
  const { clock, run, shown, settled, changes, player } = stand({ iteration: 4, end: 100 });
  player.play("back");
  await clock.advance(1000);
  expect(shown).toEqual([3, 2, 1, 0]);
  expect([run.iteration, settled, changes]).toEqual([0, [0], ["back", undefined]]);
});

it("play() goes on to now and rests", async () => {
  const { clock, shown, changes, player } = stand({ iteration: 97, end: 100 });
  player.play("on");
  await clock.advance(1000);
  expect(shown).toEqual([98, 99, 100]);
  expect(changes).toEqual(["on", undefined]);
});

it("play() the other way turns round without a rest", async () => {
  const { clock, shown, changes, player } = stand({ iteration: 50, end: 100 });
  player.play("back");
  await clock.advance(110);
  player.play("on");
  await clock.advance(110);
  expect(shown.slice(0, 2)).toEqual([49, 48]);
  expect(shown.at(-1)).toBeGreaterThan(48);
  expect(changes).toEqual(["back", "on"]);
  player.stop();
});

it("play() lets go as soon as something else is done to the run, and does not settle it", async () => {
  const { clock, run, shown, settled, changes, player } = stand({ iteration: 50, end: 100 });
  player.play("back");
  await clock.advance(60);
  run.iteration = 12;
  await clock.advance(200);
  const asked = shown.length;
  await clock.advance(500);
  expect([shown.length, settled, changes.at(-1)]).toEqual([asked, [], undefined]);
  run.resting = false;
  player.play("on");
  await clock.advance(100);
  expect(shown.length).toBe(asked);
});

it("stop() settles where the film stands, and a new one plays alone", async () => {
  const { clock, run, shown, settled, player } = stand({ iteration: 50, end: 100 });
  player.play("back");
  player.stop();
  player.play("back");
  await clock.advance(510);
  player.stop();
  expect(settled.at(-1)).toBe(run.iteration);
  expect(shown.length).toBeLessThanOrEqual(12); // one, and then a beat of 50 ms in 510 ms; two loops would show twice that
});

it("nextMoment() shows only kept moments of a long run, and any of a short one", () => {
  const long = { iterations: [0, 40_000, 90_000], spacing: 32_768 };
  expect(nextMoment(long, 100_000, 100_000, "back")).toBe(90_000);
  expect(nextMoment(long, 90_000, 100_000, "back")).toBe(40_000);
  expect(nextMoment(long, 40_000, 100_000, "on")).toBe(90_000);
  expect(nextMoment(long, 90_000, 100_000, "on")).toBe(100_000);
  expect(nextMoment({ iterations: [0, 16], spacing: 16 }, 20, 320, "back")).toBe(18); // 320 / 160 is 2 a moment
});

it("nextMoment() ends at the first kept moment and at now", () => {
  const kept = { iterations: [8, 16], spacing: 16 };
  expect(nextMoment(kept, 8, 100, "back")).toBeUndefined();
  expect(nextMoment(kept, 9, 1000, "back")).toBe(8);
  expect(nextMoment(kept, 100, 100, "on")).toBeUndefined();
});
