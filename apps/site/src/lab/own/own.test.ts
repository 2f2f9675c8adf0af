import { expect, it } from "vitest";
import { dataOf, thumbOf } from "../data/shapes.ts";
import type { Table } from "./outcome.ts";
import { choiceOf } from "./own.ts";

const table: Table = {
  kind: "table",
  columns: [],
  chosen: [0, 1],
  points: Float32Array.of(0, 0, 10, 20),
  total: 2,
  bad: 0,
  refused: [],
};
const pixel = (data: number[]) => ({ kind: "picture", pixels: { data, width: 1, height: 1 } }) as const;

it("choiceOf() a table is its points, fitted as wished", () => {
  expect(dataOf(choiceOf(table, { fit: "square", invert: false })!).params).toEqual({
    points: [-0.45, -0.9, 0.45, 0.9],
    dims: 2,
    noise: 0,
  });
  expect(choiceOf(table, { fit: "none", invert: false })!.params!["points"]).toEqual([0, 0, 10, 20]);
});

it("choiceOf() a picture is its ink, and can be sampled", () => {
  const choice = choiceOf(pixel([0, 0, 0, 255]), { fit: "square", invert: false })!;
  expect(choice).toEqual({ id: "image", params: { values: [255], width: 1, height: 1 } });
  expect(thumbOf(choice)).toHaveLength(260);
});

it("choiceOf() what is refused or blank is nothing", () => {
  expect(choiceOf({ kind: "refused", why: "empty" }, { fit: "square", invert: false })).toBeUndefined();
  expect(choiceOf(pixel([255, 255, 255, 255]), { fit: "square", invert: false })).toBeUndefined();
  expect(choiceOf(pixel([0, 0, 0, 255]), { fit: "square", invert: true })).toBeUndefined();
});
