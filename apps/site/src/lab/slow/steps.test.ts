import { expect, it } from "vitest";
import { edges } from "../graph.ts";
import { partIds } from "../parts.ts";
import { involvedIn, nextMoment, previousMoment, stageOf, standsAt, stepCount, turnOf } from "./steps.ts";

it("nextMoment() goes through ten steps, then on to the next iteration", () => {
  let moment = { iteration: 7, step: 0 };
  for (let i = 0; i < 10; i++) moment = nextMoment(moment);
  expect(moment).toEqual({ iteration: 8, step: 0 });
});

it("previousMoment() undoes nextMoment(), across iterations too", () => {
  for (let step = 0; step < stepCount; step++) {
    const moment = { iteration: 3, step };
    expect(previousMoment(nextMoment(moment))).toEqual(moment);
  }
});

it("previousMoment() of the run's first is none", () => {
  expect(previousMoment({ iteration: 0, step: 0 })).toBeUndefined();
});

it("turnOf() counts each player's steps from 1 to 5", () => {
  expect([0, 4, 5, 9].map(turnOf)).toEqual([
    { player: "discriminator", number: 1 },
    { player: "discriminator", number: 5 },
    { player: "generator", number: 1 },
    { player: "generator", number: 5 },
  ]);
});

it("stageOf() changes at D 5 and at G 5 only, and the run moves with the second", () => {
  const stages = Array.from({ length: 10 }, (_, step) => stageOf(step));
  expect(stages).toEqual([...Array(4).fill("before"), ...Array(5).fill("between"), "after"]);
  expect(standsAt({ iteration: 12, step: 8 })).toBe(12);
  expect(standsAt({ iteration: 12, step: 9 })).toBe(13);
});

it("involvedIn() names parts and edges of the graph, and each takes part in some step", () => {
  const steps = Array.from({ length: 10 }, (_, step) => involvedIn(step));
  expect(new Set(steps.flatMap(({ parts }) => parts))).toEqual(new Set(partIds));
  expect(new Set(steps.flatMap((step) => step.edges))).toEqual(new Set(edges.map(({ id }) => id)));
});
