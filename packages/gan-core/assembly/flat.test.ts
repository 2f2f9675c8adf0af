import { expect, it } from "vitest";
import { type Desk, everywhere } from "../test/kernels.ts";

/** What becomes of numbers, with four after them that must stay. */
function after(x: readonly number[], work: (desk: Desk, x: number) => void): number[] {
  const [got] = everywhere((desk) => {
    const at = desk.put([...x, 7, 7, 7, 7]);
    work(desk, at);
    return desk.take(at, x.length + 4);
  });
  expect([...got.slice(-4)]).toEqual([7, 7, 7, 7]);
  return [...got.slice(0, -4)];
}
const eight = [1, -2, 3, -4, 5, -6, 7, -8];

it("fill() writes n numbers", () => {
  expect(after(eight, ({ run }, x) => run.fill(x, 8, 0.5))).toEqual(new Array(8).fill(0.5));
});

it("affine() is factor · x + offset", () => {
  expect(after(eight, ({ run }, x) => run.affine(x, 8, 2, 1))).toEqual([3, -3, 7, -7, 11, -11, 15, -15]);
});

it("addScaled() adds α times another array", () => {
  expect(after(eight, ({ run, put }, x) => run.addScaled(put([1, 1, 1, 1, 2, 2, 2, 2]), x, 8, -3))).toEqual([
    -2, -5, 0, -7, -1, -12, 1, -14,
  ]);
});

it("clamp() cuts to [−limit, limit], and leaves NaN", () => {
  const got = after([Number.NaN, -2, 0.5, Number.POSITIVE_INFINITY, 1, -1, 3, Number.NEGATIVE_INFINITY], ({ run }, x) =>
    run.clamp(x, 8, 1),
  );
  expect(got).toEqual([Number.NaN, -1, 0.5, 1, 1, -1, 1, -1]);
});

it("pull() moves slow numbers a share of the way to the fast, and the fast to them", () => {
  let slow: Float32Array = new Float32Array();
  const fast = after([4, 8, 0, -4], (desk, x) => {
    const at = desk.put([0, 0, 4, 4]);
    desk.run.pull(x, at, 4, 0.25);
    slow = desk.take(at, 4);
  });
  expect(fast).toEqual([1, 2, 3, 2]);
  expect([...slow]).toEqual(fast);
});
