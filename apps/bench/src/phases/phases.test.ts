import { expect, it } from "vitest";
import { phaseNames, sortCalls } from "./phases.ts";

it("sortCalls() puts every kernel into one phase, and keeps the order within", () => {
  const names = ["pointsToRows", "product", "curveTerm", "product", "weightGradient", "sgd", "activate", "newcomer"];
  const calls = names.map((name, i) => ({ name, args: [i] }));
  const sorted = sortCalls(calls);
  expect([...sorted].map(([phase, each]) => [phase, each.map(({ name }) => name)])).toEqual([
    ["products", ["product", "product"]],
    ["weight gradients", ["weightGradient"]],
    ["activations and loss", ["curveTerm", "activate"]],
    ["optimizer", ["sgd"]],
    ["copies and sums", ["pointsToRows", "newcomer"]],
  ]);
  expect([...sorted.keys()]).toEqual(phaseNames);
});

it("sortCalls() leaves out phases without calls", () => {
  expect([...sortCalls([{ name: "adam", args: [] }]).keys()]).toEqual(["optimizer"]);
});
