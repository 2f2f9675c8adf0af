import { describe, expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { evaluate, relativeDistance, rows } from "../../test/oracle.ts";
import { createOracleRun, inNumbers, type Mover, plainAdam, plainSgd } from "../../test/oracle-run.ts";
import { createBatch, createSetup } from "../../test/tasks.ts";
import { hinge } from "../losses/index.ts";
import { adam, lookahead, momentum, optimisticAdam, rmsprop, sgd } from "../optimizers/index.ts";
import { registry } from "../registry.ts";
import { wganGp } from "../regularizers/index.ts";
import type { Engine, EngineSetup, PlayerState } from "./engine.ts";

describe.each(engines)("%s", (_, create) => {
  it.each([
    ["sgd", sgd({ rate: 0.05 }), () => plainSgd(0.05)],
    ["adam", adam({ rate: 0.01, beta1: 0.5 }), () => plainAdam(0.01, 0.5, 0.999, 1e-8)],
  ])("step() with %s follows the oracle for 20 iterations", async (_, optimizer, mover: () => Mover) => {
    // Not a critic's loss: it leaves D's last bias without a gradient, and Adam makes whole steps of its rounding.
    const setup = createSetup({ hidden: [4, 4], batchSize: 6, optimizer, regularizers: [wganGp({ weight: 0.5 })] });
    const engine = await create(setup);
    const oracle = createOracleRun(setup, { generator: mover(), discriminator: mover() });
    for (let i = 0; i < 20; i++) {
      for (const player of ["discriminator", "generator"] as const) {
        const batch = createBatch(setup, 10 + i);
        expect(await engine.step(player, batch)).toBeCloseTo(oracle.step(player, batch), 4);
      }
      if (i > 0 && i < 19) continue; // after the first step, and after the last
      for (const player of ["discriminator", "generator"] as const) {
        const { parameters, steps } = await engine.read(player);
        expect(relativeDistance(parameters, oracle.weights[player])).toBeLessThan(2e-5);
        expect(steps).toBe(i + 1);
      }
    }
    engine.dispose();
  });

  it.each([
    ...registry.optimizers.map((entry) => [entry.id, entry()] as const),
    ["rmsprop from a mean square of 1", rmsprop({ start: 1 })] as const,
    ["rmsprop, centred, from a mean square of 1", rmsprop({ start: 1, centred: "yes" })] as const,
    ["Nesterov's momentum", momentum({ form: "nesterov" })] as const,
    ["lookahead over plain steps", lookahead({ inner: "sgd", every: 3 })] as const,
    ["optimistic Adam with Nesterov's look ahead", optimisticAdam({ lookAhead: "nesterov" })] as const,
  ])(
    "step() with %s takes its formula's way, of which adam's and sgd's are written a second time above",
    async (_, optimizer) => {
      const setup = createSetup({ hidden: [3], batchSize: 4, optimizer });
      const engine = await create(setup);
      const oracle = createOracleRun(setup, { generator: inNumbers(optimizer), discriminator: inNumbers(optimizer) });
      for (let i = 0; i < 12; i++) {
        for (const player of ["discriminator", "generator"] as const) {
          const batch = createBatch(setup, 10 + i);
          await engine.step(player, batch);
          oracle.step(player, batch);
        }
      }
      for (const player of ["discriminator", "generator"] as const) {
        const { parameters } = await engine.read(player);
        const moved = relativeDistance(setup.parameters[player], oracle.weights[player]);
        expect(moved).toBeGreaterThan(1e-4);
        expect(relativeDistance(parameters, oracle.weights[player])).toBeLessThan(2e-5);
      }
      engine.dispose();
    },
  );

  it("step() moves its player and leaves the other alone", async () => {
    const setup = createSetup({ optimizer: sgd({ rate: 0.1 }) });
    const engine = await create(setup);
    await engine.step("generator", createBatch(setup, 1));
    expect((await engine.read("discriminator")).parameters).toEqual(setup.parameters.discriminator);
    expect((await engine.read("generator")).parameters).not.toEqual(setup.parameters.generator);
    await engine.step("discriminator", createBatch(setup, 1));
    expect((await engine.read("discriminator")).parameters).not.toEqual(setup.parameters.discriminator);
    engine.dispose();
  });

  it("loss() is what step() answers, and changes nothing", async () => {
    const setup = createSetup({ optimizer: adam(), regularizers: [wganGp()] });
    const batch = createBatch(setup, 1);
    const engine = await create(setup);
    for (const player of ["discriminator", "generator"] as const) {
      const before = await engine.read(player);
      const loss = await engine.loss(player, batch);
      expect(await engine.read(player)).toEqual(before);
      expect(loss).toBe(await engine.step(player, batch));
    }
    engine.dispose();
  });

  it("generate() and discriminate() are the networks, for any number of points", async () => {
    const setup = createSetup();
    const { generator, discriminator, parameters } = setup;
    const engine = await create(setup);
    for (const batchSize of [0, 1, 33]) {
      const { latent, real } = createBatch({ ...setup, batchSize }, 4);
      const fakes = rows(latent, 3).flatMap((z) => evaluate(generator, parameters.generator, z));
      const raw = rows(real, 2).flatMap((x) => evaluate(discriminator, parameters.discriminator, x));
      expect(largestGap(await engine.generate(latent), fakes)).toBeLessThan(1e-6);
      expect(largestGap(await engine.discriminate(real), raw)).toBeLessThan(1e-6);
    }
    engine.dispose();
  });

  it("read() and write() carry a run from one engine to another, bit for bit", async () => {
    const setup = createSetup({ optimizer: adam() });
    const [first, second] = [await create(setup), await create(createSetup({ optimizer: adam(), seed: 9 }))];
    await play(first, setup, 0, 5);
    for (const player of ["discriminator", "generator"] as const) second.write(player, await first.read(player));
    await play(first, setup, 5, 10);
    await play(second, setup, 5, 10);
    expect(await second.read("generator")).toEqual(await first.read("generator"));
    expect(await second.read("discriminator")).toEqual(await first.read("discriminator"));
    first.dispose();
    second.dispose();
  });

  it("read() gives arrays of its own, and write() and the start take copies", async () => {
    const setup = createSetup({ optimizer: adam() });
    const mine = setup.parameters.generator;
    const original = mine.slice();
    const engine = await create(setup);
    mine.fill(7);
    const state = await engine.read("generator");
    expect(state.parameters).toEqual(original);
    // Each of its own memory too: a worker gives the memory of what it sends away.
    expect(new Set([state.parameters, ...state.slots].map((array) => array.buffer)).size).toBe(3);
    engine.write("generator", state);
    state.parameters.fill(7);
    for (const slot of state.slots) slot.fill(7);
    expect((await engine.read("generator")).parameters).toEqual(original);
    expect((await engine.read("generator")).slots[0]!.every((v) => v === 0)).toBe(true);
    engine.dispose();
  });

  it("configure() keeps what an optimizer of the same id remembers, and starts another anew", async () => {
    const setup = createSetup({ optimizer: adam() });
    const engine = await create(setup);
    await play(engine, setup, 0, 3);
    const before = await engine.read("generator");
    const withOptimizer = (generator: typeof setup.optimizers.generator) => ({
      ...setup,
      optimizers: { ...setup.optimizers, generator },
    });

    engine.configure(withOptimizer(adam({ rate: 0.5 })));
    expect(await engine.read("generator")).toEqual(before);
    engine.configure(withOptimizer(sgd()));
    expect(await engine.read("generator")).toEqual({ parameters: before.parameters, slots: [], steps: 0 });
    engine.configure(withOptimizer(adam()));
    const blank = new Float32Array(before.parameters.length);
    expect(await engine.read("generator")).toEqual({ parameters: before.parameters, slots: [blank, blank], steps: 0 });
    expect((await engine.read("discriminator")).steps).toBe(3);
    engine.dispose();
  });

  it("configure() starts an optimizer anew whose new form keeps another number of slots", async () => {
    const setup = createSetup({ optimizer: rmsprop() });
    const engine = await create(setup);
    await play(engine, setup, 0, 3);
    const { parameters } = await engine.read("generator");
    engine.configure(createSetup({ optimizer: rmsprop({ centred: "yes" }) }));
    const blank = new Float32Array(parameters.length);
    expect(await engine.read("generator")).toEqual({ parameters, slots: [blank, blank], steps: 0 });
    engine.dispose();
  });

  it("step() has the same gradient each time it is taken where nothing moved, by an optimizer of one's own too", async () => {
    const setup = createSetup();
    const engine = await create(setup);
    const batch = createBatch(setup, 1);
    for (const player of ["discriminator", "generator"] as const) {
      await engine.step(player, batch);
      const once = await engine.read(player);
      await engine.step(player, batch);
      expect(await engine.read(player)).toEqual({ ...once, steps: 2 });
    }
    engine.dispose();
  });

  it("configure() changes the loss, the penalties and the rate of the next step", async () => {
    const setup = createSetup({ optimizer: sgd({ rate: 0 }) });
    const changed = createSetup({ optimizer: sgd({ rate: 0.1 }), loss: hinge(), regularizers: [wganGp()] });
    const batch = createBatch(setup, 1);
    const [engine, fresh] = [await create(setup), await create(changed)];
    await engine.step("discriminator", batch);
    engine.configure(changed);
    expect(await engine.step("discriminator", batch)).toBe(await fresh.step("discriminator", batch));
    expect((await engine.read("discriminator")).parameters).toEqual((await fresh.read("discriminator")).parameters);
    engine.dispose();
    fresh.dispose();
  });

  it("finite() sees a single bad number, even one that no loss shows", async () => {
    const setup = createSetup();
    const engine = await create(setup);
    expect(await engine.finite()).toBe(true);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const state = await engine.read("generator");
      engine.write("generator", { ...state, parameters: state.parameters.with(11, bad) });
      expect(await engine.finite()).toBe(false);
      engine.write("generator", state);
      expect(await engine.finite()).toBe(true);
    }
    engine.dispose();
  });

  it("write() refuses a state that does not fit, and keeps the one it has", async () => {
    const setup = createSetup({ optimizer: adam() });
    const engine = await create(setup);
    const state = await engine.read("discriminator");
    const size = state.parameters.length;
    const write = (change: Partial<PlayerState>) => () => engine.write("discriminator", { ...state, ...change });
    expect(write({ parameters: new Float32Array(3) })).toThrow(`state.parameters must hold ${size} numbers, got 3.`);
    expect(write({ slots: [] })).toThrow("state.slots must be the 2 arrays that adam keeps, got 0.");
    const short = [state.slots[0]!, new Float32Array(1)];
    expect(write({ slots: short })).toThrow(`state.slots[1] must hold ${size} numbers, got 1.`);
    expect(write({ steps: 0.5 })).toThrow("state.steps must be an integer of at least 0, got 0.5.");
    expect(await engine.read("discriminator")).toEqual(state);
    engine.dispose();
  });
});

async function play(engine: Engine, setup: EngineSetup, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    await engine.step("discriminator", createBatch(setup, i));
    await engine.step("generator", createBatch(setup, i));
  }
}

/** NaN if there are not as many of one as of the other. */
function largestGap(a: Float32Array, b: readonly number[]): number {
  return a.length === b.length ? b.reduce((gap, v, i) => Math.max(gap, Math.abs(a[i]! - v)), 0) : Number.NaN;
}
