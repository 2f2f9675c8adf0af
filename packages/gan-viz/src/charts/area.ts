import type { Scale } from "../geometry/scale.ts";

/** The part of the plot in which the lines live, in CSS pixels of the canvas, and the maps into it. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Where the x axis lies. */
  readonly base: number;
  readonly x: Scale;
  readonly y: Scale;
}
