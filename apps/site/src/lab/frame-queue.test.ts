import { expect, it } from "vitest";
import { handClock } from "../../test/fake-gan.ts";
import { createFrameQueue } from "./frame-queue.ts";

it("add() does one piece of work a frame, in order", async () => {
  const clock = handClock();
  const queue = createFrameQueue(clock);
  const done: string[] = [];
  for (const name of ["a", "b", "c"]) queue.add(() => done.push(name));
  expect(done).toEqual([]);
  await clock.advance(10);
  expect(done).toEqual(["a"]);
  await clock.advance(20);
  expect(done).toEqual(["a", "b", "c"]);
});

it("clear() forgets what was not done, and the queue goes on", async () => {
  const clock = handClock();
  const queue = createFrameQueue(clock);
  const done: string[] = [];
  queue.add(() => done.push("a"));
  queue.clear();
  await clock.advance(50);
  queue.add(() => done.push("b"));
  await clock.advance(50);
  expect(done).toEqual(["b"]);
});
