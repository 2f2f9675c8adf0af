import { readConfig } from "gan-core";
import { expect, it } from "vitest";
import { placeOf } from "./place-of.ts";
import type { Told } from "./told.ts";

const told = (id: string, missed: readonly number[]): Told => ({
  id,
  good: false,
  since: 0,
  iteration: 9,
  evidence: {},
  missed,
});
const ring = readConfig({ data: { id: "mixture-ring", params: { modes: 4, radius: 0.5 } } });

it("placeOf() a collapse is the centre of the first mode that is missed", () => {
  // a quarter of the way round a circle of 0.5
  const place = placeOf(told("mode-collapse", [1, 3]), ring)!;
  expect(Math.hypot(place.x, place.y)).toBeCloseTo(0.5, 6);
});

it("placeOf() is nowhere for other findings, or where the data have no modes", () => {
  expect(placeOf(told("saturation", [1]), ring)).toBeUndefined();
  expect(placeOf(told("mode-collapse", []), ring)).toBeUndefined();
  expect(placeOf(told("mode-collapse", [1]), readConfig({ data: { id: "line" } }))).toBeUndefined();
  expect(placeOf(undefined, ring)).toBeUndefined();
});
