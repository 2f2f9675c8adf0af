import { expect, it } from "vitest";
import type { Checkpoint } from "./gan.ts";
import { createGuard } from "./guard.ts";

/** A run whose whole state is its iteration; it breaks, in the given way, when it trains iteration `breaksAt`. */
function brittle(breaksAt: number, how: "loss" | "weights" | "optimizer") {
  let iteration = 0;
  let broken = false;
  const losses = new Float64Array(2);
  const trainings: number[] = [];
  const weights = () => new Float32Array([broken && how === "weights" ? Number.NaN : iteration]);
  const slots = () => [new Float32Array(1), new Float32Array([broken && how === "optimizer" ? Number.NaN : iteration])];
  const guard = createGuard({
    engine: {
      finite: () => !broken || how === "loss",
      read: (player) =>
        player === "generator"
          ? { parameters: weights(), slots: slots(), steps: 0 }
          : { parameters: new Float32Array(1), slots: [], steps: 0 },
    },
    take: async () => ({ iteration }) as Checkpoint,
    put: (checkpoint) => {
      iteration = checkpoint.iteration;
      broken = false;
    },
    losses,
    iterate: async () => {
      iteration++;
      trainings.push(iteration);
      broken ||= iteration >= breaksAt;
      losses[1] = broken && how === "loss" ? Number.POSITIVE_INFINITY : 0;
    },
    iteration: () => iteration,
  });
  return { guard, trainings, iteration: () => iteration };
}

const after = (n: number) => (trained: number) => trained >= n;

it("guard.run() trains exactly as far as asked while all is finite", async () => {
  const run = brittle(Number.POSITIVE_INFINITY, "loss");
  let rows = 0;
  expect(await run.guard.run("both", after(200), () => rows++)).toBeUndefined();
  expect([run.iteration(), rows, run.trainings.length]).toEqual([200, 200, 200]);
  expect(await run.guard.run("both", after(0), () => rows++)).toBeUndefined();
  expect(run.iteration()).toBe(200);
});

it.each(["loss", "weights", "optimizer"] as const)(
  "guard.run() stands at the last good iteration when %s break",
  async (how) => {
    for (const breaksAt of [1, 2, 64, 65, 100, 129]) {
      const run = brittle(breaksAt, how);
      const stop = await run.guard.run("both", after(200), () => {});
      expect(stop).toEqual({ iteration: breaksAt, what: `the generator's ${how}` });
      expect(run.iteration()).toBe(breaksAt - 1);
    }
  },
);

it("guard.run() after a stop meets the same stop again, and has not moved", async () => {
  const run = brittle(70, "weights");
  await run.guard.run("both", after(50), () => {});
  const first = await run.guard.run("both", after(50), () => {});
  const second = await run.guard.run("both", after(1), () => {});
  expect(second).toEqual(first);
  expect(run.iteration()).toBe(69);
});
