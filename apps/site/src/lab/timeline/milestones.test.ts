import type { Frame, RecordedGan } from "gan-core";
import { expect, it } from "vitest";
import { en } from "../../words/en/index.ts";
import { createRunRecord } from "../run-record.ts";
import { createEvents } from "./events.ts";
import { createMilestones } from "./milestones.ts";

function stand(modes: number) {
  const state = { events: createEvents(), modeCount: { value: modes }, record: { value: createRunRecord() } };
  const watcher = createMilestones(state, en.timeline);
  const changes: object[] = [];
  const gan = { history: { save: () => ({ changes }) } } as unknown as RecordedGan;
  /** A measurement as the display keeps it and then tells it: so many modes of equal shares, or JS. */
  function measure(iteration: number, value: number, past = false): void {
    const shares = Float32Array.from({ length: modes }, (_, mode) => (mode < value ? 1 / value : 0));
    const divergences = { "grid-js": { value, floor: 0, count: 100 } };
    if (!past && modes > 0) state.record.value.modes.push(iteration, shares);
    else if (!past) state.record.value.measure("grid-js").push(iteration, value, 0);
    const probe = modes > 0 ? { iteration, modes: { shares } } : { iteration, divergences };
    watcher.frame!({ iteration, losses: new Float64Array(), probe } as unknown as Frame, gan, past);
  }
  return { state, watcher, changes, measure, texts: () => state.events.list.map(({ text }) => text) };
}

it("createMilestones() notes the first three modes and all of them, each once", () => {
  const { measure, texts, state } = stand(8);
  for (const [i, n] of [0, 2, 3, 2, 4, 8, 7, 8].entries()) measure(100 * i, n);
  expect(texts()).toEqual([en.timeline.firstModes(3), en.timeline.allModes(8)]);
  expect(state.events.list.map(({ iteration }) => iteration)).toEqual([200, 500]);
});

it("createMilestones() makes nothing of what was so from the first", () => {
  const { measure, texts } = stand(2);
  measure(0, 2);
  measure(100, 2);
  expect(texts()).toEqual([]);
});

it("createMilestones() notes it again on a branch that left before", () => {
  const { measure, watcher, state, texts } = stand(8);
  for (const [i, n] of [0, 2, 8].entries()) measure(100 * i, n);
  state.record.value.cut(150);
  state.events.cut(150);
  watcher.cut!(150);
  expect(texts()).toEqual([]);
  measure(180, 8);
  expect(texts()).toEqual([en.timeline.allModes(8)]);
});

it("createMilestones() notes where JS has halved, if the data have no modes", () => {
  const { measure, texts } = stand(0);
  for (const [i, js] of [0.8, 0.41, 0.39, 0.2].entries()) measure(100 * i, js);
  expect(texts()).toEqual([en.timeline.halved]);
});

it("createMilestones() notes what was changed by hand where it was, and learns nothing from the past", () => {
  const { measure, changes, state } = stand(8);
  measure(0, 0);
  changes.push({ iteration: 40, patch: { optimizers: {} } }, { iteration: 50, players: "generator" });
  measure(20, 8, true);
  expect(state.events.list).toEqual([]);
  measure(60, 1);
  expect(state.events.list).toEqual([{ iteration: 40, kind: "change", text: en.timeline.changed("optimizers") }]);
});
