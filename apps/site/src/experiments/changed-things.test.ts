import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { changedThings } from "./changed-things.ts";

const base = readConfig({});

it("changedThings() finds nothing between a config and itself", () => {
  expect(changedThings(base, readConfig({}))).toEqual([]);
});

it("changedThings() names a number by its path", () => {
  expect(changedThings(base, readConfig({ packing: 2 }))).toEqual(["packing"]);
  expect(changedThings(base, readConfig({ schedule: { discriminatorSteps: 5 } }))).toEqual([
    "schedule.discriminatorSteps",
  ]);
});

it("changedThings() counts another choice once, whatever its parameters, and a list once", () => {
  expect(changedThings(base, readConfig({ loss: { id: "wasserstein" } }))).toEqual(["loss"]);
  expect(changedThings(base, readConfig({ regularizers: [{ id: "r1" }] }))).toEqual(["regularizers"]);
});

it("changedThings() counts what is changed alike in both players once, and what is changed apart twice", () => {
  const sgd = (rate: number) => ({ id: "sgd", params: { rate } });
  const alike = readConfig({ optimizers: { generator: sgd(0.1), discriminator: sgd(0.1) } });
  const apart = readConfig({ optimizers: { generator: sgd(0.1), discriminator: sgd(0.2) } });
  expect(changedThings(base, alike)).toEqual(["optimizers.*"]);
  expect(changedThings(base, apart)).toEqual(["optimizers.generator", "optimizers.discriminator"]);
});
