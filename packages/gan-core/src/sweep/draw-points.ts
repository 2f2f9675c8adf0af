import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { createRng, type Rng } from "../random/rng.ts";
import { pointsOf } from "./read-sweep.ts";
import type { Axis, DrawnAxis, Sweep } from "./sweep.ts";

/** The points of a sweep, in its order: for each, a value for every axis. The same on every machine. O(points · axes). */
export function drawPoints(sweep: Pick<Sweep, "axes" | "search">): (readonly unknown[])[] {
  const { axes, search } = sweep;
  const points = Array.from({ length: pointsOf(sweep) }, (_, i) => i);
  if (search.id === "grid") return points.map((point) => cellOf(point, axes));
  const root = createRng(search.seed);
  const streams = axes.map(({ path }) => root.fork(path));
  return points.map(() => axes.map((axis, i) => drawFrom(axis, streams[i]!)));
}

/** The digits of the point's number, with as many in each place as the axis has values. The last is the lowest. */
function cellOf(point: number, axes: readonly Axis[]): unknown[] {
  let rest = point;
  const values = axes.toReversed().map((axis) => {
    const listed = "values" in axis ? axis.values : [];
    const value = listed[rest % listed.length];
    rest = Math.floor(rest / listed.length);
    return value;
  });
  return values.reverse();
}

function drawFrom(axis: Axis, rng: Rng): unknown {
  return "values" in axis ? axis.values[rng.integer(axis.values.length)] : drawNumber(axis, rng);
}

function drawNumber({ draw, min, max }: DrawnAxis, rng: Rng): number {
  switch (draw) {
    case "integer":
      return min + rng.integer(max - min + 1);
    case "log-uniform":
      return clamp(exp(log(min) + rng.uniform() * (log(max) - log(min))), min, max);
    case "uniform":
      return clamp(min + rng.uniform() * (max - min), min, max);
  }
}

/** Rounding may carry a number over the end of its range by an ulp. */
function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
