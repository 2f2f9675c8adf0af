import type { ProbeResult, RunConfig } from "gan-core";
import { createRunRecord } from "../src/lab/run-record.ts";
import { firstLayers, type LabState } from "../src/lab/state.svelte.ts";
import { createEvents } from "../src/lab/timeline/events.ts";

/** For tests: the Lab's state as plain objects, showing a recorded run at iteration 1,200. */
export function plainState(config: RunConfig): LabState {
  const picture = { iteration: 1200 } as ProbeResult;
  return {
    table: {
      phase: "recorded",
      live: false,
      initiated: false,
      lead: "first",
      badge: "recorded",
      notes: [],
      said: "",
      layers: { ...firstLayers },
      backend: "auto",
      engine: undefined,
      iteration: 1200,
      end: 1200,
      speed: Number.POSITIVE_INFINITY,
      until: Number.POSITIVE_INFINITY,
      awaits: undefined,
      background: false,
      slow: false,
      perSecond: Number.NaN,
      stop: undefined,
      losses: { d: 0.69, g: 0.69 },
    },
    config: { value: config },
    picture: { value: picture },
    small: { value: picture },
    charted: { value: 0 },
    described: { value: 0 },
    record: { value: createRunRecord() },
    branches: { value: [] },
    follow: { value: ["grid-kl", "grid-js"] },
    extent: { value: 1 },
    modeCount: { value: 0 },
    events: createEvents(),
    warp: { value: 1 },
    lens: { value: undefined },
    motion: { value: undefined },
    measured: { value: undefined },
    modes: { value: undefined },
    cursor: { value: undefined },
    diagnosis: { value: undefined },
    pointer: { value: undefined },
  };
}
