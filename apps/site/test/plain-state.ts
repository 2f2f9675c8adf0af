import type { ProbeResult, RunConfig } from "gan-core";
import { createRunRecord } from "../src/lab/run-record.ts";
import type { LabState } from "../src/lab/state.svelte.ts";

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
      layers: { real: true, fake: true, field: true, sheet: true, gradients: true },
      backend: "auto",
      engine: undefined,
      iteration: 1200,
      end: 1200,
      speed: Number.POSITIVE_INFINITY,
      until: Number.POSITIVE_INFINITY,
      background: false,
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
    measured: { value: undefined },
    diagnosis: { value: undefined },
    pointer: { value: undefined },
  };
}
