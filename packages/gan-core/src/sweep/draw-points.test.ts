import { describe, expect, it } from "vitest";
import { drawPoints } from "./draw-points.ts";
import type { Axis, DrawnAxis } from "./sweep.ts";

const listed = (path: string, ...values: unknown[]): Axis => ({ path, values });

it("drawPoints() of a grid lists every combination once, with the last axis varied fastest", () => {
  const axes = [listed("a", "x", "y"), listed("b", 1, 2, 3)];
  expect(drawPoints({ axes, search: { id: "grid" } })).toEqual([
    ...[
      ["x", 1],
      ["x", 2],
      ["x", 3],
    ],
    ...[
      ["y", 1],
      ["y", 2],
      ["y", 3],
    ],
  ]);
  expect(drawPoints({ axes: [], search: { id: "grid" } })).toEqual([[]]);
});

describe("drawPoints() of a random search", () => {
  const draw = (axes: readonly Axis[], points: number, seed = 1) =>
    drawPoints({ axes, search: { id: "random", points, seed } });
  const numbers = (axis: Omit<DrawnAxis, "path">, n = 10_000): number[] =>
    draw([{ path: "a", ...axis }], n).map(([value]) => value as number);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;

  it("keeps the points there are when more are drawn, and an axis its values when another joins", () => {
    const a: Axis = { path: "a", draw: "uniform", min: 0, max: 1 };
    const b = listed("b", 1, 2, 3);
    expect(draw([a, b], 50).slice(0, 20)).toEqual(draw([a, b], 20));
    expect(draw([b, a], 20).map(([, value]) => value)).toEqual(draw([a], 20).map(([value]) => value));
    expect(draw([a], 5, 2)).not.toEqual(draw([a], 5, 1));
  });

  it("spreads uniform numbers over their range", () => {
    const values = numbers({ draw: "uniform", min: -1, max: 3 });
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...values)).toBeLessThanOrEqual(3);
    // Mean 1, standard deviation 4/√12 = 1.155; of 10,000 the mean's is 0.01155, and four of them 0.046.
    expect(Math.abs(mean(values) - 1)).toBeLessThan(0.046);
  });

  it("spreads the logarithms of log-uniform numbers", () => {
    const values = numbers({ draw: "log-uniform", min: 1e-5, max: 1e-1 });
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1e-5);
    expect(Math.max(...values)).toBeLessThanOrEqual(1e-1);
    // log10 is uniform on [−5, −1]: mean −3, and as above four standard errors are 0.046.
    expect(Math.abs(mean(values.map(Math.log10)) + 3)).toBeLessThan(0.046);
  });

  it("draws whole numbers with both ends, each as likely", () => {
    const values = numbers({ draw: "integer", min: 3, max: 6 });
    expect([...new Set(values)].sort()).toEqual([3, 4, 5, 6]);
    // A quarter each: 2,500 with a standard deviation of √(10,000 · ¼ · ¾) = 43; four of them are 173.
    for (const value of [3, 4, 5, 6]) {
      expect(Math.abs(values.filter((v) => v === value).length - 2500)).toBeLessThan(173);
    }
  });

  it("draws from a range of one number that number", () => {
    for (const kind of ["uniform", "log-uniform", "integer"] as const) {
      const values = numbers({ draw: kind, min: 7, max: 7 }, 100);
      expect(values.every((value) => value === 7)).toBe(true);
    }
  });

  it("chooses among listed values, whatever they are", () => {
    const found = draw([listed("a", "x", { id: "y" })], 40).map(([value]) => JSON.stringify(value));
    expect([...new Set(found)].sort()).toEqual(['"x"', '{"id":"y"}']);
  });
});
