import * as tf from "@tensorflow/tfjs";
import { expect, it } from "vitest";
import { createBatch, createSetup } from "../../../test/tasks.ts";
import { adam } from "../../optimizers/index.ts";
import { instanceNoise, wganGp } from "../../regularizers/index.ts";
import { chooseBackend, type Timer } from "./choose-backend.ts";
import { createTfjsEngine } from "./index.ts";
import { startBackend } from "./start-backend.ts";
import { timerOf } from "./time-iteration.ts";

/** A clock that goes on by so many milliseconds between two looks at it on this backend. */
const clock = (steps: Readonly<Record<string, number>>) => {
  let [time, looks] = [0, 0];
  const now = (): number => {
    looks++;
    time += steps[tf.getBackend()]!;
    return time;
  };
  return { now, looks: () => looks };
};

const timing =
  (times: Readonly<Record<string, number>>): Timer =>
  (backend) =>
    times[backend]!;

it('chooseBackend() of "auto" with a clock is cpu only where that is clearly faster, and says so', async () => {
  const auto = { backend: "auto" } as const;
  expect(await chooseBackend(auto, timing({ wasm: 3.1, cpu: 2 }))).toEqual({
    backend: "cpu",
    note: "Networks as small as these train faster on plain JavaScript than on WebAssembly, so training runs on it.",
  });
  expect(await chooseBackend(auto, timing({ wasm: 2.9, cpu: 2 }))).toEqual({ backend: "wasm" });
  expect(await chooseBackend(auto, timing({ wasm: 1, cpu: Number.NaN }))).toEqual({ backend: "wasm" });
  expect(await chooseBackend({ backend: "wasm" }, timing({ wasm: 9, cpu: 1 }))).toEqual({ backend: "wasm" });
});

it("timerOf() measures the setup's own iteration, remembers it by its shape, and leaves no tensor", async () => {
  await startBackend("wasm");
  await startBackend("cpu");
  const setup = createSetup({ regularizers: [wganGp(), instanceNoise()], optimizer: adam() });
  const { numTensors } = tf.memory();
  const { now, looks } = clock({ cpu: 5, wasm: 7 });
  const time = timerOf(setup, now);
  expect(time("cpu", Number.POSITIVE_INFINITY)).toBe(5);
  expect(time("wasm", Number.POSITIVE_INFINITY)).toBe(7);
  expect(tf.memory().numTensors).toBe(numTensors);
  const before = looks();
  const alike = { ...setup, parameters: createSetup({ seed: 9 }).parameters };
  expect(timerOf(alike, now)("cpu", 1)).toBe(5);
  expect(looks()).toBe(before);
  expect(timerOf(createSetup({ batchSize: 3 }), now)("cpu", Number.POSITIVE_INFINITY)).toBe(5);
  expect(looks()).toBeGreaterThan(before);
});

it("timerOf() gives a backend that is far too slow one iteration only", async () => {
  const { now, looks } = clock({ cpu: 100 });
  await startBackend("cpu");
  expect(timerOf(createSetup({ batchSize: 5 }), now)("cpu", 10)).toBe(100);
  expect(looks()).toBe(2);
});

it('backend "auto" with a clock trains as if there had been no trial', async () => {
  const setup = createSetup({ hidden: [3], optimizer: adam() });
  const { now } = clock({ wasm: 30, cpu: 1 });
  const [chosen, plain] = [
    await createTfjsEngine(setup, { backend: "auto", now }),
    await createTfjsEngine(setup, { backend: "cpu" }),
  ];
  expect(chosen.backend).toBe("cpu");
  for (const engine of [chosen, plain]) await engine.step("generator", createBatch(setup, 1));
  expect(await chosen.read("generator")).toEqual(await plain.read("generator"));
  chosen.dispose();
  plain.dispose();
});
