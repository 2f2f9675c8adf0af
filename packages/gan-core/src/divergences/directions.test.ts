import { expect, it } from "vitest";
import { evenDirections } from "./directions.ts";

it("evenDirections() has one direction on a line, and even angles over half a turn in the plane", () => {
  expect([...evenDirections(16, 1, 1)]).toEqual([1]);
  const plane = evenDirections(4, 2, 1);
  const h = Math.SQRT1_2;
  [1, 0, h, h, 0, 1, -h, h].forEach((value, i) => void expect(plane[i]).toBeCloseTo(value, 15));
});

it.each([3, 5, 10])("evenDirections() are unit vectors without a preferred axis in %i dimensions", (dims) => {
  const count = 2000;
  const directions = evenDirections(count, dims, 1);
  const moments = new Float64Array(dims * dims);
  for (let j = 0; j < count; j++) {
    for (let k = 0; k < dims; k++) {
      for (let l = 0; l < dims; l++) {
        moments[k * dims + l]! += (directions[j * dims + k]! * directions[j * dims + l]!) / count;
      }
    }
  }
  // E θθᵀ = I/d. Entries of random directions would scatter by 1/√(d (d + 2) n); four times that is allowed. (In three
  // dimensions the even ones stay below once, whatever the seed; in more they are like random ones.)
  for (let k = 0; k < dims; k++) {
    for (let l = 0; l < dims; l++) {
      expect(Math.abs(moments[k * dims + l]! - (k === l ? 1 / dims : 0))).toBeLessThan(
        (dims === 3 ? 1 : 4) / Math.sqrt(dims * (dims + 2) * count),
      );
    }
  }
  const norm = Math.hypot(...directions.subarray(0, dims));
  expect(norm).toBeCloseTo(1, 14);
});

it("evenDirections() follow the seed, above the plane", () => {
  expect(evenDirections(5, 3, 1)).toEqual(evenDirections(5, 3, 1));
  expect(evenDirections(5, 3, 1)).not.toEqual(evenDirections(5, 3, 2));
});
