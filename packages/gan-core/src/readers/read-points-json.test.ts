import fc from "fast-check";
import { expect, it } from "vitest";
import { readPointsJson } from "./read-points-json.ts";

it("readPointsJson() reads a list of points, bare or under a name", () => {
  const expected = { points: [0.5, -1.25, 2, 300], dims: 2 };
  expect(readPointsJson("[[0.5, -1.25], [2, 300]]")).toEqual(expected);
  expect(readPointsJson('\uFEFF{ "points": [[0.5, -1.25], [2, 300]] }')).toEqual(expected);
  expect(readPointsJson('{ "points": [[0.5, -1.25], [2, 300]], "dims": 2 }')).toEqual(expected);
});

it("readPointsJson() reads a flat list with its dims, and without as points of one dimension", () => {
  expect(readPointsJson('{ "points": [1, 2, 3, 4, 5, 6], "dims": 3 }')).toEqual({
    points: [1, 2, 3, 4, 5, 6],
    dims: 3,
  });
  expect(readPointsJson("[1, 2, 3]")).toEqual({ points: [1, 2, 3], dims: 1 });
});

it("readPointsJson() names the place it refuses", () => {
  const cases = {
    "[[1, 2], [3, null]]": "json: [1][1] must be a finite number, got null.",
    '{ "points": [[1, 2], [3, "4"]] }': 'json: points[1][1] must be a finite number, got "4".',
    "[[1, 2], [3]]": "json: [1] must be a list of 2 numbers, got [3].",
    "[[1, 2], 3]": "json: [1] must be a list of 2 numbers, got 3.",
    "[1, [2]]": "json: [1] must be a finite number, got [2].",
    "[1, 1e999]": "json: [1] must be a finite number, got Infinity.",
    '{ "points": [1, 2, 3], "dims": 2 }': "json: points must hold whole points of dims = 2 numbers each, got 3.",
    '{ "points": [[1, 2]], "dims": 3 }': "json: points[0] must be a list of 3 numbers, got [1, 2].",
    '{ "points": [[1, 2]], "dims": 0 }': "json: dims must be an integer in [1, 64], got 0.",
    '{ "points": 3 }': "json: points must be a list, got 3.",
    '{ "data": [] }': "json: text must have no keys but points, dims",
    "[]": "json: must hold one point or more, got [].",
    "[[]]": "json: [0] must have 1 to 64 numbers, got 0.",
    "3": "json: text must hold a list of points, got 3.",
    null: "json: text must hold a list of points, got null.",
  };
  for (const [text, message] of Object.entries(cases)) expect(() => readPointsJson(text)).toThrow(message);
});

it("readPointsJson() passes on what the parser says of a text that is not JSON", () => {
  for (const text of ["", "[1, 2", "x,y\n1,2"])
    expect(() => readPointsJson(text)).toThrow(/^json: text must be JSON: ./);
  expect(() => readPointsJson(undefined as unknown as string)).toThrow("json: text must be a string, got undefined.");
});

it("readPointsJson() stops at its limit", () => {
  expect(() => readPointsJson("[[1, 2], [3, 4]]", { maxNumbers: 3 })).toThrow(
    "json: [1] must be within the first 3 numbers, got 4.",
  );
  expect(() => readPointsJson("[1, 2, 3, 4]", { maxNumbers: 3 })).toThrow("must be within the first 3 numbers, got 4.");
});

it("readPointsJson() of any JSON answers with finite whole points, or with an error that says where", () => {
  const close = fc.array(fc.oneof(fc.double(), fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 3 })));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        close.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        try {
          const { points, dims } = readPointsJson(text);
          expect(points.length).toBeGreaterThan(0);
          expect(points.length % dims).toBe(0);
          expect(points.every(Number.isFinite)).toBe(true);
          expect(readPointsJson(JSON.stringify({ points, dims })).dims).toBe(dims); // reads what it answers
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as Error).message).toMatch(/^json: /);
        }
      },
    ),
    { numRuns: 300 },
  );
});
