import { expect, it } from "vitest";
import { heatmap } from "./layers/heatmap.ts";
import { manifold } from "./layers/manifold.ts";
import { points } from "./layers/points.ts";
import { vectors } from "./layers/vectors.ts";
import { marks } from "./marks.ts";

it("marks are options that their layers take", () => {
  for (const options of [marks.real, marks.fake]) expect(() => points(options)).not.toThrow();
  expect(() => vectors(marks.gradients)).not.toThrow();
  expect(() => manifold(marks.sheet)).not.toThrow();
  expect(() => heatmap(marks.field)).not.toThrow();
});

it("marks tell real from fake by shape, not by colour alone", () => {
  expect(marks.real.shape).not.toBe(marks.fake.shape);
  expect(points(marks.real).summarize!(new Float32Array(2))).toContain("real points");
  expect(points(marks.fake).summarize!(new Float32Array(2))).toContain("fakes");
});
