import { expect, it } from "vitest";
import { setScale } from "../geometry/scale.ts";
import { type ChartEvent, mergeEvents } from "./events.ts";

// One pixel an iteration, from 0 to 500.
const area = { left: 0, top: 0, right: 500, base: 100, x: setScale(0, 500, 0, 500), y: setScale(0, 1, 100, 0) };
const merged = (events: readonly ChartEvent[]) => mergeEvents(events, area);

it("mergeEvents() leaves events 64 pixels apart as they are, in order", () => {
  expect(
    merged([
      { x: 164, label: "b" },
      { x: 100, label: "a" },
    ]),
  ).toEqual([
    { at: 100, label: "a", kind: "event", count: 1 },
    { at: 164, label: "b", kind: "event", count: 1 },
  ]);
});

it("mergeEvents() makes one of those nearer, with a count; one diagnosis makes it one", () => {
  const events = [
    { x: 100, label: "a" },
    { x: 163, kind: "diagnosis" as const },
    { x: 120, label: "c" },
  ];
  expect(merged(events)).toEqual([{ at: 100, label: "", kind: "diagnosis", count: 3 }]);
});

it("mergeEvents() measures from the first of a group, so that a chain does not swallow all", () => {
  expect(merged([0, 40, 80, 120].map((x) => ({ x }))).map(({ at, count }) => [at, count])).toEqual([
    [0, 2],
    [80, 2],
  ]);
});

it("mergeEvents() leaves out what lies outside of the chart", () => {
  expect(merged([{ x: -1 }, { x: 501 }, { x: 500 }])).toHaveLength(1);
});
