import type { Frame } from "gan-viz";
import { expect, it } from "vitest";
import { follow, pointAt, type Targets } from "./point-at.ts";

/** A picture of 200 pixels a side that shows [−1, 1]²: x ↦ 100 + 100x, y ↦ 100 − 100y. */
const frame = {
  plot: { left: 0, top: 0, right: 200, bottom: 200 },
  x: (v: number) => 100 + 100 * v,
  y: (v: number) => 100 - 100 * v,
} as Frame;

const cloud = (...points: number[]) => ({
  points: Float32Array.from(points),
  verdicts: new Float32Array(points.length / 2),
});
const targets: Targets = {
  real: cloud(0.5, 0.5, 0, 0.25),
  fake: { ...cloud(0, 0, 3, 3), latents: new Float32Array(4) },
  field: { size: 1, extent: 1, values: new Float32Array([0.5]) },
  modes: { centers: Float32Array.from([-0.5, -0.5]), sigmas: Float32Array.from([0.1, 0.05]) },
};
const at = (x: number, y: number, radius = 22, of = targets) => {
  const found = pointAt(of, x, y, frame, radius);
  return found && `${found.kind} ${found.index}`;
};

it("pointAt() finds the nearest point, fake or real", () => {
  expect(at(102, 96)).toBe("fake 0"); // 4.5 pixels from (100, 100), 21 from (100, 75)
  expect(at(102, 80)).toBe("real 1");
  expect(at(150, 50)).toBe("real 0");
});

it("pointAt() finds no point further away than the radius, but the field", () => {
  expect(at(100, 115, 10)).toBe("field 0");
  expect(at(100, 115, 22)).toBe("fake 0");
});

it("pointAt() finds a mode within three deviations along each axis", () => {
  // Centre (50, 150), 30 pixels across, 15 down.
  expect(at(75, 150)).toBe("mode 0");
  expect(at(50, 170)).toBe("field 0");
});

it("pointAt() finds nothing that is not shown, and no point outside of the picture", () => {
  expect(at(100, 100, 22, {})).toBeUndefined();
  expect(at(200, 0, 300, { fake: { ...targets.fake!, points: Float32Array.from([3, 3]) } })).toBeUndefined();
});

it("follow() finds a point where it has gone to, by its index", () => {
  const moved = { ...targets, fake: { ...targets.fake!, points: Float32Array.from([-0.25, 0.5, 3, 3]) } };
  expect(follow({ kind: "fake", index: 0, x: 100, y: 100 }, moved, frame)).toEqual({
    kind: "fake",
    index: 0,
    x: 75,
    y: 50,
  });
  expect(follow({ kind: "fake", index: 1, x: 100, y: 100 }, moved, frame)).toBeUndefined();
  expect(follow({ kind: "fake", index: 7, x: 100, y: 100 }, moved, frame)).toBeUndefined();
  expect(follow({ kind: "field", index: 0, x: 100, y: 100 }, moved, frame)).toBeUndefined();
});
