import type { Choice, RunConfig } from "gan-core";
import { createContext } from "svelte";
import type { Drawing } from "../draw/drawing.svelte.ts";
import type { Data, Shape } from "./shapes.ts";
import type { Slider } from "./sliders.ts";

export type PanelId = "sliders" | "more" | "own";

/** What lies open beside the picture while somebody chooses, draws or brings data. The run goes on as it was till they do. */
export interface Desk {
  panel: PanelId | undefined;
  readonly drawing: Drawing | undefined;
  /** What was dropped on the page, for the panel that reads it. */
  file: File | undefined;
  readonly shapes: Shapes;
  /** Another distribution, from the same seed. What is drawn and open is put away unless it is asked to stay. */
  choose(data: Choice, stay?: boolean): void;
  /** Begins a drawing, from given points if there are any. */
  draw(points?: readonly number[]): void;
  /** Begins a drawing from what is drawn already, if that is what is learned. */
  redraw(): void;
  /** Uses what was drawn. */
  use(points: Float32Array): void;
  /** Puts the drawing away: everything is as it was before. */
  cancel(): void;
}

/**
 * All that is known of shapes, handed over. What is loaded when it is asked for goes by this and imports nothing of it:
 * or the page's own script, which has it all, would be cut into a hundred files.
 */
export interface Shapes {
  readonly all: readonly Shape[];
  dataOf(data: Choice): Data;
  placeOf(data: Choice): string;
  thumbOf(data: Choice, count?: number): Float32Array;
  slidersOf(data: Choice): readonly Slider[];
  resetSliders(data: Choice): Choice;
  nameOf(shape: Shape): string;
  summaryOf(shape: Shape): string;
  dataName(data: Choice): string;
  /** Whether an address can hold a run of these data. */
  fitsLink(config: RunConfig): boolean;
}

export const [getDesk, setDesk] = createContext<Desk>();
