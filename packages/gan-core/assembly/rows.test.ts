import fc from "fast-check";
import { expect, it } from "vitest";
import { everywhere } from "../test/kernels.ts";

const sizes = fc.record({ n: fc.integer({ min: 1, max: 21 }), dims: fc.integer({ min: 1, max: 5 }) });

it("pointsToRows() puts coordinates into rows, and repeats the last point in the pads", () => {
  fc.assert(
    fc.property(sizes, ({ n, dims }) => {
      const points = Float32Array.from({ length: n * dims }, (_, k) => k);
      const lanes = (n + 7) & ~7;
      const [rows] = everywhere((desk) => {
        const to = desk.blank(dims * (lanes + 8));
        desk.run.pointsToRows(desk.put(points), to, n, dims, lanes, 4 * (lanes + 8));
        return desk.take(to, dims * (lanes + 8));
      });
      for (let row = 0; row < dims; row++) {
        for (let lane = 0; lane < lanes + 8; lane++) {
          const wanted = lane < lanes ? Math.min(lane, n - 1) * dims + row : Number.NaN;
          expect(rows[row * (lanes + 8) + lane]).toBe(wanted);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it("rowsToPoints() undoes pointsToRows(), and writes no pad", () => {
  fc.assert(
    fc.property(sizes, ({ n, dims }) => {
      const points = Float32Array.from({ length: n * dims }, (_, k) => k);
      const lanes = (n + 7) & ~7;
      const [back] = everywhere((desk) => {
        const [rows, to] = [desk.blank(dims * lanes), desk.blank(n * dims + 4)];
        desk.run.pointsToRows(desk.put(points), rows, n, dims, lanes, 4 * lanes);
        desk.run.rowsToPoints(rows, to, n, dims, 4 * lanes);
        return desk.take(to, n * dims + 4);
      });
      expect([...back]).toEqual([...points, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    }),
    { numRuns: 60 },
  );
});

it("copyRows() moves lanes between blocks of different strides", () => {
  const [got] = everywhere((desk) => {
    const from = desk.put([1, 2, 3, 4, 5, 6, 7, 8]);
    const to = desk.put(new Float32Array(10));
    desk.run.copyRows(from, to, 2, 3, 16, 24);
    return desk.take(to, 10);
  });
  expect([...got]).toEqual([1, 2, 3, 0, 0, 0, 5, 6, 7, 0]);
});

/** Two blocks of two rows of four lanes, five apart: what is made of them, and the number between rows. */
const a = [1, 2, 3, 4, 99, 0, 0, 0, 5, 6, 7, 8];
const b = [10, 20, 30, 40, 99, 0, 0, 0, 50, 60, 70, 80];
const c = [2, 2, 2, 2, 99, 0, 0, 0, -1, -1, -1, -1];

it("combine() is α a + β b", () => {
  const [got] = everywhere((desk) => {
    const y = desk.put(c);
    desk.run.combine(desk.put(a), 2, desk.put(b), -1, y, 2, 4, 32);
    return desk.take(y, 12);
  });
  expect([...got]).toEqual([-8, -16, -24, -32, 99, 0, 0, 0, -40, -48, -56, -64]);
});

it("between() is b at 0, a at 1, and in the middle at ½, lane by lane", () => {
  const [got] = everywhere((desk) => {
    const y = desk.put(c);
    desk.run.between(desk.put([0, 1, 0.5, 0.25]), desk.put(a), desk.put(b), y, 2, 4, 32);
    return desk.take(y, 12);
  });
  expect([...got]).toEqual([10, 2, 16.5, 31, 99, 0, 0, 0, 50, 6, 38.5, 62]);
});

it("times() is a · b, and may answer in the place of either", () => {
  const [got] = everywhere((desk) => {
    const y = desk.put(a);
    desk.run.times(y, desk.put(b), y, 2, 4, 32);
    return desk.take(y, 12);
  });
  expect([...got]).toEqual([10, 40, 90, 160, 99, 0, 0, 0, 250, 360, 490, 640]);
});

it("addProduct() adds a · b · c", () => {
  const [got] = everywhere((desk) => {
    const y = desk.put(a);
    desk.run.addProduct(desk.put(a), desk.put(b), desk.put(c), y, 2, 4, 32);
    return desk.take(y, 12);
  });
  // 1 + 1 · 10 · 2 = 21 …
  expect([...got]).toEqual([21, 82, 183, 324, 99, 0, 0, 0, -245, -354, -483, -632]);
});
