import { registry } from "gan-core";
import { expect, it } from "vitest";
import { measureFacts } from "./measure-facts.ts";

it("measureFacts has of every divergence what gan-core says of it", () => {
  const told = registry.divergences.map((entry) => {
    const { unit, cost, better, ideal, least, ceiling, needs } = entry();
    return [entry.id, { unit, cost, better, ideal, least, ceiling, needs }];
  });
  expect(measureFacts).toEqual(Object.fromEntries(told));
});
