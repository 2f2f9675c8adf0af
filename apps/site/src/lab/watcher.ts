import type { Frame, RecordedGan, RunConfig } from "gan-core";

/** Someone who follows a run: its diagnosis, its timeline, its address. Each hears only of what it has a method for. */
export interface Watcher {
  /** A frame has come; `past` where it shows a moment before the run's end. */
  frame?(frame: Frame, gan: RecordedGan, past: boolean): void;
  /** What was noted beyond this iteration no longer belongs to the run; at 0 another run begins. */
  cut?(iteration: number): void;
  /** The run's config is another now. */
  configured?(config: RunConfig): void;
}
