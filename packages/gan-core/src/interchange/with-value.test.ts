import { expect, it } from "vitest";
import { withValue } from "./with-value.ts";

it("withValue() changes one thing and leaves the rest, and what it was given, as it is", () => {
  const config = { seed: 1, schedule: { id: "alternating", generatorSteps: 1 } };
  expect(withValue(config, "schedule.generatorSteps", 3)).toEqual({
    seed: 1,
    schedule: { id: "alternating", generatorSteps: 3 },
  });
  expect(config.schedule.generatorSteps).toBe(1);
});

it("withValue() goes into lists, and adds to their end", () => {
  expect(withValue({ hidden: [20, 20] }, "hidden[1]", 32)).toEqual({ hidden: [20, 32] });
  expect(withValue({ regularizers: [] }, "regularizers[0].id", "r1")).toEqual({ regularizers: [{ id: "r1" }] });
  expect(withValue({ regularizers: [{ id: "r1" }] }, "regularizers.0.params.weight", 5)).toEqual({
    regularizers: [{ id: "r1", params: { weight: 5 } }],
  });
});

it("withValue() takes text for a whole choice as its id, and an object as all of it", () => {
  const config = { loss: { id: "hinge", params: {} } };
  expect(withValue(config, "loss", "wasserstein")).toEqual({ loss: { id: "wasserstein" } });
  const whole = { id: "label-smoothing", params: { real: 0.9 } };
  expect(withValue(config, "loss", whole)).toEqual({ loss: whole });
});

it("withValue() forgets a choice's parameters when its id changes, and only then", () => {
  const config = { data: { id: "mixture-ring", params: { modes: 5 } } };
  expect(withValue(config, "data.id", "ring")).toEqual({ data: { id: "ring" } });
  expect(withValue(config, "data.id", "mixture-ring")).toEqual(config);
});

it("withValue() keeps what else a section has beside its id", () => {
  expect(withValue({ engine: { id: "auto", backend: "cpu" } }, "engine", "tfjs")).toEqual({
    engine: { id: "tfjs", backend: "cpu" },
  });
});

it("withValue() reaches no prototype", () => {
  withValue({}, "__proto__.polluted", 1);
  withValue({}, "constructor.prototype.polluted", 1);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each(["", ".a", "a..b", "a."])("withValue() refuses %j, which is no path", (path) => {
  expect(() => withValue({}, path, 1)).toThrow(`path must be keys with a dot between them, got "${path}".`);
});

it("withValue() refuses a place that a list does not have", () => {
  expect(() => withValue({ hidden: [1] }, "hidden[2]", 5)).toThrow(
    'hidden[2] must name a place in a list of 1, got "2".',
  );
  expect(() => withValue({ hidden: [1] }, "hidden.x", 5)).toThrow("must name a place in a list of 1");
});
