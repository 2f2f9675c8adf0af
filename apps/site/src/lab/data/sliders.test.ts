import { expect, it } from "vitest";
import { dataOf } from "./shapes.ts";
import { resetSliders, slidersOf } from "./sliders.ts";

const keys = (id: string): readonly string[] => slidersOf({ id }).map(({ key }) => key);

it("slidersOf() offers numbers, and neither points nor dimensions", () => {
  expect(keys("mixture-ring")).toEqual(["modes", "radius", "sigma"]);
  expect(keys("drawn")).toEqual(["noise"]);
  expect(keys("single-gaussian")).toEqual(["center", "sigma"]);
});

it("slidersOf() has nothing to turn at a picture, nor at a paper's preset", () => {
  expect(keys("image")).toEqual([]);
  expect(keys("pacgan-ring")).toEqual([]);
});

it("resetSliders() takes parameters back to their defaults and leaves the points alone", () => {
  expect(dataOf(resetSliders({ id: "ring", params: { noise: 0.3, radiusX: 1 } }))).toEqual(dataOf({ id: "ring" }));
  expect(resetSliders({ id: "drawn", params: { points: [1, 2], dims: 2, noise: 0.5 } }).params).toEqual({
    points: [1, 2],
    dims: 2,
  });
});
