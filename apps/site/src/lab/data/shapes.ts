import { type AnyEntry, type Choice, createRng, type Distribution, registry } from "gan-core";
import { extentOf } from "../extent-of.ts";

/** Data with all of their parameters. */
export type Data = Required<Choice>;
export type Shape = AnyEntry<Distribution>;

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

/** Everything that can be drawn in the plane, in the registry's order. */
export const allShapes: readonly Shape[] = (registry.distributions as readonly unknown[] as readonly Shape[]).filter(
  (entry) => entry.params["dims"] === undefined || defaultOf(entry, "dims") === 2,
);

/** Where on the rail data are shown as chosen: at their own place, or at the one that leads to them. */
export function placeOf({ id }: Choice): string {
  if (railIds.includes(id)) return id;
  if (id === "drawn") return "draw";
  return id === "points" || id === "image" ? "own" : "more";
}

/** Data with every parameter spelled out. @throws RangeError for what gan-core refuses. */
export function dataOf({ id, params }: Choice): Data {
  const { id: checked, params: all } = shapeOf(id)(params);
  return { id: checked, params: all };
}

/** True samples for a small picture: x0, y0, x1, y1, … in [−1, 1], whatever scale the data have. */
export function thumbOf(data: Choice, count = 130): Float32Array {
  const extent = extentOf({ data });
  return shapeOf(data.id)(data.params)
    .sample(count, createRng(3))
    .map((value) => value / extent);
}

/** @throws RangeError if there is no such shape. */
export function shapeOf(id: string): Shape {
  const found = allShapes.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`shapes: id must be one of a distribution in the plane, got ${id}.`);
  return found;
}

function defaultOf({ params }: Shape, key: string): unknown {
  return params[key]!.default;
}
