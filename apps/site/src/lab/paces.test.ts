import { expect, it } from "vitest";
import { paceBeside, paceIndex, paces } from "./paces.ts";

it("paces go from one iteration a second to as many as there can be, ever faster", () => {
  expect([paces[0], paces.at(-1)]).toEqual([1, Number.POSITIVE_INFINITY]);
  expect(paces.toSorted((a, b) => a - b)).toEqual(paces);
});

it("paceBeside() goes one faster or slower, and no further than the ends", () => {
  expect([paceBeside(30, 1), paceBeside(30, -1)]).toEqual([60, 10]);
  expect([paceBeside(Number.POSITIVE_INFINITY, 1), paceBeside(1, -1)]).toEqual([Number.POSITIVE_INFINITY, 1]);
  expect(paceBeside(Number.POSITIVE_INFINITY, -1)).toBe(10_000);
});

it("paceIndex() of a speed in between is that of the slower one", () => {
  expect([paceIndex(45), paceIndex(0.2)]).toEqual([paceIndex(30), 0]);
});
