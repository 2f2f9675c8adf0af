import { expect, it } from "vitest";
import { setPath } from "./set-path.ts";

it("setPath() reads the value as JSON where it is JSON, and as text where it is not", () => {
  expect(setPath({}, "batchSize=256")).toEqual({ batchSize: 256 });
  expect(setPath({}, "trainingSet=null")).toEqual({ trainingSet: null });
  expect(setPath({}, "generator.hidden=[64,64]")).toEqual({ generator: { hidden: [64, 64] } });
  expect(setPath({}, "decay.shape=linear")).toEqual({ decay: { shape: "linear" } });
  expect(setPath({}, "note=a=b")).toEqual({ note: "a=b" });
});

it("setPath() takes the paths that a config's errors name", () => {
  expect(setPath({ regularizers: [{ id: "r1" }] }, "regularizers[0].params.weight=5")).toEqual({
    regularizers: [{ id: "r1", params: { weight: 5 } }],
  });
  expect(setPath({ loss: { id: "hinge", params: {} } }, "loss=wasserstein")).toEqual({ loss: { id: "wasserstein" } });
});

it.each(["seed", "=3", "a..b=1", ".a=1", "a.=1", ""])("setPath() refuses %j, which is no assignment", (assignment) => {
  expect(() => setPath({}, assignment)).toThrow(/^--set must be path=value, got ".*"\.$/);
});

it("setPath() refuses a place that a list does not have", () => {
  expect(() => setPath({ hidden: [1] }, "hidden[2]=5")).toThrow(
    '--set: hidden[2] must name a place in a list of 1, got "2".',
  );
});
