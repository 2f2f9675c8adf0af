import { expect, it } from "vitest";
import { limitsOf, namesOf, specOf } from "./limits.ts";

it("limitsOf() says what gan-core checks, of single values, lists' items and values that may be null", () => {
  expect(limitsOf("packing")).toEqual({ min: 1, max: 8, integer: true, scale: "linear" });
  expect(limitsOf("generator.hidden")).toEqual({ min: 1, max: 1024, integer: true, scale: "linear" });
  expect(limitsOf("trainingSet")).toEqual({ min: 1, max: 1e6, integer: true, scale: "log" });
  expect(limitsOf("decay.iterations")).toEqual({ min: 1, integer: true, scale: "log" });
});

it("limitsOf() counts seeds through and doubles batches", () => {
  expect(limitsOf("seed").scale).toBe("linear");
  expect(limitsOf("batchSize").scale).toBe("doubling");
});

it("namesOf() lists what a config's own names may be", () => {
  expect(namesOf("schedule.id")).toEqual(["alternating", "simultaneous", "extragradient"]);
});

it("specOf() keeps an entry's range and step", () => {
  expect(specOf({ label: "Slope", default: 0.2, min: 0, max: 1, step: 0.05 })).toEqual({
    min: 0,
    max: 1,
    step: 0.05,
    scale: "linear",
  });
});

it("limitsOf() refuses a path that there is not", () => {
  expect(() => limitsOf("generator.depth")).toThrow("must name a value of a config, got generator.depth");
});
