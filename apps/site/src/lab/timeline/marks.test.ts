import { expect, it } from "vitest";
import type { TimelineEvent } from "./events.ts";
import { marksOf } from "./marks.ts";
import { timeScale } from "./scale.ts";

const event = (iteration: number, kind: TimelineEvent["kind"] = "milestone"): TimelineEvent => ({
  iteration,
  kind,
  text: `${iteration}`,
});
const scale = timeScale(1016, 1000); // an iteration is a pixel

it("marksOf() joins events closer than 64 pixels to the first of a mark, and counts them", () => {
  const marks = marksOf(
    [100, 150, 163, 164, 400].map((i) => event(i)),
    scale,
  );
  expect(marks.map(({ iteration, events }) => [iteration, events.length])).toEqual([
    [100, 3],
    [164, 1],
    [400, 1],
  ]);
});

it("marksOf() marks as grave what holds a diagnosis", () => {
  const marks = marksOf([event(100), event(110, "diagnosis"), event(300)], scale);
  expect(marks.map(({ grave }) => grave)).toEqual([true, false]);
});
