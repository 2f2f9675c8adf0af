import type { Frame, RunConfig } from "gan-core";
import { expect, it } from "vitest";
import { fakeSide, handClock, settle } from "../../test/fake-gan.ts";
import { createTrainer, type Looks, type Pace } from "./trainer.ts";

const config = (seed = 1, backend: RunConfig["engine"]["backend"] = "cpu") =>
  ({ version: 1, seed, engine: { id: "tfjs", backend } }) as RunConfig;

const looks: Looks = {
  slice: 12,
  picture: { request: { fake: { count: 5 } }, every: 30 },
  measure: { request: { divergences: { ids: ["grid-js"], count: 9 } }, every: 400 },
};

function stand(side = fakeSide(), pace: Pace = { perSecond: Infinity, until: Infinity }) {
  const clock = handClock();
  const said: string[] = [];
  const frames: Frame[] = [];
  const trainer = createTrainer({
    connect: side.connect,
    clock,
    looks: () => looks,
    pace: () => pace,
    events: {
      opened: (gan) => said.push(`opened ${gan.config.seed} ${gan.engine.backend} at ${gan.iteration}`),
      recovered: (iteration) => said.push(`recovered ${iteration}`),
      refused: (reason) => said.push(`refused ${reason}`),
      failed: (reason) => said.push(`failed ${reason}`),
      leaving: (iteration) => said.push(`leaving ${iteration}`),
      arrived: () => said.push("arrived"),
      declined: (reason) => said.push(`declined ${reason}`),
      frame: (frame) => frames.push(frame),
    },
  });
  return { trainer, clock, side, said, frames, at: () => frames.at(-1)?.iteration };
}

it("begin() opens a run and shows it as it is, untrained", async () => {
  const { trainer, clock, side, said, frames } = stand();
  trainer.begin(config(7));
  await clock.advance(100);
  expect(said).toEqual(["opened 7 cpu at 0"]);
  expect(frames.map((frame) => frame.iteration)).toEqual([0]);
  expect(side.budgets).toEqual([{ iterations: 0, probe: { ...looks.picture.request, ...looks.measure.request } }]);
});

it("run() trains a slice a frame, and pause() asks for no more", async () => {
  const { trainer, clock, side, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(500);
  expect(at()).toBeGreaterThan(100);
  trainer.pause();
  await clock.advance(100);
  const [rested, asked] = [at(), side.budgets.length];
  await clock.advance(5000);
  expect([at(), side.budgets.length]).toEqual([rested, asked]);
  expect(side.budgets.at(-1)!.iterations).toBe(0); // the last look is at what the count says
});

it("run() never has more than one request under way, and rests while no frame is painted", async () => {
  const { trainer, clock, side } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(300);
  expect(side.mostPending).toBe(1);
  const asked = side.budgets.length;
  for (let i = 0; i < 100; i++) await settle(); // a hidden tab: promises settle, frames do not come
  expect(side.budgets.length - asked).toBeLessThanOrEqual(1);
});

it("run() asks for pictures and measurements no more often than it was told", async () => {
  const { trainer, clock, side } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(4000);
  const asked = side.budgets.filter((budget) => budget.milliseconds !== undefined);
  // 4,000 ms in steps of 10: a picture at most each 30, a measurement each 400.
  expect(asked.filter(({ probe }) => probe!.fake).length).toBeLessThanOrEqual(4000 / 30 + 1);
  expect(asked.filter(({ probe }) => probe!.fake).length).toBeGreaterThan(90);
  expect(asked.filter(({ probe }) => probe!.divergences).length).toBeLessThanOrEqual(11);
  expect(asked.filter(({ probe }) => probe!.divergences).length).toBeGreaterThan(8);
});

it("step() trains one iteration of those asked for, with everything there is to see", async () => {
  const { trainer, clock, side, at } = stand();
  trainer.begin(config());
  trainer.step("discriminator");
  trainer.step("both");
  await clock.advance(200);
  expect(side.budgets.slice(-2).map(({ players, iterations }) => [players, iterations])).toEqual([
    ["discriminator", 1],
    ["both", 1],
  ]);
  expect(side.budgets.at(-1)!.probe).toEqual({ ...looks.picture.request, ...looks.measure.request });
  expect(at()).toBe(2);
});

it("step() while training is carried out between two slices, and training goes on", async () => {
  const { trainer, clock, side, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(200);
  trainer.step("generator");
  await clock.advance(100);
  expect(side.budgets.filter(({ players }) => players === "generator")).toHaveLength(1);
  const before = at()!;
  await clock.advance(100);
  expect(at()).toBeGreaterThan(before);
});

it("begin() of another run while training goes on training it, from its start, and lets the first one go", async () => {
  const { trainer, clock, side, said, frames } = stand();
  trainer.begin(config(1));
  trainer.run();
  await clock.advance(300);
  trainer.begin(config(2));
  await clock.advance(80);
  expect(said).toEqual(["opened 1 cpu at 0", "opened 2 cpu at 0"]);
  expect(frames.findLast((frame) => frame.iteration === 0)).toBeDefined();
  expect(frames.at(-1)!.iteration).toBeGreaterThan(0);
  expect(side.alive).toBe(1);
});

it("begin() with keep takes the networks over", async () => {
  const { trainer, clock, said, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(200);
  trainer.pause();
  await clock.advance(50);
  const before = at();
  trainer.begin(config(1, "wasm"), "present");
  await clock.advance(50);
  expect(said.at(-1)).toBe(`opened 1 wasm at ${before}`);
  expect(at()).toBe(before);
});

it("begin() of what is refused leaves the present run as it is, training included", async () => {
  const side = fakeSide({ refuse: ({ engine }) => (engine.backend === "webgl" ? "no WebGL here" : undefined) });
  const { trainer, clock, said, at } = stand(side);
  trainer.begin(config());
  trainer.run();
  await clock.advance(200);
  trainer.begin(config(1, "webgl"), "present");
  await clock.advance(100);
  const before = at()!;
  await clock.advance(100);
  expect(said.at(-1)).toBe("refused no WebGL here");
  expect(at()).toBeGreaterThan(before);
});

it("run() after a refusal of the first run tries again and says so again", async () => {
  const { trainer, clock, said } = stand(fakeSide({ refuse: () => "nothing trains here" }));
  trainer.begin(config());
  await clock.advance(50);
  trainer.run();
  await clock.advance(50);
  expect(said).toEqual(["refused nothing trains here", "refused nothing trains here"]);
});

it("a frame that says the run stopped ends training", async () => {
  const { trainer, clock, side, frames } = stand(fakeSide({ stopAt: 18 }));
  trainer.begin(config());
  trainer.run();
  await clock.advance(500);
  expect(frames.at(-1)).toMatchObject({ iteration: 17, stopped: { iteration: 18 } });
  const asked = side.budgets.length;
  await clock.advance(500);
  expect(side.budgets.length).toBe(asked);
});

it("a fallen worker is replaced, and the run goes on from where it was", async () => {
  const { trainer, clock, side, said, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(500);
  const reached = at()!;
  side.fall("it broke");
  await clock.advance(100);
  const from = Number(said.at(-1)!.replace("recovered ", ""));
  expect(said.slice(-2)).toEqual([`opened 1 cpu at ${from}`, `recovered ${from}`]);
  expect(from).toBeGreaterThanOrEqual(reached);
  await clock.advance(200);
  expect(at()).toBeGreaterThan(from);
});

it("a silent worker counts as lost after 15 s of being asked", async () => {
  const { trainer, clock, side, said } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(100);
  side.hush();
  await clock.advance(14_000);
  expect(said).toHaveLength(1);
  await clock.advance(2000);
  expect(said.at(-1)).toMatch(/^recovered/);
});

it("a worker lost while another run was asked for gives that run, not the old one", async () => {
  const { trainer, clock, side, said } = stand();
  trainer.begin(config(1));
  trainer.run();
  await clock.advance(100);
  side.hush();
  await clock.advance(20);
  trainer.begin(config(2));
  await clock.advance(20_000);
  expect(said.at(-1)).toBe("opened 2 cpu at 0");
});

it("a worker that keeps falling is given up, in words, until someone presses Run", async () => {
  const { trainer, clock, side, said } = stand();
  trainer.begin(config());
  trainer.run();
  for (let i = 0; i < 4; i++) {
    await clock.advance(100);
    side.fall("it broke");
  }
  await clock.advance(100);
  expect(said.at(-1)).toBe("failed it broke");
  await clock.advance(120_000);
  expect(said.at(-1)).toBe("failed it broke");
  trainer.run();
  await clock.advance(100);
  expect(said.at(-1)).toMatch(/^opened 1/);
});

it("dispose() ends everything, and does so twice", async () => {
  const { trainer, clock, side } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(100);
  trainer.dispose();
  trainer.dispose();
  await clock.advance(100);
  const asked = side.budgets.length;
  await clock.advance(1000);
  expect([side.budgets.length, side.alive]).toEqual([asked, 0]);
});

it("rewind() shows the past, and training from there first says that the run is left", async () => {
  const { trainer, clock, said, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(300);
  trainer.pause();
  await clock.advance(50);
  const end = at()!;
  trainer.rewind(6);
  await clock.advance(50);
  expect(at()).toBe(6);
  expect(trainer.gan!.history.end).toBe(end); // looking forgets nothing
  trainer.step("both");
  await clock.advance(50);
  expect(said.at(-1)).toBe("leaving 6");
  expect([at(), trainer.gan!.history.end]).toEqual([7, 7]);
});

it("rewind() many times over while the first is under way goes to the last place alone", async () => {
  const { trainer, clock, frames } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(300);
  trainer.pause();
  await clock.advance(50);
  const seen = frames.length;
  for (const to of [40, 30, 20, 10, 5]) trainer.rewind(to);
  await clock.advance(200);
  expect(frames.slice(seen).map((frame) => frame.iteration)).toEqual([40, 5]);
});

it("follow() takes the run to the end of a past that was left", async () => {
  const { trainer, clock, at } = stand();
  trainer.begin(config());
  trainer.run();
  await clock.advance(300);
  trainer.pause();
  await clock.advance(50);
  const end = at()!;
  const left = trainer.gan!.history.fork(end);
  trainer.rewind(6);
  trainer.step("both");
  await clock.advance(100);
  trainer.follow(left, end);
  await clock.advance(100);
  expect([at(), trainer.gan!.history.end]).toEqual([end, end]);
});

it("run() keeps to a pace: one iteration a second takes a second", async () => {
  const { trainer, clock, at } = stand(fakeSide(), { perSecond: 1, until: Number.POSITIVE_INFINITY });
  trainer.begin(config());
  await clock.advance(100);
  trainer.run();
  await clock.advance(900);
  expect(at()).toBe(1);
  await clock.advance(3000);
  expect(at()).toBe(4);
});

it("run() at 300 a second asks for 5 at each of 60 beats", async () => {
  const { trainer, clock, at } = stand(fakeSide(), { perSecond: 300, until: Number.POSITIVE_INFINITY });
  trainer.begin(config());
  await clock.advance(100);
  trainer.run();
  await clock.advance(2000);
  expect(at()).toBeGreaterThan(540); // 600, less what the steps of the clock cost
  expect(at()).toBeLessThanOrEqual(610);
});

it("run() rests at the iteration it was given, exactly", async () => {
  const { trainer, clock, side, said, at } = stand(fakeSide(), { perSecond: Number.POSITIVE_INFINITY, until: 30 });
  trainer.begin(config());
  trainer.run();
  await clock.advance(500);
  expect(at()).toBe(30);
  expect(said.at(-1)).toBe("arrived");
  const asked = side.budgets.length;
  await clock.advance(500);
  expect(side.budgets.length).toBe(asked);
});

it("configure() that is declined says why, and the run goes on as it was", async () => {
  const { trainer, clock, said, at } = stand(fakeSide({ decline: () => "no such rate" }));
  trainer.begin(config());
  trainer.run();
  await clock.advance(100);
  trainer.configure({ ema: { decay: 2 } });
  await clock.advance(50);
  expect(said.at(-1)).toBe("declined no such rate");
  const before = at()!;
  await clock.advance(100);
  expect(at()).toBeGreaterThan(before);
});
