import { expect, it } from "vitest";
import { setPath } from "./set-path.ts";

it("setPath() reads the value as JSON where it is JSON, and as text where it is not", () => {
  expect(setPath({}, "batchSize=256")).toEqual({ batchSize: 256 });
  expect(setPath({}, "trainingSet=null")).toEqual({ trainingSet: null });
  expect(setPath({}, "generator.hidden=[64,64]")).toEqual({ generator: { hidden: [64, 64] } });
  expect(setPath({}, "decay.shape=linear")).toEqual({ decay: { shape: "linear" } });
  expect(setPath({}, "note=a=b")).toEqual({ note: "a=b" });
});

it("setPath() changes one thing and leaves the rest, and what it was given, as it is", () => {
  const config = { seed: 1, schedule: { id: "alternating", generatorSteps: 1 } };
  expect(setPath(config, "schedule.generatorSteps=3")).toEqual({
    seed: 1,
    schedule: { id: "alternating", generatorSteps: 3 },
  });
  expect(config.schedule.generatorSteps).toBe(1);
});

it("setPath() goes into lists, and adds to their end", () => {
  expect(setPath({ hidden: [20, 20] }, "hidden[1]=32")).toEqual({ hidden: [20, 32] });
  expect(setPath({ regularizers: [] }, "regularizers[0].id=r1")).toEqual({ regularizers: [{ id: "r1" }] });
  expect(setPath({ regularizers: [{ id: "r1" }] }, "regularizers.0.params.weight=5")).toEqual({
    regularizers: [{ id: "r1", params: { weight: 5 } }],
  });
});

it("setPath() takes text for a whole choice as its id", () => {
  expect(setPath({ loss: { id: "hinge", params: {} } }, "loss=wasserstein")).toEqual({ loss: { id: "wasserstein" } });
});

it("setPath() forgets a choice's parameters when its id changes, and only then", () => {
  const config = { data: { id: "mixture-ring", params: { modes: 5 } } };
  expect(setPath(config, "data.id=ring")).toEqual({ data: { id: "ring" } });
  expect(setPath(config, "data.id=mixture-ring")).toEqual(config);
});

it("setPath() keeps what else a section has beside its id", () => {
  expect(setPath({ engine: { id: "auto", backend: "cpu" } }, "engine=tfjs")).toEqual({
    engine: { id: "tfjs", backend: "cpu" },
  });
});

it("setPath() reaches no prototype", () => {
  setPath({}, "__proto__.polluted=1");
  setPath({}, "constructor.prototype.polluted=1");
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each(["seed", "=3", "a..b=1", ".a=1", ""])("setPath() refuses %j, which is no assignment", (assignment) => {
  expect(() => setPath({}, assignment)).toThrow(/^--set must be path=value, got ".*"\.$/);
});

it("setPath() refuses a place that a list does not have", () => {
  expect(() => setPath({ hidden: [1] }, "hidden[2]=5")).toThrow(
    '--set hidden[2] must name a place in a list of 1, got "2".',
  );
  expect(() => setPath({ hidden: [1] }, "hidden.x=5")).toThrow("must name a place in a list of 1");
});
