import { expect, it } from "vitest";
import { everywhere } from "../test/kernels.ts";

it("place() sends u to the component whose stretch holds it, as center + σ z", () => {
  // Stretches [0, 0.25), [0.25, 0.25), [0.25, 1): the second is empty. By hand; all are exact in f32.
  const edges = [Number.NEGATIVE_INFINITY, 0.25, 0.25, Number.POSITIVE_INFINITY];
  const centers = [1, 10, 100, 2, 20, 200, 3, 30, 300];
  const sigmas = [0.5, 1, 2, 9, 9, 9, 0.25, 0.5, 4];
  const us = [0, 0.25 - 2 ** -24, 0.25, 0.5, 1 - 2 ** -24];
  const z = [1, -1, 3];
  const [got] = everywhere(({ run, put, blank, take }) => {
    const table = put(new Float32Array(Float64Array.of(...edges, ...centers, ...sigmas).buffer));
    const u = put(us);
    const points = put(us.flatMap(() => z));
    const after = blank(1);
    run.place(table, 3, 3, u, points, us.length);
    return Float32Array.of(...take(points, 3 * us.length), ...take(after, 1));
  });
  const first = [1.5, 9, 106];
  const third = [3.25, 29.5, 312];
  expect([...got]).toEqual([...first, ...first, ...third, ...third, ...third, Number.NaN]);
});
