import { expect, it } from "vitest";
import { workloads } from "../workloads/workloads.ts";
import { balance, timePhases } from "./time-phases.ts";

it("balance() leaves to rest what no phase accounts for, and to noise what the Gan takes beyond the engine", () => {
  const milliseconds = new Map([
    ["products", 0.02],
    ["optimizer", 0.001],
    ["engine", 0.03],
    ["gan", 0.05],
  ]);
  const rounded = balance(milliseconds).map(({ name, microseconds }) => `${name} ${Math.round(microseconds)}`);
  expect(rounded).toEqual(["products 20", "optimizer 1", "rest 9", "noise 20"]);
});

it("balance() has no phase below 0", () => {
  const milliseconds = Object.entries({ products: 2, engine: 1, gan: 0.5 });
  const phases = balance(new Map(milliseconds));
  expect(phases.map(({ microseconds }) => microseconds)).toEqual([2000, 0, 0]);
});

it("timePhases() finds products, gradients, the loss and the optimizer in an iteration", async () => {
  const result = await timePhases(workloads[0]!, { block: 1, rounds: 1 }, () => performance.now());
  expect(result.workload).toBe("small");
  const names = result.phases.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["products", "weight gradients", "activations and loss", "optimizer"]));
  expect(names.slice(-2)).toEqual(["rest", "noise"]);
  for (const { microseconds } of result.phases) expect(microseconds).toBeGreaterThanOrEqual(0);
});
