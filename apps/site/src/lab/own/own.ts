import type { Choice } from "gan-core";
import { type Fit, fitPoints } from "./fit.ts";
import { hasInk, inkOf, type Pixels } from "./ink.ts";
import type { Outcome, Refused, Table } from "./outcome.ts";

/** What a person brought and has not used yet. */
export type Brought = { readonly kind: "picture"; readonly pixels: Pixels } | Outcome;

export interface Wishes {
  readonly fit: Fit;
  readonly invert: boolean;
}

/** The data that come of what was brought; undefined if it was refused, or a picture has nothing on it. */
export function choiceOf(brought: Table | Refused | Brought, { fit, invert }: Wishes): Choice | undefined {
  if (brought.kind === "table") return { id: "points", params: { points: fitPoints(brought.points, fit), dims: 2 } };
  if (brought.kind === "refused") return undefined;
  const { width, height } = brought.pixels;
  const values = inkOf(brought.pixels, invert);
  return hasInk(values) ? { id: "image", params: { values, width, height } } : undefined;
}
