import { expect, it } from "vitest";
import { readModels } from "./read-models.ts";

it("readModels() gives the models of a list, and passes over what no file can be called", () => {
  const ring = { id: "ring", iterations: 30_000, js: 0.3 };
  expect(readModels({ models: [ring, { id: "../x", iterations: 1 }, { id: "line" }] })).toEqual([ring]);
});

it("readModels() refuses what is no list", () => {
  for (const hostile of [null, 7, [], { models: {} }])
    expect(() => readModels(hostile)).toThrow("models: must be a list");
});
