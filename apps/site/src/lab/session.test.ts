import { type RunConfig, readConfig } from "gan-core";
import { expect, it } from "vitest";
import { fakeSide, handClock } from "../../test/fake-gan.ts";
import { plainState } from "../../test/plain-state.ts";
import { en as words } from "../words/en/index.ts";
import { createMemory } from "./memory.ts";
import { createSession } from "./session.ts";

const config = { version: 1, seed: 1, data: { id: "gaussians" }, engine: { id: "auto", backend: "auto" } } as RunConfig;

function stand({
  side = fakeSide(),
  note = undefined as string | undefined,
  ran = new Map<string, string>(),
  full = false,
} = {}) {
  const clock = handClock();
  const state = plainState(full ? readConfig() : config);
  const storage = { getItem: (k: string) => ran.get(k) ?? null, setItem: (k: string, v: string) => void ran.set(k, v) };
  const session = createSession(state, {
    clock,
    connector: { place: note ? "page" : "worker", note, connect: side.connect },
    memory: createMemory(() => storage),
    words,
    calm: () => false,
  });
  return { session, clock, side, table: state.table, state, ran };
}

it("prepare() starts what trains and leaves the recorded run on show", async () => {
  const { session, clock, table, side } = stand();
  session.prepare();
  await clock.advance(500);
  expect(side.made).toHaveLength(1);
  expect(table).toMatchObject({ phase: "recorded", iteration: 1200, lead: "first" });
  expect(table.engine?.id).toBe("fake");
});

it("toggleRun() trains from iteration 0, and again pauses", async () => {
  const { session, clock, table } = stand();
  session.prepare();
  await clock.advance(100);
  session.toggleRun();
  expect(table).toMatchObject({ phase: "running", live: true, iteration: 0, lead: words.lead.training });
  await clock.advance(1000);
  expect(table.iteration).toBeGreaterThan(100);
  expect(table.perSecond).toBeGreaterThan(0);
  session.toggleRun();
  await clock.advance(100);
  expect(table).toMatchObject({ phase: "paused", lead: words.lead.paused });
  expect(table.perSecond).toBeNaN();
});

it("toggleRun() before anything can train leaves the recorded run on show until there is something to show", async () => {
  const { session, clock, table, side } = stand();
  session.toggleRun();
  expect(table).toMatchObject({ phase: "running", live: false, iteration: 1200 });
  session.prepare();
  await clock.advance(500);
  expect(table.live).toBe(true);
  expect(table.iteration).toBeGreaterThan(0);
  expect(table.iteration).toBeLessThan(1200);
  expect(side.made).toHaveLength(1);
});

it("toggleRun() is remembered, so that the next visit is not told what to press", () => {
  const ran = new Map<string, string>();
  const first = stand({ ran });
  first.session.welcome();
  expect(first.table.lead).toBe("first");
  first.session.toggleRun();
  const second = stand({ ran });
  second.session.welcome();
  expect(second.table).toMatchObject({ initiated: true, lead: words.lead.again });
});

it("reset() goes back to iteration 0 and rests, with everything else as it was set", async () => {
  const { session, clock, table, side } = stand();
  session.prepare();
  session.toggleLayer("field");
  session.chooseData({ id: "ring" }, "Ring");
  session.toggleRun();
  await clock.advance(500);
  session.reset();
  await clock.advance(200);
  expect(table).toMatchObject({ phase: "paused", iteration: 0, layers: { field: false } });
  expect(side.made.at(-1)).toMatchObject({ seed: 1, data: { id: "ring" } });
  const asked = side.budgets.length;
  await clock.advance(1000);
  expect(side.budgets.length).toBe(asked);
});

it("step() trains one iteration of one player and says whose", async () => {
  const { session, clock, table, side } = stand();
  session.prepare();
  session.step("generator");
  await clock.advance(200);
  expect(table).toMatchObject({ phase: "paused", iteration: 1, lead: words.lead.stepped.generator });
  expect(side.budgets.at(-1)).toMatchObject({ iterations: 1, players: "generator" });
});

it("step() before anything can train is carried out when it can", async () => {
  const { session, clock, table, side } = stand();
  session.step("both");
  await clock.advance(200);
  expect(table).toMatchObject({ live: true, iteration: 1 });
  expect(side.made).toHaveLength(1);
});

it("step() while training pauses first", async () => {
  const { session, clock, table, side } = stand();
  session.toggleRun();
  session.prepare();
  await clock.advance(300);
  session.step("both");
  await clock.advance(200);
  expect(table.phase).toBe("paused");
  const asked = side.budgets.length;
  await clock.advance(1000);
  expect(side.budgets.length).toBe(asked);
});

it("chooseData() goes on training what was training, on the new data", async () => {
  const { session, clock, table, side } = stand();
  session.prepare();
  session.toggleRun();
  await clock.advance(500);
  session.chooseData({ id: "line" }, "Line");
  await clock.advance(500);
  expect(table).toMatchObject({ phase: "running", lead: words.lead.newDataRunning("Line") });
  expect(side.made.at(-1)!.data.id).toBe("line");
  expect(table.iteration).toBeGreaterThan(0);
});

it("chooseBackend() of one that cannot be had says so and goes on with the one there was", async () => {
  const side = fakeSide({
    refuse: ({ engine }) => (engine.backend === "webgl" ? "engine.backend must be …" : undefined),
  });
  const { session, clock, table, state } = stand({ side });
  session.prepare();
  session.toggleRun();
  await clock.advance(300);
  session.chooseBackend("webgl");
  await clock.advance(100);
  const before = table.iteration;
  await clock.advance(200);
  expect(table).toMatchObject({ phase: "running", backend: "auto" });
  expect(table.lead).toContain("WebGL cannot train in this browser.");
  expect(state.config.value.engine.backend).toBe("auto");
  expect(table.iteration).toBeGreaterThan(before);
});

it("chooseBackend() keeps the run where it is", async () => {
  const { session, clock, table } = stand();
  session.prepare();
  session.toggleRun();
  await clock.advance(300);
  session.toggleRun();
  await clock.advance(100);
  const at = table.iteration;
  session.chooseBackend("cpu");
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: at, engine: { backend: "cpu" }, backend: "cpu" });
});

it("a run whose numbers stop being finite stops, says when and what, and Run is off until a reset", async () => {
  const { session, clock, table, side } = stand({ side: fakeSide({ stopAt: 30 }) });
  session.prepare();
  session.toggleRun();
  await clock.advance(500);
  expect(table).toMatchObject({ phase: "stopped", iteration: 29, lead: words.lead.stopped });
  expect(table.perSecond).toBeNaN();
  expect(table.said).toBe("Stopped at 30: the generator’s loss is no longer finite.");
  const asked = side.budgets.length;
  session.toggleRun();
  session.step("both");
  await clock.advance(200);
  expect(table.phase).toBe("stopped");
  expect(side.budgets.length).toBe(asked);
  session.reset();
  await clock.advance(200);
  expect(table).toMatchObject({ phase: "paused", iteration: 0, stop: undefined });
});

it("a lost worker is named in the lead, with the iteration the run goes on from", async () => {
  const { session, clock, table, side } = stand();
  session.prepare();
  session.toggleRun();
  await clock.advance(500);
  side.fall("it broke");
  await clock.advance(60);
  expect(table.lead).toMatch(/^The trainer stopped and was started again from [\d,]+\.$/);
  expect(table.phase).toBe("running");
});

it("a trainer that cannot be had leaves the recorded run on show until Run is pressed, then says why", async () => {
  const { session, clock, table } = stand({ side: fakeSide({ refuse: () => "nothing trains here" }) });
  session.prepare();
  await clock.advance(200);
  expect(table).toMatchObject({ phase: "recorded", lead: "first" });
  session.toggleRun();
  await clock.advance(200);
  expect(table.phase).toBe("broken");
  expect(table.lead).toContain("nothing trains here");
});

it("notes on where training runs appear with the live run, and stay away once dismissed", async () => {
  const { session, clock, table } = stand({ note: "No Worker." });
  session.prepare();
  await clock.advance(100);
  expect(table.notes).toEqual([]);
  session.toggleRun();
  await clock.advance(100);
  expect(table.notes).toEqual(["No Worker."]);
  session.dismissNotes();
  session.reset();
  await clock.advance(100);
  expect(table.notes).toEqual([]);
});

it("rewind() shows the past at rest, and training from there keeps what was left as a branch to go back to", async () => {
  const { session, clock, table, state } = stand();
  session.toggleRun();
  await clock.advance(500);
  session.toggleRun();
  await clock.advance(100);
  const end = table.iteration;
  session.rewind(10);
  await clock.advance(100);
  expect(table).toMatchObject({ phase: "paused", iteration: 10, end, lead: words.lead.past(10, end) });
  session.step("generator");
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: 11, end: 11 });
  expect(state.branches.value).toMatchObject([{ at: 10, end }]);
  session.follow(state.branches.value[0]!.id);
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: end, end });
  expect(state.branches.value).toMatchObject([{ at: 10, end: 11 }]);
});

it("step() of both in the past shows the next known iteration and leaves nothing; at its end it trains", async () => {
  const { session, clock, table, state } = stand();
  session.runTo(40);
  await clock.advance(500);
  session.stepBack();
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: 39, end: 40 });
  session.step("both");
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: 40, end: 40 });
  session.step("both");
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: 41, end: 41 });
  expect(state.branches.value).toEqual([]);
});

it("rewind() in passing shows a picture, measures nothing and reads nothing aloud", async () => {
  const { session, clock, table, side } = stand();
  session.runTo(40);
  await clock.advance(500);
  const { said } = table;
  session.rewind(20, true);
  await clock.advance(100);
  expect(table).toMatchObject({ phase: "paused", iteration: 20, said, lead: words.lead.past(20, 40) });
  expect(side.budgets.at(-1)!.probe).not.toHaveProperty("divergences");
  session.rewind(20);
  await clock.advance(100);
  expect(table.said).toContain("iteration 20 of 40");
  expect(side.budgets.at(-1)!.probe).toHaveProperty("divergences");
});

it("goTo() goes back to what is known and trains to what is not; runFor() trains so many more", async () => {
  const { session, clock, table } = stand();
  session.goTo(40);
  await clock.advance(500);
  expect(table).toMatchObject({ phase: "paused", iteration: 40, end: 40 });
  session.goTo(12);
  await clock.advance(100);
  expect(table).toMatchObject({ iteration: 12, end: 40 });
  session.rewind(Number.POSITIVE_INFINITY);
  await clock.advance(100);
  session.runFor(30);
  await clock.advance(500);
  expect(table).toMatchObject({ phase: "paused", iteration: 70, end: 70 });
});

it("runUntil() measures every slice, rests where the condition holds, and says so", async () => {
  const { session, clock, table, state, side } = stand();
  session.runUntil({ kind: "js", below: 0.1 });
  await clock.advance(300);
  expect(table).toMatchObject({ phase: "running", awaits: { below: 0.1 } });
  expect(side.mostPending).toBe(1); // no slice is ahead of the one that is looked at
  expect(side.budgets.at(-1)!.probe!.divergences!.ids).toContain("grid-js");
  state.measured.value = { "grid-js": { value: 0.09, floor: 0, count: 100 } };
  await clock.advance(20);
  const { iteration } = table;
  expect(table).toMatchObject({ phase: "paused", awaits: undefined, lead: words.dock.met.js(iteration, 0.1) });
  await clock.advance(500);
  expect(table.iteration).toBe(iteration);
});

it("toggleRun() lets go of what was waited for", async () => {
  const { session, clock, table } = stand();
  session.runUntil({ kind: "modes" });
  await clock.advance(100);
  session.toggleRun();
  session.toggleRun();
  expect(table).toMatchObject({ phase: "running", awaits: undefined });
});

it("reseed() takes the next seed by default", async () => {
  const { session, clock, side } = stand({ full: true });
  session.prepare();
  session.reseed();
  await clock.advance(100);
  expect(side.made.at(-1)!.seed).toBe(side.made[0]!.seed + 1);
});

it("follow() gives back what had happened on the run that was left", async () => {
  const { session, clock, state } = stand();
  session.runTo(40);
  await clock.advance(500);
  state.events.add({ iteration: 5, kind: "saved", text: "early" });
  state.events.add({ iteration: 30, kind: "saved", text: "late" });
  session.rewind(10);
  await clock.advance(100);
  session.step("generator");
  await clock.advance(100);
  const texts = () => state.events.list.map(({ text }) => text);
  expect(texts()).toEqual(["early"]);
  session.follow(state.branches.value[0]!.id);
  await clock.advance(100);
  expect(texts()).toEqual(["early", "late"]);
});

it("runTo() trains, rests at the iteration and says so", async () => {
  const { session, clock, table } = stand();
  session.runTo(40);
  await clock.advance(500);
  expect(table).toMatchObject({ phase: "paused", iteration: 40, until: Number.POSITIVE_INFINITY });
  expect(table.lead).toBe(words.lead.arrived(40));
});

it("change() of what a run can take over changes it at once; of what it can not, begins again", async () => {
  const { session, clock, table, state, side } = stand({ full: true });
  session.toggleRun();
  await clock.advance(300);
  const before = table.iteration;
  expect(session.change("optimizers.generator.params.rate", 0.02)).toBeUndefined();
  await clock.advance(100);
  expect(side.made).toHaveLength(1);
  expect(table.iteration).toBeGreaterThan(before);
  expect(state.config.value.optimizers.generator.params!["rate"]).toBe(0.02);
  expect(session.change("generator.hidden", [8, 8])).toBeUndefined();
  await clock.advance(60);
  expect(side.made).toHaveLength(2);
  expect(side.made[1]).toMatchObject({ generator: { hidden: [8, 8] } });
  expect(side.made[1]!.optimizers.generator.params!["rate"]).toBe(0.02);
  expect(table.phase).toBe("running");
});

it("change() to what no config may say answers with the reason, and changes nothing", async () => {
  const { session, clock, state, side } = stand({ full: true });
  session.toggleRun();
  await clock.advance(100);
  const before = state.config.value;
  expect(session.change("batchSize", -3)).toMatch(/batchSize must be .*got -3/);
  await clock.advance(100);
  expect([state.config.value, side.made.length]).toEqual([before, 1]);
});

it("kept() is the run with its past, and open() shows it where it stood, with the curves it is given", async () => {
  const first = stand({ full: true });
  first.session.prepare();
  first.session.toggleRun();
  await first.clock.advance(1000);
  first.session.toggleRun();
  await first.clock.advance(100);
  const kept = first.session.kept()!;
  expect(kept.history!.end).toBe(first.table.iteration);

  const second = stand({ full: true });
  expect(second.session.kept()).toBeUndefined();
  second.session.prepare(); // another run is on its way
  const at = kept.checkpoint.iteration;
  second.session.open({ checkpoint: kept.checkpoint }, "opened", {
    badge: "kept",
    curves: (record) => record.losses.push(10, 0.5, 0.25),
  });
  await second.clock.advance(500);
  expect(second.table).toMatchObject({
    phase: "paused",
    live: true,
    iteration: at,
    end: at,
    badge: "kept",
    lead: "opened",
  });
  expect(second.state.record.value.losses.length).toBe(1);
});
