import fc from "fast-check";
import { expect, it } from "vitest";
import { sameJson } from "./same-json.ts";

it("sameJson() holds between a value and its copy, and passes over the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
  expect(sameJson({ id: "r1", params: { a: [1, 2] } }, { params: { a: [1, 2] }, id: "r1" })).toBe(true);
});

it.each([
  [1, 2],
  [0, null],
  [[], {}],
  [{}, []],
  [[1], [1, 2]],
  [[1, 2], [1]],
  [{ a: 1 }, {}],
  [{}, { a: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: 1 }, { valueOf: 1 }],
  ["1", 1],
])("sameJson() tells %j from %j", (a, b) => {
  expect(sameJson(a, b)).toBe(false);
});
