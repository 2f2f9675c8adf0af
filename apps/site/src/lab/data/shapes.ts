import { type AnyEntry, type Choice, createRng, type Distribution, registry } from "gan-core";
import { extentAround } from "../extent-of.ts";

/** Data with all of their parameters. */
export type Data = Required<Choice>;
export type Shape = AnyEntry<Distribution>;

/** Everything that can be drawn in the plane, in the registry's order. */
export const allShapes: readonly Shape[] = (registry.distributions as readonly unknown[] as readonly Shape[]).filter(
  (entry) => entry.params["dims"] === undefined || defaultOf(entry, "dims") === 2,
);

/** Data with every parameter spelled out. @throws RangeError for what gan-core refuses. */
export function dataOf({ id, params }: Choice): Data {
  const { id: checked, params: all } = shapeOf(id)(params);
  return { id: checked, params: all };
}

/** True samples for a small picture: x0, y0, x1, y1, … in [−1, 1], whatever scale the data have. */
export function thumbOf(data: Choice, count = 130): Float32Array {
  const shape = shapeOf(data.id)(data.params);
  const extent = extentAround(data.id, shape);
  return shape.sample(count, createRng(3)).map((value) => value / extent);
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
