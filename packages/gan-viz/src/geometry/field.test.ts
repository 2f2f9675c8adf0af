import { expect, it } from "vitest";
import { checkField } from "./field.ts";

const field = { columns: 2, rows: 3, x: [0, 1], y: [0, 1] } as const;

it("checkField() returns a field whose numbers fill it", () => {
  expect(checkField("f", "values", field, { length: 6 }, 1)).toBe(field);
  expect(checkField("f", "vectors", field, { length: 12 }, 2)).toBe(field);
});

it.each([
  [field, 5, 1, "f: values must hold columns · rows = 2 · 3 numbers, got 5."],
  [field, 6, 2, "f: values must hold 2 · columns · rows = 2 · 2 · 3 numbers, got 6."],
  [{ ...field, rows: 1.5 }, 3, 1, "f: values must hold columns · rows = 2 · 1.5 numbers, got 3."],
  [{ ...field, y: [0, Infinity] as const }, 6, 1, "f: x and y must be finite edges, got [0, 1, 0, Infinity]."],
])("checkField(%o) of %d numbers, %d a cell, is refused", (bad, length, perCell, message) => {
  expect(() => checkField("f", "values", bad, { length }, perCell)).toThrow(message);
});
