import { expect, it } from "vitest";
import { createTrail } from "./trail.ts";

it("createTrail() copies frames into a ring and says which is the newest", () => {
  const trail = createTrail(2);
  const points = Float32Array.of(1, 2);
  trail.push(points);
  points.set([3, 4]);
  trail.push(points);
  expect([trail.data.frames, trail.data.newest, ...trail.data.history]).toEqual([2, 1, 1, 2, 3, 4]);
  points.set([5, 6]);
  trail.push(points);
  expect([trail.data.frames, trail.data.newest, ...trail.data.history]).toEqual([2, 0, 5, 6, 3, 4]);
});

it("createTrail() hands out one object, and raises its version with each push", () => {
  const trail = createTrail(4);
  const { data } = trail;
  const before = data.version!;
  trail.push(Float32Array.of(1, 2));
  expect(trail.data).toBe(data);
  expect(data.version).toBe(before + 1);
});

it("createTrail() allocates nothing for a frame of as many points", () => {
  const trail = createTrail(3);
  trail.push(new Float32Array(8));
  const { history } = trail.data;
  for (let i = 0; i < 9; i++) trail.push(new Float32Array(8));
  expect(trail.data.history).toBe(history);
});

it("createTrail() starts anew with another number of points, and when cleared", () => {
  const trail = createTrail(3);
  trail.push(new Float32Array(8));
  trail.push(new Float32Array(8));
  trail.push(new Float32Array(6));
  expect([trail.data.count, trail.data.frames, trail.data.history.length]).toEqual([3, 1, 18]);
  trail.clear();
  expect(trail.data.frames).toBe(0);
  trail.push(new Float32Array(6));
  expect([trail.data.frames, trail.data.newest]).toEqual([1, 0]);
});

it.each([1, 2.5, Number.NaN])("createTrail() refuses a length of %d", (length) => {
  expect(() => createTrail(length)).toThrow("createTrail: length must be an integer of at least 2, got");
});
