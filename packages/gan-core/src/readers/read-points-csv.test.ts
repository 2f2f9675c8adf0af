import fc from "fast-check";
import { expect, it } from "vitest";
import { readPointsCsv } from "./read-points-csv.ts";

it("readPointsCsv() reads rows as points, whatever the separator and the line ends", () => {
  const expected = { points: [0.5, -1.25, 2, 300], dims: 2 };
  expect(readPointsCsv("0.5,-1.25\n2,3e2")).toEqual(expected);
  expect(readPointsCsv("\uFEFF0.5;-1.25\r\n\r\n2;+3E+2\r\n")).toEqual(expected);
  expect(readPointsCsv('"0.5"\t -1.25 \r2.\t300\r')).toEqual(expected);
});

it("readPointsCsv() leaves out a header, which is a first row without a number", () => {
  expect(readPointsCsv("x,y\n1,2")).toEqual({ points: [1, 2], dims: 2 });
  expect(readPointsCsv('"height, m","weight"\n1,2')).toEqual({ points: [1, 2], dims: 2 });
  expect(() => readPointsCsv("x,1\n1,2")).toThrow('csv: line 1, column 1 must be a finite number, got "x".');
  expect(() => readPointsCsv("x,y\na,b\n1,2")).toThrow('csv: line 2, column 1 must be a finite number, got "a".');
});

it("readPointsCsv() takes one column, and up to 64", () => {
  expect(readPointsCsv("1\n2\n3")).toEqual({ points: [1, 2, 3], dims: 1 });
  const wide = (n: number): string => new Array<number>(n).fill(7).join(",");
  expect(readPointsCsv(wide(64)).dims).toBe(64);
  expect(() => readPointsCsv(wide(65))).toThrow("csv: line 1 must have 1 to 64 numbers, got 65.");
});

it("readPointsCsv() names the line and the column it refuses", () => {
  const at = (cell: string): string => `x,y\n1,2\n3,${cell}\n`;
  for (const cell of ["abc", "", "NaN", "Infinity", "0x10", "1_000", "1e999", "1.2.3", "--1", "1 2", "٣"]) {
    expect(() => readPointsCsv(at(cell))).toThrow(
      `csv: line 3, column 2 must be a finite number, got ${JSON.stringify(cell)}.`,
    );
  }
});

it("readPointsCsv() refuses rows of unequal length", () => {
  expect(() => readPointsCsv("1,2\n3,4,5")).toThrow("csv: line 2 must have 2 columns, as above, got 3.");
  expect(() => readPointsCsv("1,2\n\n3")).toThrow("csv: line 3 must have 2 columns, as above, got 1.");
});

it("readPointsCsv() refuses a text with no numbers in it", () => {
  for (const text of ["", "\n\n", "x,y\n", "no table at all"]) {
    expect(() => readPointsCsv(text)).toThrow("csv: text must have a row of numbers");
  }
  expect(() => readPointsCsv(null as unknown as string)).toThrow("csv: text must be a string, got null.");
});

it("readPointsCsv() stops at its limit", () => {
  expect(readPointsCsv("1,2\n3,4", { maxNumbers: 4 }).points).toHaveLength(4);
  expect(() => readPointsCsv("1,2\n3,4\n5,6", { maxNumbers: 4 })).toThrow(
    "csv: line 3 must be within the first 4 numbers, got 6.",
  );
});

it("readPointsCsv() reads back every table of numbers that is written out", () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((dims) =>
    fc.array(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: dims, maxLength: dims }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  const style = fc.record({
    separator: fc.constantFrom(",", ";", "\t"),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    quote: fc.constantFrom("", '"'),
    header: fc.boolean(),
  });
  fc.assert(
    fc.property(table, style, (rows, { separator, end, quote, header }) => {
      const lines = rows.map((row) => row.map((value) => `${quote}${value}${quote}`).join(separator));
      const names = rows[0]!.map((_, i) => `c${i}`).join(separator);
      const text = (header ? [names, ...lines] : lines).join(end) + end;
      expect(readPointsCsv(text)).toEqual({
        points: rows.flat().map((value) => Number(`${value}`)),
        dims: rows[0]!.length,
      });
    }),
  );
});

it("readPointsCsv() of garbage answers with finite whole points, or with an error that says where", () => {
  const bits = fc.constantFrom(
    "1",
    "-2.5",
    "e",
    ".",
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    '"',
    " ",
    "x",
    "NaN",
    "\uFEFF",
    "1e400",
  );
  const garbage = fc.oneof(
    fc.string(),
    fc.array(bits, { maxLength: 30 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      try {
        const { points, dims } = readPointsCsv(text);
        expect(points.length).toBeGreaterThan(0);
        expect(points.length % dims).toBe(0);
        expect(points.every(Number.isFinite)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect((error as Error).message).toMatch(/^csv: (text|line \d+)/);
      }
    }),
    { numRuns: 500 },
  );
});
