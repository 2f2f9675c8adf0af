import type { Choice } from "gan-core";

/** The shapes that the rail shows, in its order. */
export const railIds: readonly string[] = [
  "mixture-ring",
  "ring",
  "line",
  "gaussians",
  "disjoint",
  "moons",
  "two-spirals",
];

/** Where on the rail data are shown as chosen: at their own place, or at the one that leads to them. */
export function placeOf({ id }: Choice): string {
  if (railIds.includes(id)) return id;
  if (id === "drawn") return "draw";
  return id === "points" || id === "image" ? "own" : "more";
}
