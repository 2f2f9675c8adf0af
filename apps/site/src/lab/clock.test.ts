import { expect, it } from "vitest";
import { settle } from "../../test/fake-gan.ts";
import { type ClockHost, createPageClock } from "./clock.ts";

/** A page whose frames, timers and messages are let through by hand. */
function stand(background: boolean) {
  const queues = { frames: [] as (() => void)[], timers: [] as (() => void)[], posts: [] as (() => void)[] };
  const page = { hidden: false, now: 1000, seen: () => {} };
  const host: ClockHost = {
    document: {
      get hidden() {
        return page.hidden;
      },
      addEventListener: (_: string, listener: unknown) => {
        page.seen = listener as () => void;
      },
    } as ClockHost["document"],
    performance: { now: () => page.now },
    requestAnimationFrame: (done) => queues.frames.push(done),
    setTimeout: (done) => queues.timers.push(done),
    post: (done) => queues.posts.push(done),
  };
  const clock = createPageClock(
    () => background,
    () => host,
  );
  let frames = 0;
  const ask = () => void clock.frame().then(() => frames++);
  const flush = async (queue: (() => void)[]) => {
    for (const done of queue.splice(0)) done();
    await settle();
  };
  return { page, queues, ask, flush, frames: () => frames };
}

it("frame() is the page's own while the page is seen", async () => {
  const { queues, ask, flush, frames } = stand(true);
  ask();
  expect([queues.frames.length, queues.timers.length, queues.posts.length]).toEqual([1, 0, 0]);
  await flush(queues.frames);
  expect(frames()).toBe(1);
});

it("frame() in a hidden tab does not come, unless training out of sight is asked for", async () => {
  const rests = stand(false);
  rests.page.hidden = true;
  rests.ask();
  expect([rests.queues.frames.length, rests.queues.posts.length]).toEqual([1, 0]);
  const trains = stand(true);
  trains.page.hidden = true;
  trains.ask();
  expect([trains.queues.frames.length, trains.queues.posts.length]).toEqual([0, 1]);
  await trains.flush(trains.queues.posts);
  expect(trains.frames()).toBe(1);
});

it("frame() in a hidden tab comes five times a second at most, by a timer if it is asked for sooner", async () => {
  const { page, queues, ask, flush, frames } = stand(true);
  page.hidden = true;
  ask();
  await flush(queues.posts);
  page.now += 150;
  ask();
  expect([queues.posts.length, queues.timers.length]).toEqual([0, 1]);
  await flush(queues.timers);
  page.now += 500;
  ask();
  expect(queues.posts.length).toBe(1);
  await flush(queues.posts);
  expect(frames()).toBe(3);
});

it("frame() that was waited for when the tab was hidden comes all the same, once", async () => {
  const { page, queues, ask, flush, frames } = stand(true);
  ask();
  page.hidden = true;
  page.seen();
  await flush(queues.posts);
  await flush(queues.frames);
  expect(frames()).toBe(1);
});
