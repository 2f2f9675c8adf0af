import { describe, expect, it } from "vitest";
import type { FlowEdge } from "./flow-data.ts";
import { distanceTo, type Route, routeEdge } from "./flow-route.ts";

const SIZES = { gap: 4, head: 5, radius: 10 }; // the line ends 0.8 · 5 = 4 before the tip
const A = { left: 0, top: 0, right: 20, bottom: 20 };
const B = { left: 100, top: 60, right: 120, bottom: 80 };

function route(edge: Partial<FlowEdge>, via?: number, from = A, to = B): Route {
  return routeEdge(from, to, { from: "a", to: "b", ...edge }, via, SIZES);
}

/** The points of a route as pairs. */
function pairs({ points }: Route): [number, number][] {
  return Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
}

describe("routeEdge()", () => {
  it("between boxes side by side is a straight line, from a gap behind one to a gap before the other", () => {
    const straight = route({}, undefined, A, { left: 100, top: 0, right: 120, bottom: 20 });
    // From 20 + 4 to 100 − 4, less the arrowhead.
    expect(pairs(straight)).toEqual([
      [24, 10],
      [92, 10],
    ]);
    expect(straight).toMatchObject({ length: 68, tip: [96, 10], heading: [1, 0], middle: [58, 10] });
  });

  it("leaves and arrives level where both ends are sideways, and is half way up half way along", () => {
    const points = pairs(route({}));
    expect(points[0]).toEqual([24, 10]);
    expect(points.at(-1)).toEqual([92, 70]);
    const rise = (i: number): number => (points[i + 1]![1] - points[i]![1]) / (points[i + 1]![0] - points[i]![0]);
    // A chord of one step in 24: the curve's slope is 0 at its ends and steepest half way.
    expect(Math.abs(rise(0))).toBeLessThan(0.2);
    expect(Math.abs(rise(points.length - 2))).toBeLessThan(0.2);
    expect(points[12]).toEqual([58, 40]);
  });

  it("turns one round corner from upright to sideways", () => {
    // Down from (10, 24), then right at 70 to (92, 70): the corner at (10, 70) is cut from 10 before to 10 after.
    const points = pairs(route({ exit: ["bottom", 0.5] }));
    expect(points[0]).toEqual([10, 24]);
    expect(points[1]).toEqual([10, 60]);
    expect(points.at(-2)).toEqual([20, 70]);
    expect(points.at(-1)).toEqual([92, 70]);
    for (const [x, y] of points.slice(1, -1)) expect(Math.hypot(x - 20, y - 60)).toBeCloseTo(10, 3);
  });

  it("turns one round corner from sideways to upright", () => {
    const turned = route({ entry: ["top", 0.5] });
    const points = pairs(turned);
    expect(points[0]).toEqual([24, 10]);
    expect(points[1]).toEqual([100, 10]);
    expect(turned).toMatchObject({ tip: [110, 56], heading: [0, 1] });
  });

  it("runs level at `via` between two upright ends", () => {
    const over = route({ exit: ["top", 0.5], entry: ["top", 0.5] }, -30);
    const ys = pairs(over).map(([, y]) => y);
    expect(Math.min(...ys)).toBe(-30);
    expect(pairs(over)[0]).toEqual([10, -4]);
    expect(over.heading).toEqual([0, 1]);
    // 26 up, 100 across and 82 down, less what two corners of 10 save: 2 · (20 − 5π), their chords a little less.
    expect(over.length).toBeCloseTo(26 + 100 + 82 - 2 * (20 - 5 * Math.PI), 0);
  });

  it("finds a level of its own beyond both ends where it is given none", () => {
    const ys = (edge: Partial<FlowEdge>): number[] => pairs(route(edge)).map(([, y]) => y);
    expect(Math.min(...ys({ exit: ["top", 0], entry: ["top", 0] }))).toBe(-4 - 20);
    expect(Math.max(...ys({ exit: ["bottom", 0], entry: ["bottom", 0] }))).toBe(84 + 4 + 20);
  });

  it("leaves and arrives at the place along the side that it is given", () => {
    const points = pairs(route({ exit: ["right", 0.25], entry: ["left", 1] }));
    expect([points[0], points.at(-1)]).toEqual([
      [24, 5],
      [92, 80],
    ]);
  });

  it.each<[string, Partial<FlowEdge>]>([
    ["sideways", {}],
    ["round a corner", { exit: ["top", 0.5] }],
    ["over the top", { exit: ["top", 0.5], entry: ["top", 0.5] }],
  ])("of boxes of no size in one place stays finite, %s", (_, edge) => {
    const none = { left: 0, top: 0, right: 0, bottom: 0 };
    const { points, length, middle } = routeEdge(none, none, { from: "a", to: "b", ...edge }, undefined, {
      gap: 0,
      head: 0,
      radius: 0,
    });
    expect([...points, length, ...middle].every(Number.isFinite)).toBe(true);
  });
});

it("distanceTo() is that of the nearest place on the line, ends included", () => {
  const straight = route({}, undefined, A, { left: 100, top: 0, right: 120, bottom: 20 });
  expect(distanceTo(straight, 50, 13)).toEqual({ distance: 3, x: 50, y: 10 });
  expect(distanceTo(straight, 21, 14)).toEqual({ distance: 5, x: 24, y: 10 });
});
