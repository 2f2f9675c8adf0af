import { expect, it } from "vitest";
import { createEvents, type TimelineEvent } from "./events.ts";

const at = (iteration: number, text = "x"): TimelineEvent => ({ iteration, kind: "milestone", text });

it("add() keeps events in the order of their iterations, and each once", () => {
  const events = createEvents();
  for (const iteration of [30, 10, 20, 10]) events.add(at(iteration));
  expect(events.list.map(({ iteration }) => iteration)).toEqual([10, 20, 30]);
  events.add(at(10, "y"));
  expect(events.list).toHaveLength(4);
});

it("cut() forgets what lies beyond, keeps what is there, and at 0 forgets all", () => {
  const events = createEvents();
  for (const iteration of [0, 10, 20]) events.add(at(iteration));
  events.cut(10);
  expect(events.list.map(({ iteration }) => iteration)).toEqual([0, 10]);
  events.cut(0);
  expect(events.list).toEqual([]);
});

it("createEvents() writes to the cell only when something is another, so that nobody is woken for nothing", () => {
  let writes = 0;
  let value: readonly TimelineEvent[] = [];
  const events = createEvents({
    get value() {
      return value;
    },
    set value(next) {
      writes++;
      value = next;
    },
  });
  events.cut(5);
  events.add(at(3));
  events.add(at(3));
  events.cut(3);
  expect(writes).toBe(1);
});
